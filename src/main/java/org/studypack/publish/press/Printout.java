package org.studypack.publish.press;

import org.studypack.diagnostic.Watch;
import org.studypack.edition.Edition;
import org.studypack.print.PrintedBook;

import java.util.Optional;

/**
 * A pack that was made and found sound, and is not published yet: an EPUB and a book of pages. Each
 * {@link Product} takes from it what it needs.
 *
 * @param body that it shares with others
 * @param packed its EPUB
 * @param printed its pages; empty where print lacks characters of it
 * @param watch over the run that makes files of it
 */
public record Printout(
        Edition edition,
        SharedBody body,
        MadeFile packed,
        Optional<PrintedBook> printed,
        Watch watch) {

    /** Its pages as they are. */
    MadeFile whole(PrintedBook pages) {
        return new MadeFile(pages.pdf(), body.pdfs(), pages.pages());
    }
}

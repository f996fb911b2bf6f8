package org.studypack.publish.press;

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
 */
public record Printout(
        Edition edition, SharedBody body, MadeFile packed, Optional<PrintedBook> printed) {

    Optional<MadeFile> epub() {
        return Optional.of(packed);
    }

    Optional<MadeFile> pdf() {
        return printed.map(book -> new MadeFile(book.pdf(), body.pdfs(), book.pages()));
    }
}

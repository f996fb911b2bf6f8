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
 * @param own its pages; empty where print lacks characters of it
 * @param halves its pages half as large as a sheet; the own ones where no product needs others
 * @param outside what a booklet of its halves has besides them; empty where none is made
 * @param text a mark of what it says and shows, whatever its pages are: packs with equal ones say
 *     the same
 * @param watch over the run that makes files of it
 */
public record Printout(
        Edition edition,
        SharedBody body,
        MadeFile packed,
        Optional<PackPages> own,
        Optional<PackPages> halves,
        Optional<PackPages> outside,
        String text,
        Watch watch) {

    /** The pages of a set; empty where there are none. */
    Optional<PackPages> pages(PageSet set) {
        return switch (set) {
            case NONE -> Optional.empty();
            case OWN -> own;
            case HALVES -> halves;
            case CARDS -> body.cards();
        };
    }

    /** Its pages as they are. */
    MadeFile whole(PackPages pages) {
        PrintedBook printed = pages.printed();
        return new MadeFile(printed.pdf(), body.pdfs(), printed.pages());
    }
}

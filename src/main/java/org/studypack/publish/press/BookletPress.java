package org.studypack.publish.press;

import org.studypack.assemble.AssembledBody;
import org.studypack.book.Book;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.edition.Edition;
import org.studypack.print.imposed.SaddleStitch;
import org.studypack.publish.run.Phase;

import java.util.Optional;

/** Sets what a booklet has besides the pages of its pack, and compares it with the edition. */
final class BookletPress {
    private final Workshop workshop;

    BookletPress(Workshop workshop) {
        this.workshop = workshop;
    }

    /**
     * The back cover, and the slip page where that is wanted.
     *
     * @param halves the pages of the pack
     * @return empty where an error was reported
     */
    Optional<PackPages> print(Edition edition, SharedBody body, PackPages halves, Diagnostics own) {
        AssembledBody text = body.halves().map(SetBody::text).orElse(body.text());
        int sheets = SaddleStitch.sheetsFor(halves.printed().pages() + 1);
        workshop.watch().begin(Phase.TEXT);
        Optional<Book> book = workshop.assembler().booklet(edition, text, sheets, own);
        workshop.watch().begin(Phase.COMPARISON);
        book.ifPresent(
                pages ->
                        workshop.templates()
                                .compare(found -> Collation.booklet(edition, pages, found), own));
        return book.flatMap(pages -> print(pages, own));
    }

    private Optional<PackPages> print(Book book, Diagnostics own) {
        return workshop.body(book, own)
                .flatMap(set -> workshop.printer().print(book, set, own))
                .map(printed -> new PackPages(book, printed));
    }
}

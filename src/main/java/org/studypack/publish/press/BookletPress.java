package org.studypack.publish.press;

import org.studypack.assemble.AssembledBody;
import org.studypack.assemble.BookAssembler;
import org.studypack.book.Book;
import org.studypack.book.Matter;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.edition.Edition;
import org.studypack.print.PrintedBody;
import org.studypack.print.Printer;
import org.studypack.print.sheet.SaddleStitch;
import org.studypack.publish.run.Phase;
import org.studypack.publish.run.RunWatch;

import java.util.Optional;

/** Sets what a booklet has besides the pages of its pack, and compares it with the edition. */
final class BookletPress {
    private final BookAssembler assembler;
    private final OwnTemplates templates;
    private final Printer printer;
    private final RunWatch watch;

    BookletPress(BookAssembler assembler, OwnTemplates templates, Printer printer, RunWatch watch) {
        this.assembler = assembler;
        this.templates = templates;
        this.printer = printer;
        this.watch = watch;
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
        watch.begin(Phase.TEXT);
        Optional<Book> book = assembler.booklet(edition, text, sheets, own);
        watch.begin(Phase.COMPARISON);
        book.ifPresent(
                pages -> templates.compare(found -> Collation.booklet(edition, pages, found), own));
        watch.begin(Phase.PAGES);
        return book.flatMap(pages -> print(pages, own));
    }

    private Optional<PackPages> print(Book book, Diagnostics own) {
        Optional<PrintedBody> body = templates.set(() -> printer.printBody(book, own), own);
        body.ifPresent(
                set ->
                        set.words()
                                .ifPresent(
                                        words ->
                                                templates.compare(
                                                        found ->
                                                                Collation.pdf(
                                                                        book,
                                                                        Matter.BODY,
                                                                        set,
                                                                        words,
                                                                        found),
                                                        own)));
        return body.flatMap(set -> printer.print(book, set, own))
                .map(printed -> new PackPages(book, printed));
    }
}

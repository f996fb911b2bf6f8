package org.studypack.publish.press;

import org.studypack.assemble.BookAssembler;
import org.studypack.book.Book;
import org.studypack.book.Matter;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.print.PrintedBody;
import org.studypack.print.PrintedBook;
import org.studypack.print.Printer;
import org.studypack.publish.run.Phase;
import org.studypack.publish.run.RunWatch;

import java.util.Optional;

/**
 * What packs of one book folder are made with. May be used by several threads.
 *
 * @param templates find the mistake of a pack's own template
 */
record Workshop(BookAssembler assembler, OwnTemplates templates, Printer printer, RunWatch watch) {

    /** The pages of a body, compared with it; empty where an error was reported. */
    Optional<PrintedBody> body(Book book, Diagnostics own) {
        Optional<PrintedBody> printed = set(book, own);
        watch.begin(Phase.COMPARISON);
        printed.ifPresent(body -> compare(book, body, own));
        return printed;
    }

    /** The pages of a body, not compared yet. */
    Optional<PrintedBody> set(Book book, Diagnostics own) {
        watch.begin(Phase.PAGES);
        return templates.set(() -> printer.printBody(book, own), own);
    }

    /** Compares pages with the body that was set. */
    void compare(Book book, PrintedBody body, Diagnostics own) {
        body.words()
                .ifPresent(
                        words ->
                                templates.compare(
                                        found ->
                                                Collation.pdf(
                                                        book, Matter.BODY, body, words, found),
                                        own));
    }

    /** The pages of a pack, its front matter compared; empty where an error was reported. */
    Optional<PrintedBook> pack(Book book, PrintedBody body, Diagnostics own) {
        watch.begin(Phase.PAGES);
        Optional<PrintedBook> printed = templates.set(() -> printer.print(book, body, own), own);
        watch.begin(Phase.COMPARISON);
        printed.ifPresent(
                pdf ->
                        templates.compare(
                                found ->
                                        Collation.pdf(
                                                book, Matter.FRONT, body, pdf.frontWords(), found),
                                own));
        return printed;
    }
}

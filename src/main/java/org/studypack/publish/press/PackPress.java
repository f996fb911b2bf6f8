package org.studypack.publish.press;

import org.studypack.book.Book;
import org.studypack.book.PageMap;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.edition.Edition;
import org.studypack.print.PrintedBody;
import org.studypack.print.PrintedBook;
import org.studypack.print.Printer;
import org.studypack.publish.run.Phase;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** Makes each pack of what it shares with others and of what is its own. */
final class PackPress {
    private final Workshop workshop;

    PackPress(Workshop workshop) {
        this.workshop = workshop;
    }

    /**
     * An edition, set and packed, as far as its body could be printed.
     *
     * @param body of this edition, or of another with the same selection
     * @param products where none of them is printed, the branch may have characters that print does
     *     not have; the EPUB then has the page numbers of the body alone
     * @return empty where an error was reported
     */
    Optional<Printout> make(
            Edition edition, SharedBody body, Set<Product> products, Diagnostics own)
            throws IOException {
        workshop.watch().begin(Phase.TEXT);
        body.reported().forEach(own::add);
        Optional<PrintedBody> printed = body.printed();
        if (products.stream().noneMatch(Product::isPrinted)
                && !Printer.covers(edition.branch().written())) {
            printed = Optional.empty();
        } else if (printed.isPresent()) {
            Printer.check(edition.branch().written(), own);
        }
        return make(edition, own, body, printed, products);
    }

    /**
     * The pages of a pack in the sizes that its products need.
     *
     * @param halves half as large as a sheet; the whole ones where no product needs others
     * @param outside what a booklet of the halves has besides them; empty where none is made
     */
    private record PackSets(
            Optional<PackPages> whole, Optional<PackPages> halves, Optional<PackPages> outside) {}

    private Optional<Printout> make(
            Edition edition,
            Diagnostics own,
            SharedBody body,
            Optional<PrintedBody> set,
            Set<Product> products)
            throws IOException {
        Optional<Book> made = workshop.assembler().book(edition, body.text(), own);
        if (made.isEmpty()) {
            return Optional.empty();
        }
        Book book = made.get();
        workshop.watch().begin(Phase.COMPARISON);
        workshop.templates().compare(found -> Collation.front(edition, book, found), own);
        Optional<PrintedBook> printed =
                set.isEmpty() || own.hasErrors()
                        ? Optional.empty()
                        : workshop.pack(book, set.get(), own);
        PackSets sets = sets(edition, body, products, book, printed, own);
        PageMap pages = printed.map(PrintedBook::pageMap).orElse(SharedBody.pages(body.printed()));
        workshop.watch().begin(Phase.EPUB);
        Optional<byte[]> epub = EpubPress.front(book, pages, body.packed(), workshop.watch(), own);
        if (epub.isEmpty()) {
            return Optional.empty();
        }
        MadeFile packed = new MadeFile(epub.get(), body.epubs(), 0);
        return Optional.of(
                new Printout(
                        edition,
                        body,
                        packed,
                        sets.whole,
                        sets.halves,
                        sets.outside,
                        body.words().mark(book, body.text().pictures()),
                        workshop.watch()));
    }

    /** Sets what its products need; each kind of pages needs the one before. */
    private PackSets sets(
            Edition edition,
            SharedBody body,
            Set<Product> products,
            Book book,
            Optional<PrintedBook> printed,
            Diagnostics own)
            throws IOException {
        Optional<PackPages> whole = printed.map(pages -> new PackPages(book, pages));
        Optional<PackPages> halves =
                whole.isEmpty() || own.hasErrors()
                        ? Optional.empty()
                        : halves(edition, body, own).or(() -> whole);
        Optional<PackPages> outside =
                halves.isPresent() && products.contains(Product.BOOKLET)
                        ? new BookletPress(workshop).print(edition, body, halves.get(), own)
                        : Optional.empty();
        return new PackSets(whole, halves, outside);
    }

    /** Half as large pages of a pack; empty where its body has none, or an error was reported. */
    private Optional<PackPages> halves(Edition edition, SharedBody body, Diagnostics own) {
        return body.halves().flatMap(set -> halves(edition, set, own));
    }

    private Optional<PackPages> halves(Edition edition, SetBody set, Diagnostics own) {
        Edition halved = set.edition().forBranch(edition.name(), edition.branch());
        return workshop.assembler()
                .draft(halved, set.text(), own)
                .flatMap(
                        book ->
                                workshop.pack(book, set.printed(), own)
                                        .map(pages -> new PackPages(book, pages)));
    }
}

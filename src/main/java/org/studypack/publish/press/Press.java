package org.studypack.publish.press;

import org.studypack.assemble.AssembledBody;
import org.studypack.assemble.BookAssembler;
import org.studypack.assemble.ScreenFigures;
import org.studypack.book.Book;
import org.studypack.book.Matter;
import org.studypack.book.PageMap;
import org.studypack.check.EpubLint;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.edition.Edition;
import org.studypack.epub.EpubWriter;
import org.studypack.epub.PackedBody;
import org.studypack.print.PrintedBody;
import org.studypack.print.PrintedBook;
import org.studypack.print.Printer;
import org.studypack.publish.run.Phase;
import org.studypack.publish.run.RunWatch;
import org.studypack.source.TemplateFolder;
import org.studypack.template.TemplateEngine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes packs of one book folder, in two steps: what packs with one selection share, and then each
 * pack. What comes of each step is compared with what was meant. May be used by several threads.
 */
public final class Press {
    private final BookAssembler assembler;
    private final OwnTemplates templates;
    private final Printer printer;
    private final RunWatch watch;

    private Press(BookAssembler assembler, OwnTemplates templates, RunWatch watch) {
        this.assembler = assembler;
        this.templates = templates;
        this.printer = new Printer(watch);
        this.watch = watch;
    }

    /** Reads the templates of a book folder; empty where one cannot be read, which is reported. */
    public static Optional<Press> of(Path folder, RunWatch watch, Diagnostics diagnostics) {
        return diagnostics
                .within(own -> Optional.of(TemplateFolder.read(folder, own, watch)))
                .map(
                        files -> {
                            TemplateNames.check(files, diagnostics);
                            TemplateEngine engine = new TemplateEngine(files, watch);
                            return new Press(
                                    new BookAssembler(engine, Version.generator(), watch),
                                    OwnTemplates.of(files),
                                    watch);
                        });
    }

    /** Makes the book of an edition, and reports what keeps it from being made or printed. */
    public void check(Edition edition, Diagnostics diagnostics) {
        if (isEmpty(edition, diagnostics)) {
            return;
        }
        watch.begin(Phase.TEXT);
        Optional<Book> book = assembler.assemble(edition, diagnostics);
        watch.begin(Phase.COMPARISON);
        if (book.isPresent()) {
            templates.compare(
                    found -> Collation.book(edition, book.get(), watch, found), diagnostics);
            Printer.check(book.get(), diagnostics);
        }
    }

    private static boolean isEmpty(Edition edition, Diagnostics diagnostics) {
        if (!edition.parts().isEmpty()) {
            return false;
        }
        diagnostics.report(
                Code.WRONG_VALUE,
                edition.pack().defaults().location(),
                "the book would be empty: the pack holds none of the parts it is to have",
                "leave `parts` out to have all that the pack holds");
        return true;
    }

    /**
     * What an edition shares with all others of its selection.
     *
     * @param edition for nobody
     * @param products where none of them is printed, characters that print does not have are a
     *     warning
     * @return empty where an error was reported
     */
    public Optional<SharedBody> share(
            Edition edition, Set<Product> products, Diagnostics diagnostics) throws IOException {
        return diagnostics.within(
                own -> isEmpty(edition, own) ? Optional.empty() : share(edition, own, products));
    }

    /** Whether what was kept of a body has all that is needed for some products. */
    static boolean serves(Edition edition, KeptBody kept, Set<Product> products) {
        return kept.halves().isPresent() || !needsHalves(edition, products);
    }

    /** Whether there are products of half pages, and the edition's own are none. */
    private static boolean needsHalves(Edition edition, Set<Product> products) {
        return PageSet.HALVES.isWanted(products)
                && !PageSet.halved(edition).layout().equals(edition.layout());
    }

    /** The same with what another run kept of it, which serves the products. */
    public Optional<SharedBody> share(
            Edition edition, KeptBody kept, Set<Product> products, Diagnostics diagnostics) {
        Optional<byte[]> cover = kept.packed().cover();
        Optional<AssembledBody> text =
                cover.flatMap(drawn -> assembler.body(edition, drawn, diagnostics));
        Optional<SetBody> halves = Optional.empty();
        if (needsHalves(edition, products)) {
            Edition halved = PageSet.halved(edition);
            halves =
                    cover.flatMap(drawn -> assembler.body(halved, drawn, diagnostics))
                            .flatMap(
                                    made ->
                                            kept.halves()
                                                    .map(set -> new SetBody(halved, made, set)));
        }
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<PackPages> cards =
                cards(edition, text.get(), Optional.of(kept.printed()), products, diagnostics);
        return Optional.of(
                new SharedBody(
                        text.get(),
                        Optional.of(kept.printed()),
                        halves,
                        cards,
                        kept.packed(),
                        List.of()));
    }

    private Optional<SharedBody> share(Edition edition, Diagnostics own, Set<Product> products)
            throws IOException {
        watch.begin(Phase.TEXT);
        Optional<AssembledBody> text = assembler.body(edition, own);
        Optional<Book> draft = text.flatMap(body -> assembler.draft(edition, body, own));
        if (draft.isEmpty()) {
            return Optional.empty();
        }
        watch.begin(Phase.COMPARISON);
        templates.compare(found -> Collation.book(edition, draft.get(), watch, found), own);
        ScreenFigures figures = assembler.figures(edition.pack());
        watch.begin(Phase.PAGES);
        Optional<PrintedBody> printed = print(draft.get(), products, own);
        Optional<SetBody> halves =
                printed.isPresent() && needsHalves(edition, products)
                        ? halves(PageSet.halved(edition), own)
                        : Optional.empty();
        Optional<PackPages> cards = cards(edition, text.get(), printed, products, own);
        watch.begin(Phase.TEXT);
        Optional<Book> whole = assembler.covered(draft.get(), text.get(), own);
        if (whole.isEmpty() || own.hasErrors()) {
            return Optional.empty();
        }
        watch.begin(Phase.EPUB);
        Book book = whole.get();
        PageMap pages = SharedBody.pages(printed);
        PackedBody packed = EpubWriter.pack(book, pages, figures.await());
        return epub(book, pages, packed, watch, own)
                .map(
                        sound ->
                                new SharedBody(
                                        text.get(), printed, halves, cards, packed, own.all()));
    }

    /** The discussion cards of a body; empty where nobody needs them, or nothing can be on them. */
    private Optional<PackPages> cards(
            Edition edition,
            AssembledBody text,
            Optional<PrintedBody> printed,
            Set<Product> products,
            Diagnostics own) {
        return PageSet.CARDS.isWanted(products) && printed.isPresent() && !own.hasErrors()
                ? new CardPress(assembler, templates, printer, watch)
                        .print(edition, text, printed.get(), own)
                : Optional.empty();
    }

    /** More pages of a body; empty where an error was reported. */
    private Optional<SetBody> halves(Edition halved, Diagnostics own) {
        watch.begin(Phase.TEXT);
        Optional<AssembledBody> text = assembler.pages(halved, own);
        Optional<Book> draft = text.flatMap(body -> assembler.draft(halved, body, own));
        watch.begin(Phase.PAGES);
        return draft.flatMap(book -> printed(book, own))
                .map(pages -> new SetBody(halved, text.get(), pages));
    }

    /** Empty where the body is for screens alone, or an error was reported. */
    private Optional<PrintedBody> print(Book book, Set<Product> products, Diagnostics own) {
        boolean screenOnly =
                products.stream().noneMatch(Product::isPrinted) && ScreenOnly.is(book, own);
        return screenOnly || own.hasErrors() ? Optional.empty() : printed(book, own);
    }

    /** The pages of a body, compared with it. */
    private Optional<PrintedBody> printed(Book book, Diagnostics own) {
        Optional<PrintedBody> printed = templates.set(() -> printer.printBody(book, own), own);
        watch.begin(Phase.COMPARISON);
        printed.ifPresent(
                body ->
                        body.words()
                                .ifPresent(
                                        words ->
                                                templates.compare(
                                                        found ->
                                                                Collation.pdf(
                                                                        book,
                                                                        Matter.BODY,
                                                                        body,
                                                                        words,
                                                                        found),
                                                        own)));
        return printed;
    }

    /**
     * An edition, set and packed, as far as its body could be printed.
     *
     * @param body of this edition, or of another with the same selection
     * @param products where none of them is printed, the branch may have characters that print does
     *     not have; the EPUB then has the page numbers of the body alone
     * @return empty where an error was reported
     */
    public Optional<Printout> make(
            Edition edition, SharedBody body, Set<Product> products, Diagnostics diagnostics)
            throws IOException {
        watch.begin(Phase.TEXT);
        return diagnostics.within(
                own -> {
                    body.reported().forEach(own::add);
                    Optional<PrintedBody> printed = body.printed();
                    if (products.stream().noneMatch(Product::isPrinted)
                            && !Printer.covers(edition.branch().written())) {
                        printed = Optional.empty();
                    } else if (printed.isPresent()) {
                        Printer.check(edition.branch().written(), own);
                    }
                    return make(edition, own, body, printed, products);
                });
    }

    private Optional<Printout> make(
            Edition edition,
            Diagnostics own,
            SharedBody body,
            Optional<PrintedBody> set,
            Set<Product> products)
            throws IOException {
        Optional<Book> made = assembler.book(edition, body.text(), own);
        if (made.isEmpty()) {
            return Optional.empty();
        }
        Book book = made.get();
        watch.begin(Phase.COMPARISON);
        templates.compare(found -> Collation.front(edition, book, found), own);
        Optional<PrintedBook> printed =
                set.isEmpty() || own.hasErrors() ? Optional.empty() : printed(book, set.get(), own);
        Optional<PackPages> whole = printed.map(pages -> new PackPages(book, pages));
        Optional<PackPages> halves =
                whole.isEmpty() || own.hasErrors()
                        ? Optional.empty()
                        : halves(edition, body, own).or(() -> whole);
        Optional<PackPages> outside =
                halves.isPresent() && products.contains(Product.BOOKLET)
                        ? new BookletPress(assembler, templates, printer, watch)
                                .print(edition, body, halves.get(), own)
                        : Optional.empty();
        PageMap pages = printed.map(PrintedBook::pageMap).orElse(SharedBody.pages(body.printed()));
        watch.begin(Phase.EPUB);
        Optional<byte[]> epub = packed(book, pages, body.packed(), watch, own);
        if (epub.isEmpty()) {
            return Optional.empty();
        }
        MadeFile packed = new MadeFile(epub.get(), body.epubs(), 0);
        return Optional.of(new Printout(edition, body, packed, whole, halves, outside, watch));
    }

    /** The pages of a pack, its front matter compared. */
    private Optional<PrintedBook> printed(Book book, PrintedBody body, Diagnostics own) {
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

    /** Half as large pages of a pack; empty where its body has none, or an error was reported. */
    private Optional<PackPages> halves(Edition edition, SharedBody body, Diagnostics own) {
        return body.halves()
                .flatMap(
                        set ->
                                assembler
                                        .draft(
                                                set.edition()
                                                        .forBranch(
                                                                edition.name(), edition.branch()),
                                                set.text(),
                                                own)
                                        .flatMap(
                                                book ->
                                                        printed(book, set.printed(), own)
                                                                .map(
                                                                        pages ->
                                                                                new PackPages(
                                                                                        book,
                                                                                        pages))));
    }

    /**
     * The EPUB of a book, linted, compared with it and closed to the outside; empty where an error
     * was reported.
     */
    static Optional<byte[]> epub(
            Book book, PageMap pages, PackedBody packed, RunWatch watch, Diagnostics diagnostics)
            throws IOException {
        Optional<byte[]> front = packed(book, pages, packed, watch, diagnostics);
        if (front.isPresent()) {
            Collation.epub(book, Matter.BODY, front.get(), 0, diagnostics);
            Collation.reach(front.get(), diagnostics);
        }
        return diagnostics.hasErrors() ? Optional.empty() : front;
    }

    /** An EPUB whose body was compared before, and whose front matter is compared here. */
    private static Optional<byte[]> packed(
            Book book, PageMap pages, PackedBody packed, RunWatch watch, Diagnostics diagnostics)
            throws IOException {
        EpubLint.checkPages(book, pages, diagnostics);
        if (diagnostics.hasErrors()) {
            return Optional.empty();
        }
        byte[] epub = EpubWriter.write(book, pages, packed);
        watch.begin(Phase.COMPARISON);
        Collation.epub(book, Matter.FRONT, epub, packed.shared(), diagnostics);
        return diagnostics.hasErrors() ? Optional.empty() : Optional.of(epub);
    }
}

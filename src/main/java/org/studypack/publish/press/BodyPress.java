package org.studypack.publish.press;

import org.studypack.assemble.AssembledBody;
import org.studypack.assemble.BookAssembler;
import org.studypack.assemble.ScreenCover;
import org.studypack.book.Book;
import org.studypack.book.PageMap;
import org.studypack.book.ScreenFigure;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.edition.Edition;
import org.studypack.edition.Stretch;
import org.studypack.epub.EpubWriter;
import org.studypack.epub.PackedBody;
import org.studypack.print.PrintedBody;
import org.studypack.publish.run.Phase;
import org.studypack.publish.run.RunWatch;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes what packs with one selection share, and compares it with what was meant. */
final class BodyPress {
    private final Workshop workshop;

    BodyPress(Workshop workshop) {
        this.workshop = workshop;
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

    /**
     * A body of which the pages were set and nothing else was made.
     *
     * @param book the body alone
     * @param printed empty where it is for screens alone
     */
    record Begun(AssembledBody text, Book book, Optional<PrintedBody> printed) {
        /** How many pages there are; 0 where there are none. */
        int pages() {
            return printed.map(PrintedBody::pages).orElse(0);
        }
    }

    /** Sets the pages of an edition that is not empty; empty where an error was reported. */
    Optional<Begun> begin(Edition edition, Set<Product> products, Diagnostics own) {
        RunWatch watch = workshop.watch();
        BookAssembler assembler = workshop.assembler();
        assembler.figures(edition.pack());
        watch.begin(Phase.TEXT);
        reportJoined(edition, own);
        reportRoomTwice(edition, own);
        Optional<AssembledBody> text = assembler.body(edition, own);
        Optional<Book> draft = text.flatMap(body -> assembler.draft(edition, body, own));
        if (draft.isEmpty()) {
            return Optional.empty();
        }
        watch.begin(Phase.COMPARISON);
        workshop.templates()
                .compare(found -> Collation.book(edition, draft.get(), watch, found), own);
        Optional<PrintedBody> printed = print(draft.get(), products, own);
        return own.hasErrors()
                ? Optional.empty()
                : Optional.of(new Begun(text.get(), draft.get(), printed));
    }

    /** Makes the rest of a body; empty where an error was reported. */
    Optional<SharedBody> finish(
            Edition edition, Begun begun, Set<Product> products, Diagnostics own)
            throws IOException {
        RunWatch watch = workshop.watch();
        BookAssembler assembler = workshop.assembler();
        Optional<PrintedBody> printed = begun.printed();
        Optional<SetBody> halves =
                printed.isPresent() && needsHalves(edition, products)
                        ? halves(PageSet.halved(edition), Optional.empty(), own)
                        : Optional.empty();
        Optional<PackPages> cards = cards(edition, begun.text(), printed, products, own);
        watch.begin(Phase.TEXT);
        Optional<Book> whole = assembler.covered(begun.book(), begun.text(), own);
        Map<String, ScreenFigure> drawn = assembler.figures(edition.pack()).await(own);
        if (whole.isEmpty() || own.hasErrors()) {
            return Optional.empty();
        }
        watch.begin(Phase.EPUB);
        Book book = whole.get();
        PageMap pages = SharedBody.pages(printed);
        PackedBody packed = EpubWriter.pack(book, pages, drawn);
        return EpubPress.whole(book, pages, packed, watch, own)
                .map(
                        sound ->
                                new SharedBody(
                                        begun.text(), printed, halves, cards, packed, own.all()));
    }

    private static void reportJoined(Edition edition, Diagnostics own) {
        if (Stretch.areWorksheetsJoined(edition)) {
            own.report(
                    Code.WORKSHEETS_NOT_ALONE,
                    edition.pack().defaults().location(),
                    "worksheets of a handout in columns do not begin on sheets of their own",
                    "print it on one side, or make the worksheets by themselves:"
                            + " `parts: [worksheets]`");
        }
    }

    private static void reportRoomTwice(Edition edition, Diagnostics own) {
        if (edition.hasRoomTwice()) {
            own.report(
                    Code.ROOM_TWICE,
                    edition.pack().defaults().location(),
                    "each question has room for its answer twice: in the guide and on a worksheet",
                    "leave `worksheets` out of `parts`, or take `questions: listed`");
        }
    }

    /** The same with what another run kept of it, which serves the products. */
    Optional<SharedBody> make(
            Edition edition, KeptBody kept, Set<Product> products, Diagnostics own) {
        BookAssembler assembler = workshop.assembler();
        Optional<AssembledBody> text =
                kept.packed()
                        .cover()
                        .map(ScreenCover::of)
                        .flatMap(drawn -> assembler.body(edition, drawn, own));
        Optional<SetBody> halves =
                text.isPresent() && needsHalves(edition, products)
                        ? halves(PageSet.halved(edition), kept.halves(), own)
                        : Optional.empty();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<PackPages> cards =
                cards(edition, text.get(), Optional.of(kept.printed()), products, own);
        return Optional.of(
                new SharedBody(
                        text.get(),
                        Optional.of(kept.printed()),
                        halves,
                        cards,
                        kept.packed(),
                        own.all()));
    }

    /** The discussion cards of a body; empty where nobody needs them, or nothing can be on them. */
    private Optional<PackPages> cards(
            Edition edition,
            AssembledBody text,
            Optional<PrintedBody> printed,
            Set<Product> products,
            Diagnostics own) {
        return PageSet.CARDS.isWanted(products) && printed.isPresent() && !own.hasErrors()
                ? new CardPress(workshop).print(edition, text, printed.get(), own)
                : Optional.empty();
    }

    /**
     * The pages of a body half as large; empty where an error was reported.
     *
     * @param kept those that were set before, if any
     */
    private Optional<SetBody> halves(Edition halved, Optional<PrintedBody> kept, Diagnostics own) {
        workshop.watch().begin(Phase.TEXT);
        BookAssembler assembler = workshop.assembler();
        return assembler
                .body(halved, ScreenCover.NONE, own)
                .flatMap(
                        text ->
                                kept.or(
                                                () ->
                                                        assembler
                                                                .draft(halved, text, own)
                                                                .flatMap(
                                                                        book ->
                                                                                workshop.body(
                                                                                        book, own)))
                                        .map(pages -> new SetBody(halved, text, pages)));
    }

    /** Empty where the body is for screens alone, or an error was reported. */
    private Optional<PrintedBody> print(Book book, Set<Product> products, Diagnostics own) {
        boolean screenOnly =
                products.stream().noneMatch(Product::isPrinted)
                        && ScreenOnly.is(book, workshop.printer(), own);
        return screenOnly || own.hasErrors() ? Optional.empty() : workshop.body(book, own);
    }
}

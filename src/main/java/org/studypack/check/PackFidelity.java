package org.studypack.check;

import org.studypack.book.Book;
import org.studypack.book.ContentDocument;
import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.Matter;
import org.studypack.book.NavigationPoint;
import org.studypack.check.EditionWords.Page;
import org.studypack.check.PackWords.Note;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.Watch;
import org.studypack.edition.Edition;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares a book with the edition it was made from: each part has its pages, each block of the
 * pack has its own words and no others, in the pack's order and once, each question and footnote
 * has its number directly before it, and each call of a footnote stands where the pack has it. What
 * templates add between the blocks does not matter. All that holds of what an EPUB shows and of
 * what print does: a template may say more in one of them, but of a pack's words both have all.
 */
public final class PackFidelity {
    private final Watch watch;
    private final Diagnostics diagnostics;

    private PackFidelity(Watch watch, Diagnostics diagnostics) {
        this.watch = watch;
        this.diagnostics = diagnostics;
    }

    /** Reports what is missing, changed, displaced, doubled or misnumbered. */
    public static void compare(Edition edition, Book book, Diagnostics diagnostics) {
        compare(edition, book, Watch.NONE, diagnostics);
    }

    /**
     * The same under watch.
     *
     * @param watch is notified of each page that is compared
     */
    public static void compare(Edition edition, Book book, Watch watch, Diagnostics diagnostics) {
        PackFidelity fidelity = new PackFidelity(watch, diagnostics);
        fidelity.pages(EditionWords.pages(edition), book.documents());
        fidelity.contents(book);
    }

    /**
     * Does the same for the front matter alone, where the body was compared before, and the
     * contents page with it.
     */
    public static void compareFront(Edition edition, Book book, Diagnostics diagnostics) {
        new PackFidelity(Watch.NONE, diagnostics)
                .pages(
                        EditionWords.front(edition).stream()
                                .filter(page -> page.kind() != Kind.CONTENTS)
                                .toList(),
                        book.documents(Matter.FRONT)
                                .filter(document -> document.kind() != Kind.CONTENTS)
                                .toList());
    }

    /**
     * Does the same for discussion cards.
     *
     * @param backs the ids of the questions whose backs are made
     */
    public static void compareCards(
            Edition edition, List<String> backs, Book cards, Diagnostics diagnostics) {
        new PackFidelity(Watch.NONE, diagnostics)
                .pages(CardWords.pages(edition, backs), cards.documents());
    }

    /** Does the same for the pages that a booklet has besides those of its pack. */
    public static void compareBooklet(Edition edition, Book pages, Diagnostics diagnostics) {
        new PackFidelity(Watch.NONE, diagnostics)
                .pages(BookletWords.pages(edition), pages.documents());
    }

    /** Pages stand in the order of the edition's parts, so each is the next of the book. */
    private void pages(List<Page> pages, List<ContentDocument> documents) {
        List<ContentDocument> left = new ArrayList<>(documents);
        List<Kind> kinds = new ArrayList<>();
        for (Page page : pages) {
            Iterator<ContentDocument> same =
                    left.stream().filter(document -> document.kind() == page.kind()).iterator();
            if (same.hasNext()) {
                ContentDocument document = same.next();
                page(page, document);
                left.remove(document);
                kinds.add(page.kind());
            } else {
                report(page.location(), "the book has lost the page “" + page.name() + "”");
            }
        }
        left.forEach(
                document ->
                        report(
                                Location.of(document.id() + ".xhtml"),
                                "the book has a page too many: “" + document.title() + "”"));
        boolean all = left.isEmpty() && kinds.size() == pages.size();
        if (all && !kinds.equals(documents.stream().map(ContentDocument::kind).toList())) {
            report(Location.of("pack.yaml"), "the parts are not in their order");
        }
    }

    private void page(Page page, ContentDocument document) {
        watch.on(page.location());
        ShownText onScreen = ShownText.onScreen(document.body());
        ShownText printed = ShownText.printed(document.body());
        boolean sound = diagnostics.within(own -> words(page, onScreen, own)).isPresent();
        if (sound && !printed.saysTheSameAs(onScreen)) {
            diagnostics.within(PackFidelity::inPrint, own -> words(printed(page), printed, own));
        }
    }

    private static Diagnostic inPrint(Diagnostic found) {
        return new Diagnostic(
                found.code(),
                found.message().replace("the book has", "print has"),
                found.location(),
                found.hint());
    }

    /** What print shows of the words of a page. */
    private static Page printed(Page page) {
        return new Page(page.kind(), page.name(), page.words().printed(), page.location());
    }

    private static Optional<Page> words(Page page, ShownText shown, Diagnostics diagnostics) {
        if (page.kind() != Kind.CONTENTS) {
            new LineSearch(shown.blocks(), diagnostics).findAll(page.words().lines());
        }
        notes(page, shown.notes(), diagnostics);
        return Optional.of(page);
    }

    private static void notes(Page page, List<ShownText.Note> shown, Diagnostics diagnostics) {
        List<Note> meant = page.words().notes();
        List<String> ids = meant.stream().map(Note::id).toList();
        if (!ids.equals(shown.stream().map(ShownText.Note::id).toList())) {
            report(
                    page.location(),
                    "“%s” has %d footnotes in place of %d, or in another order"
                            .formatted(page.name(), shown.size(), ids.size()),
                    diagnostics);
            return;
        }
        for (int i = 0; i < meant.size(); i++) {
            new LineSearch(shown.get(i).blocks(), diagnostics).findAll(meant.get(i).lines());
        }
    }

    /** The contents page names what the navigation leads to. */
    private void contents(Book book) {
        List<MeantLine> lines =
                book.documents().stream()
                        .flatMap(document -> document.navigation().stream())
                        .flatMap(PackFidelity::labels)
                        .map(
                                label ->
                                        new MeantLine(
                                                List.of(MeantLine.Text.of(label)),
                                                Location.of("pack.yaml")))
                        .toList();
        book.documents().stream()
                .filter(document -> document.kind() == Kind.CONTENTS)
                .map(document -> ShownText.onScreen(document.body()).blocks())
                .forEach(blocks -> new LineSearch(blocks, diagnostics).findAll(lines));
    }

    private static Stream<String> labels(NavigationPoint point) {
        return Stream.concat(
                Stream.of(point.label()), point.children().stream().flatMap(PackFidelity::labels));
    }

    private void report(Location location, String message) {
        report(location, message, diagnostics);
    }

    private static void report(Location location, String message, Diagnostics diagnostics) {
        diagnostics.report(Code.TEXT_CHANGED, location, "the text changed: " + message);
    }
}

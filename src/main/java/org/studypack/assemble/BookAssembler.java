package org.studypack.assemble;

import org.studypack.book.Asset;
import org.studypack.book.Book;
import org.studypack.book.ContentDocument;
import org.studypack.book.PageDesign;
import org.studypack.diagnostic.Awaited;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Watch;
import org.studypack.edition.Edition;
import org.studypack.edition.Stretch;
import org.studypack.edition.Targets;
import org.studypack.pack.Pack;
import org.studypack.pack.PrintedLinks;
import org.studypack.template.Frame;
import org.studypack.template.TemplateEngine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Orders editions of one pack into books: renders each page by its template and parses what came of
 * it. May be used by several threads.
 */
public final class BookAssembler {
    private final String generator;
    private final Documents documents;
    private final StyleSheets styles;
    private final SideBooks beside;
    private final Drawings drawings;
    private final Watch watch;

    /**
     * Prepares to assemble.
     *
     * @param generator the tool's name and version, for the colophon and the metadata
     */
    public BookAssembler(TemplateEngine templates, String generator) {
        this(templates, generator, Watch.NONE);
    }

    /**
     * Prepares to assemble under watch.
     *
     * @param watch has pictures drawn beside this thread, and stops what does not end
     */
    public BookAssembler(TemplateEngine templates, String generator, Watch watch) {
        this.watch = watch;
        this.documents = new Documents(templates);
        this.styles = new StyleSheets(templates);
        this.beside = new SideBooks(documents, styles, generator);
        this.generator = generator;
        this.drawings = new Drawings(templates, watch);
    }

    /** The book of an edition; empty where a template has an error, which is reported. */
    public Optional<Book> assemble(Edition edition, Diagnostics diagnostics) {
        return body(edition, diagnostics).flatMap(body -> book(edition, body, diagnostics));
    }

    /**
     * What all editions with this one's selection share; empty where a template has an error, which
     * is reported.
     */
    public Optional<AssembledBody> body(Edition edition, Diagnostics diagnostics) {
        Pack pack = edition.pack();
        PageDesign design = PageDesigns.of(edition);
        CompletableFuture<List<Diagnostic>> proof = watch.beside(() -> drawings.proof(pack));
        ScreenCover screen = drawings.screenCover(pack);
        Optional<Text> text = text(edition, diagnostics);
        Awaited.of(proof).forEach(diagnostics::add);
        return text.map(made -> made.with(design, screen));
    }

    /**
     * The same where the drawings of the pack were proved before.
     *
     * @param cover one that was drawn before, or none where no EPUB is made of the body
     */
    public Optional<AssembledBody> body(
            Edition edition, ScreenCover cover, Diagnostics diagnostics) {
        return text(edition, diagnostics).map(text -> text.with(PageDesigns.of(edition), cover));
    }

    /** A body without its cover. */
    private record Text(
            Frame frame,
            ContentDocument contents,
            List<ContentDocument> documents,
            ImagePaths paths) {
        AssembledBody with(PageDesign design, ScreenCover screen) {
            return new AssembledBody(
                    frame, contents, documents, paths.shown(documents), paths, design, screen);
        }
    }

    private Optional<Text> text(Edition edition, Diagnostics diagnostics) {
        Frame frame =
                new Frame(
                        edition.metadata(),
                        edition.labels(),
                        Targets.of(edition),
                        Targets.absent(edition),
                        Targets.unmissed(edition),
                        PageDesigns.of(edition).answers().pitch());
        ImagePaths paths = new ImagePaths(edition.pack().images());
        List<PlannedDocument> planned = new BodyPages(edition, frame).pages();
        List<PlannedDocument> all = new ArrayList<>(planned);
        all.addFirst(ContentsPages.of(edition, frame, planned));
        return documents
                .of(all, paths, diagnostics)
                .map(made -> new Text(frame, made.getFirst(), made.subList(1, made.size()), paths));
    }

    /**
     * An edition with a body that was made for its selection; empty where a template has an error,
     * or the cover cannot be drawn, which is reported.
     */
    public Optional<Book> book(Edition edition, AssembledBody body, Diagnostics diagnostics) {
        return draft(edition, body, diagnostics).flatMap(book -> covered(book, body, diagnostics));
    }

    /**
     * The same before the EPUB's cover is drawn: nothing stands for it, which does not matter to
     * print.
     */
    public Optional<Book> draft(Edition edition, AssembledBody body, Diagnostics diagnostics) {
        BranchPictures pictures = BranchPictures.of(edition.branch());
        edition.branch().logo().ifPresent(logo -> drawings.proveLogo(logo, diagnostics));
        List<PlannedDocument> front =
                new FrontPages(edition, body.frame(), pictures, generator, body.setsCode()).pages();
        return documents
                .of(front, body.paths(), diagnostics)
                .map(pages -> book(edition, body, pages, pictures));
    }

    /** A draft with its cover, once that is drawn; empty where it cannot be, which is reported. */
    public Optional<Book> covered(Book draft, AssembledBody body, Diagnostics diagnostics) {
        return body.screenCover().await(diagnostics).map(draft::withCover);
    }

    /**
     * The drawings of a pack for e-readers; from the first call on, they are being made. Where that
     * is before a body is assembled, none of them has to be proved by drawing it once more.
     */
    public ScreenFigures figures(Pack pack) {
        return drawings.figures(pack);
    }

    private Book book(
            Edition edition,
            AssembledBody body,
            List<ContentDocument> front,
            BranchPictures pictures) {
        List<ContentDocument> documents = new ArrayList<>(front);
        documents.add(placeOfContents(edition), body.contents());
        documents.addAll(body.documents());
        Set<Asset> images = new LinkedHashSet<>(body.paths().shown(front));
        images.addAll(body.pictures());
        images.addAll(pictures.all());
        return new Book(
                Publications.of(edition, generator),
                documents,
                List.copyOf(images),
                ScreenCover.AWAITED,
                CoverArtist.print(edition.pack()),
                styles.screen(edition),
                styles.print(edition.layout()),
                body.design(),
                edition.pack().defaults().links() == PrintedLinks.NOTED,
                Heads.of(edition, body.documents(), pictures),
                Publications.navigationLabels(edition.labels()));
    }

    private static int placeOfContents(Edition edition) {
        return Stretch.front(edition).stream()
                .map(Stretch::content)
                .toList()
                .indexOf(Stretch.Front.CONTENTS);
    }

    /**
     * The discussion cards of an edition, as a book of its own in which each page is a card; empty
     * where a template has an error, which is reported.
     *
     * @param body of the edition
     */
    public Optional<Book> cards(
            Edition edition, AssembledBody body, CardPlan plan, Diagnostics diagnostics) {
        return beside.cards(edition, body, plan, diagnostics);
    }

    /**
     * The pages that a booklet has besides those of its pack, as a book of its own: the back cover,
     * and the slip page where that is wanted; empty where a template has an error, which is
     * reported.
     *
     * @param edition on the pages of the booklet
     * @param body of the edition
     * @param sheets how many the booklet takes
     */
    public Optional<Book> booklet(
            Edition edition, AssembledBody body, int sheets, Diagnostics diagnostics) {
        return beside.booklet(edition, body, sheets, diagnostics);
    }
}

package org.studypack.assemble;

import org.studypack.book.Asset;
import org.studypack.book.Book;
import org.studypack.book.ContentDocument;
import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.NavigationLabels;
import org.studypack.book.NavigationPoint;
import org.studypack.book.Node.Element;
import org.studypack.book.PageDesign;
import org.studypack.book.TextDirection;
import org.studypack.diagnostic.Awaited;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Watch;
import org.studypack.edition.Edition;
import org.studypack.edition.Stretch;
import org.studypack.edition.Targets;
import org.studypack.pack.Labels;
import org.studypack.pack.Pack;
import org.studypack.pack.PrintedLinks;
import org.studypack.template.Frame;
import org.studypack.template.Page;
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
    private final TemplateEngine templates;
    private final String generator;
    private final StyleSheets styles;
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
        this.templates = templates;
        this.styles = new StyleSheets(templates);
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
     * The same for a body whose pages are set already: neither the cover nor the drawings of the
     * pack are drawn again.
     *
     * @param cover a JPEG that was made before
     */
    public Optional<AssembledBody> body(Edition edition, byte[] cover, Diagnostics diagnostics) {
        return text(edition, diagnostics)
                .map(text -> text.with(PageDesigns.of(edition), ScreenCover.of(cover)));
    }

    /**
     * The same for more pages of a body that was assembled before, on paper of another size: no
     * cover for screens is drawn.
     */
    public Optional<AssembledBody> pages(Edition edition, Diagnostics diagnostics) {
        return text(edition, diagnostics)
                .map(text -> text.with(PageDesigns.of(edition), ScreenCover.NONE));
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
                        Targets.absent(edition));
        ImagePaths paths = new ImagePaths(edition.pack().images());
        List<PlannedDocument> planned = new BodyPages(edition, frame).pages();
        List<PlannedDocument> all = new ArrayList<>(planned);
        all.addFirst(ContentsPages.of(edition, frame, planned));
        return documents(all, paths, diagnostics)
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
        return documents(front, body.paths(), diagnostics)
                .map(pages -> book(edition, body, pages, pictures));
    }

    /** A draft with its cover, once that is drawn; empty where it cannot be, which is reported. */
    public Optional<Book> covered(Book draft, AssembledBody body, Diagnostics diagnostics) {
        return body.screenCover().await(diagnostics).map(draft::withCover);
    }

    /** The drawings of a pack for e-readers; from the first call on, they are being made. */
    public ScreenFigures figures(Pack pack) {
        return drawings.figures(pack);
    }

    private Book book(
            Edition edition,
            AssembledBody body,
            List<ContentDocument> front,
            BranchPictures pictures) {
        List<ContentDocument> documents = new ArrayList<>(front);
        documents.add(body.contents());
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
                Heads.of(edition, body.documents()),
                navigationLabels(edition.labels()));
    }

    /**
     * The discussion cards of an edition, as a book of its own in which each page is a card; empty
     * where a template has an error, which is reported.
     *
     * @param body of the edition
     */
    public Optional<Book> cards(
            Edition edition, AssembledBody body, CardPlan plan, Diagnostics diagnostics) {
        PageDesign design = CardPages.design(edition);
        String style = styles.cards();
        return documents(
                        new CardPages(edition, body.frame()).pages(plan), body.paths(), diagnostics)
                .map(
                        cards ->
                                apart(
                                        edition,
                                        cards,
                                        List.copyOf(body.paths().shown(cards)),
                                        style,
                                        design));
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
        BranchPictures pictures = BranchPictures.of(edition.branch());
        return documents(
                        new BookletPages(edition, body.frame(), pictures).pages(sheets),
                        body.paths(),
                        diagnostics)
                .map(
                        pages ->
                                apart(
                                        edition,
                                        pages,
                                        pictures.all(),
                                        styles.booklet(edition.layout()),
                                        body.design()));
    }

    /** A book of pages that stand beside those of a pack. */
    private Book apart(
            Edition edition,
            List<ContentDocument> pages,
            List<Asset> pictures,
            String style,
            PageDesign design) {
        return new Book(
                Publications.of(edition, generator),
                pages,
                pictures,
                ScreenCover.AWAITED,
                ScreenCover.AWAITED,
                "",
                style,
                design,
                false,
                Heads.apart(edition),
                navigationLabels(edition.labels()));
    }

    private Optional<List<ContentDocument>> documents(
            List<PlannedDocument> planned, ImagePaths paths, Diagnostics diagnostics) {
        List<ContentDocument> documents = new ArrayList<>();
        for (PlannedDocument each : planned) {
            render(each.page(), diagnostics)
                    .map(element -> paths.in(each.document(element)))
                    .ifPresent(documents::add);
        }
        return documents.size() == planned.size() ? Optional.of(documents) : Optional.empty();
    }

    private Optional<Element> render(Page page, Diagnostics diagnostics) {
        TextDirection direction = TextDirection.of(page.frame().metadata().language());
        return templates
                .render(page, diagnostics)
                .flatMap(rendered -> MarkupParser.parse(rendered, direction, diagnostics))
                .map(root -> placed(root, page.template()));
    }

    /**
     * What is wrong with a whole page is the fault of the pack's own template, where it has one.
     */
    private Element placed(Element root, String template) {
        return root.source().isEmpty() && templates.isOwn(template)
                ? root.from(templates.location(template))
                : root;
    }

    /** A page that is to become a content document. */
    record PlannedDocument(
            String id,
            Kind kind,
            String title,
            Page page,
            Stretch.Start start,
            List<NavigationPoint> navigation) {

        /** The same with other entries in the table of contents. */
        PlannedDocument listed(List<NavigationPoint> others) {
            return new PlannedDocument(id, kind, title, page, start, others);
        }

        ContentDocument document(Element body) {
            return new ContentDocument(id, kind, title, body, inPrint(), navigation);
        }

        private ContentDocument.Start inPrint() {
            return switch (start) {
                case RUN_ON -> ContentDocument.Start.RUN_ON;
                case NEW_PAGE -> ContentDocument.Start.NEW_PAGE;
                case RECTO -> ContentDocument.Start.RECTO;
                case VERSO -> ContentDocument.Start.VERSO;
                case OVER_TEXT -> ContentDocument.Start.OVER_TEXT;
                case LAST -> ContentDocument.Start.LAST;
                case NOWHERE -> ContentDocument.Start.NOWHERE;
            };
        }
    }

    private static NavigationLabels navigationLabels(Labels labels) {
        return new NavigationLabels(
                labels.text("contents"),
                labels.text("landmarks"),
                labels.text("pages"),
                labels.text("cover"),
                labels.text("accessibility"),
                labels.text("accessibility.pages"));
    }
}

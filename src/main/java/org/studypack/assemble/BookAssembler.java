package org.studypack.assemble;

import org.studypack.book.Book;
import org.studypack.book.ContentDocument;
import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.ContentDocument.Start;
import org.studypack.book.NavigationLabels;
import org.studypack.book.NavigationPoint;
import org.studypack.book.Node.Element;
import org.studypack.book.PageSize;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.edition.Edition;
import org.studypack.edition.Targets;
import org.studypack.pack.Labels;
import org.studypack.pack.Paper;
import org.studypack.template.Frame;
import org.studypack.template.Page;
import org.studypack.template.TemplateEngine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Orders an edition into one book: renders each page by its template and parses what came of it.
 */
public final class BookAssembler {
    private final TemplateEngine templates;
    private final String generator;
    private final Diagnostics diagnostics;

    /**
     * Prepares to assemble.
     *
     * @param generator the tool's name and version, for the colophon and the metadata
     */
    public BookAssembler(TemplateEngine templates, String generator, Diagnostics diagnostics) {
        this.templates = templates;
        this.generator = generator;
        this.diagnostics = diagnostics;
    }

    /** The book of an edition; empty where a template has an error, which is reported. */
    public Optional<Book> assemble(Edition edition) {
        PageSize size = size(edition.paper());
        Optional<CoverArtist.Cover> cover =
                new CoverArtist(templates, diagnostics)
                        .draw(edition.pack(), size.width(), size.height());
        DrawingProof.check(edition.pack().images(), diagnostics);
        Optional<List<ContentDocument>> documents = documents(edition);
        if (cover.isEmpty() || documents.isEmpty()) {
            return Optional.empty();
        }
        ImagePaths paths = new ImagePaths(edition.pack().images());
        List<ContentDocument> pictured = documents.get().stream().map(paths::in).toList();
        return Optional.of(
                new Book(
                        Publications.of(edition.metadata(), generator),
                        pictured,
                        paths.shown(edition.pack().images(), pictured),
                        cover.get().screen(),
                        cover.get().print(),
                        templates.stylesheet("screen.css").content(),
                        templates.stylesheet("print.css").content(),
                        size,
                        navigationLabels(edition.labels())));
    }

    private Optional<List<ContentDocument>> documents(Edition edition) {
        Frame frame =
                new Frame(
                        edition.metadata(),
                        edition.labels(),
                        Targets.of(edition),
                        Targets.absent(edition));
        List<Leaf> body = new BodyPages(edition, frame, generator).pages();
        List<Leaf> leaves = new ArrayList<>(new FrontPages(edition, frame, body).pages());
        leaves.addAll(body);
        List<ContentDocument> documents = new ArrayList<>();
        for (Leaf leaf : leaves) {
            render(leaf.page())
                    .ifPresent(
                            element ->
                                    documents.add(
                                            new ContentDocument(
                                                    leaf.id(),
                                                    leaf.kind(),
                                                    leaf.title(),
                                                    element,
                                                    leaf.start(),
                                                    leaf.navigation())));
        }
        return documents.size() == leaves.size() ? Optional.of(documents) : Optional.empty();
    }

    private Optional<Element> render(Page page) {
        return templates
                .render(page, diagnostics)
                .flatMap(rendered -> MarkupParser.parse(rendered, diagnostics));
    }

    /** A page that is to become a content document. */
    record Leaf(
            String id,
            Kind kind,
            String title,
            Page page,
            Start start,
            List<NavigationPoint> navigation) {}

    private static NavigationLabels navigationLabels(Labels labels) {
        return new NavigationLabels(
                labels.text("contents"),
                labels.text("landmarks"),
                labels.text("pages"),
                labels.text("cover"),
                labels.text("accessibility"),
                labels.text("accessibility.pages"));
    }

    /** ISO 216 and ANSI Letter. */
    private static PageSize size(Paper paper) {
        return switch (paper) {
            case A4 -> new PageSize(210, 297);
            case LETTER -> new PageSize(215.9, 279.4);
            case A5 -> new PageSize(148, 210);
        };
    }
}

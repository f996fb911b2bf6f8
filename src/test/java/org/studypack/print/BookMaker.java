package org.studypack.print;

import org.studypack.assemble.PageDesigns;
import org.studypack.book.Asset;
import org.studypack.book.Book;
import org.studypack.book.ContentDocument;
import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.ContentDocument.Opening;
import org.studypack.book.Contributor;
import org.studypack.book.NavigationLabels;
import org.studypack.book.NavigationPoint;
import org.studypack.book.Node;
import org.studypack.book.Node.Element;
import org.studypack.book.Node.Text;
import org.studypack.book.PageDesign;
import org.studypack.book.PageHeads;
import org.studypack.book.Publication;
import org.studypack.diagnostic.Location;
import org.studypack.pack.Design;
import org.studypack.pack.Paper;
import org.w3c.dom.Attr;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

/** Makes books for tests out of XHTML. */
final class BookMaker {
    static final PageDesign A4 = PageDesigns.of(Design.BOOK, Paper.A4);
    static final PageDesign LETTER = PageDesigns.of(Design.BOOK, Paper.LETTER);
    static final PageDesign A5 = PageDesigns.of(Design.BOOK, Paper.A5);

    private static final String COVER =
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 210 297">
            <rect width="210" height="297" fill="#7a1f1f"/><rect x="20" y="60" width="170" height="2" fill="#fff"/></svg>
            """;

    private final List<ContentDocument> documents = new ArrayList<>();
    private final List<Asset> images = new ArrayList<>();
    private PageDesign design = A4;
    private String title = "A Reading Guide";
    private boolean notesLinks;
    private PageHeads heads = PageHeads.NONE;
    private String style = printStyle();
    private Asset cover = svg("images/cover.svg", COVER);

    /** Says that addresses of links are printed. */
    BookMaker notingLinks() {
        notesLinks = true;
        return this;
    }

    /** Has worksheets carry heads. */
    BookMaker heads(PageHeads wanted) {
        heads = wanted;
        return this;
    }

    static BookMaker book() {
        return new BookMaker();
    }

    static String printStyle() {
        try {
            return Files.readString(Path.of("templates/print.css"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Asset svg(String path, String svg) {
        return new Asset(path, "image/svg+xml", svg.getBytes(StandardCharsets.UTF_8));
    }

    BookMaker on(PageDesign wanted) {
        design = wanted;
        return this;
    }

    BookMaker titled(String words) {
        title = words;
        return this;
    }

    BookMaker styled(String rules) {
        style = printStyle() + rules;
        return this;
    }

    BookMaker style(String whole) {
        style = whole;
        return this;
    }

    BookMaker image(Asset image) {
        images.add(image);
        return this;
    }

    BookMaker cover(Asset picture) {
        cover = picture;
        return this;
    }

    /** The usual front matter; its contents page lists what was added before. */
    BookMaker front() {
        StringBuilder toc = new StringBuilder();
        for (ContentDocument document : documents) {
            document.navigation().forEach(point -> entry(point, toc));
        }
        List<ContentDocument> body = List.copyOf(documents);
        documents.clear();
        add(
                Kind.COVER,
                "cover",
                "Cover",
                Opening.RECTO,
                "<img src='images/cover.jpg' alt='" + title + "'/>");
        add(
                Kind.TITLE_PAGE,
                "titlepage",
                title,
                Opening.RECTO,
                "<h1>"
                        + title
                        + "</h1><p class='subtitle'>A study pack</p><p class='author'>Ada"
                        + " Example</p>");
        add(
                Kind.IMPRINT,
                "imprint",
                "Imprint",
                Opening.NEW_PAGE,
                "<p>© 2026 Ada Example</p><p class='see'>See <a href='#chapter-1'>the first"
                        + " chapter</a>.</p>");
        add(
                Kind.CONTENTS,
                "contents",
                "Contents",
                Opening.RECTO,
                "<h1>Contents</h1><ol class='toc'>" + toc + "</ol>");
        documents.addAll(body);
        return this;
    }

    private static void entry(NavigationPoint point, StringBuilder toc) {
        toc.append("<li><a href='#").append(point.target()).append("'>");
        toc.append(point.label().replace("&", "&amp;"));
        toc.append("<span class='folio'></span></a>");
        if (!point.children().isEmpty()) {
            toc.append("<ol>");
            point.children().forEach(child -> entry(child, toc));
            toc.append("</ol>");
        }
        toc.append("</li>");
    }

    /** Front matter of another pack: as the usual one, but a branch's name stands in it. */
    BookMaker front(String branch) {
        return front().with(Kind.TITLE_PAGE, "<h1>" + title + "</h1><p>" + branch + "</p>");
    }

    /** Front matter as a handout has it: a masthead, and a note at the end. */
    BookMaker handedOut() {
        heads =
                new PageHeads(
                        heads.pack(),
                        heads.foot(),
                        heads.sheets(),
                        heads.continued(),
                        /* masthead= */ 10,
                        heads.tab());
        documents.replaceAll(
                each ->
                        switch (each.kind()) {
                            case TITLE_PAGE -> starting(each, Opening.OVER_TEXT);
                            case NOTE -> starting(each, Opening.LAST);
                            case COVER, IMPRINT, CONTENTS -> starting(each, Opening.NOWHERE);
                            default -> each;
                        });
        return this;
    }

    /** A note of a handout that is short. */
    BookMaker startingOverText(Kind kind) {
        documents.replaceAll(
                each -> each.kind() == kind ? starting(each, Opening.OVER_TEXT) : each);
        return this;
    }

    private static ContentDocument starting(ContentDocument document, Opening opening) {
        return new ContentDocument(
                document.id(),
                document.kind(),
                document.title(),
                document.body(),
                opening,
                document.navigation());
    }

    /** Leaves the documents of some kinds out. */
    BookMaker without(Kind... kinds) {
        documents.removeIf(each -> List.of(kinds).contains(each.kind()));
        return this;
    }

    /** Takes the documents of some kinds out of the navigation. */
    BookMaker unlisted(Kind... kinds) {
        documents.replaceAll(
                each ->
                        List.of(kinds).contains(each.kind())
                                ? new ContentDocument(
                                        each.id(),
                                        each.kind(),
                                        each.title(),
                                        each.body(),
                                        each.opening(),
                                        List.of())
                                : each);
        return this;
    }

    /** Gives the documents of a kind other content. */
    BookMaker with(Kind kind, String content) {
        documents.replaceAll(each -> each.kind() == kind ? changed(each, content) : each);
        return this;
    }

    private static ContentDocument changed(ContentDocument document, String content) {
        String name = document.body().attribute("class").orElseThrow();
        return new ContentDocument(
                document.id(),
                document.kind(),
                document.title(),
                parse(
                        "<section id='"
                                + document.id()
                                + "' class='"
                                + name
                                + "'>"
                                + content
                                + "</section>"),
                document.opening(),
                document.navigation());
    }

    BookMaker chapter(String heading, String content) {
        return add(
                Kind.GUIDE_SECTION,
                "chapter",
                heading,
                Opening.RECTO,
                "<h1>" + heading + "</h1>" + content);
    }

    BookMaker add(Kind kind, String name, String heading, Opening opening, String content) {
        long before = documents.stream().filter(each -> each.kind() == kind).count();
        String id =
                name + (kind.matter() == org.studypack.book.Matter.FRONT ? "" : "-" + (before + 1));
        Element body =
                parse("<section id='" + id + "' class='" + name + "'>" + content + "</section>");
        List<NavigationPoint> navigation =
                kind == Kind.COVER || kind == Kind.IMPRINT
                        ? List.of()
                        : List.of(new NavigationPoint(heading, id, List.of()));
        documents.add(new ContentDocument(id, kind, heading, body, opening, navigation));
        return this;
    }

    /**
     * A table.
     *
     * @param attributes of its element
     * @param heads its head row
     * @param rows of which each is its cells
     */
    static String table(String attributes, String heads, Stream<String> rows) {
        return rows.map(row -> "<tr>" + row + "</tr>")
                .collect(
                        Collectors.joining(
                                "",
                                "<table"
                                        + attributes
                                        + "><thead><tr>"
                                        + heads
                                        + "</tr></thead><tbody>",
                                "</tbody></table>"));
    }

    Book make() {
        Publication publication =
                new Publication(
                        "urn:uuid:00000000-0000-4000-8000-000000000000",
                        title,
                        "",
                        "",
                        List.of(new Contributor("Ada Example", "aut", "Example, Ada")),
                        "en-GB",
                        "CC0",
                        "",
                        "A book for tests",
                        List.of("testing"),
                        Instant.parse("2026-01-02T03:04:05Z"),
                        "studypack 0.1.0");
        NavigationLabels labels =
                new NavigationLabels(
                        "Contents", "Landmarks", "Pages", "Cover", "Yes.", "Pages too.");
        return new Book(
                publication,
                documents,
                images,
                cover,
                cover,
                "",
                style,
                design,
                notesLinks,
                heads,
                labels);
    }

    static Element parse(String xhtml) {
        String whole = xhtml.replaceFirst(">", " xmlns:epub='http://www.idpf.org/2007/ops'>");
        try {
            byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
            return element(
                    DocumentBuilderFactory.newDefaultInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(bytes))
                            .getDocumentElement());
        } catch (Exception e) {
            throw new AssertionError(whole, e);
        }
    }

    private static Element element(org.w3c.dom.Element source) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Optional<Location> place = Optional.empty();
        for (int i = 0; i < source.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) source.getAttributes().item(i);
            if (attribute.getName().equals("data-src")) {
                place = Optional.of(new Location(attribute.getValue(), 1, 1, 1, "text"));
            } else if (!attribute.getName().startsWith("xmlns")) {
                attributes.put(attribute.getName(), attribute.getValue());
            }
        }
        List<Node> children = new ArrayList<>();
        for (int i = 0; i < source.getChildNodes().getLength(); i++) {
            switch (source.getChildNodes().item(i)) {
                case org.w3c.dom.Element inner -> children.add(element(inner));
                case org.w3c.dom.Text text -> children.add(new Text(text.getData()));
                default -> {}
            }
        }
        return new Element(source.getTagName(), attributes, children, place);
    }
}

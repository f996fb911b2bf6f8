package org.studypack.epub;

import org.studypack.assemble.PageDesigns;
import org.studypack.book.Asset;
import org.studypack.book.Book;
import org.studypack.book.ContentDocument;
import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.ContentDocument.Opening;
import org.studypack.book.Contributor;
import org.studypack.book.NavigationLabels;
import org.studypack.book.NavigationPoint;
import org.studypack.book.Node.Element;
import org.studypack.book.PageHeads;
import org.studypack.book.PageMap;
import org.studypack.book.PageMap.PageStart;
import org.studypack.book.Publication;
import org.studypack.pack.Design;
import org.studypack.pack.Paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

/** Books made by hand, with all the markup of docs/templates.md. */
public final class SampleBook {
    private static final Asset PICTURE =
            new Asset(
                    "images/prices.svg",
                    "image/svg+xml",
                    """
                    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 60">
                    <path d="M4 52 L40 40 L80 36 L116 6" fill="none" stroke="black"/></svg>
                    """
                            .getBytes(StandardCharsets.UTF_8));
    private static final Asset COVER = new Asset("images/cover.jpg", "image/jpeg", jpeg());

    private SampleBook() {}

    /** A book of all kinds of documents. */
    public static Book whole() {
        return of(publication("Bread and Ballots", "en"), wholeDocuments());
    }

    /** A book with other documents and pictures. */
    public static Book with(Book book, List<ContentDocument> documents, List<Asset> images) {
        return new Book(
                book.publication(),
                documents,
                images,
                book.cover(),
                book.printCover(),
                book.screenStyle(),
                book.printStyle(),
                book.design(),
                book.notesLinks(),
                book.heads(),
                book.labels());
    }

    /** The pages of {@link #whole()} as print might give them. */
    public static PageMap wholePages() {
        return new PageMap(
                List.of(
                        new PageStart("i", "title-page", 0),
                        new PageStart("ii", "imprint", 0),
                        new PageStart("iii", "contents", 0),
                        new PageStart("1", "setting", 0),
                        new PageStart("2", "setting", 13),
                        new PageStart("3", "worksheet-setting", 0),
                        new PageStart("4", "excerpts", 0),
                        new PageStart("5", "glossary", 0),
                        new PageStart("6", "timeline", 0)));
    }

    /** A cover, a contents page and one chapter, which is given. */
    public static Book ofChapter(Publication publication, String title, String chapter) {
        return of(
                publication,
                List.of(
                        document("cover", Kind.COVER, COVER_PAGE),
                        new ContentDocument(
                                "contents",
                                Kind.CONTENTS,
                                "Contents",
                                Xhtml.parse(
                                        "<section id='contents' class='contents'><h1>Contents</h1>"
                                                + "<ol class='toc'><li><a href='#c'>A chapter</a>"
                                                + "</li></ol></section>"),
                                Opening.NEW_PAGE,
                                List.of()),
                        new ContentDocument(
                                "chapter",
                                Kind.GUIDE_SECTION,
                                title,
                                Xhtml.parse(chapter),
                                Opening.NEW_PAGE,
                                List.of(new NavigationPoint(title, "c", List.of())))));
    }

    public static Book of(Publication publication, List<ContentDocument> documents) {
        return new Book(
                publication,
                documents,
                List.of(PICTURE, COVER),
                COVER,
                COVER,
                screenStyle(),
                "",
                PageDesigns.of(Design.BOOK, Paper.A5),
                true,
                PageHeads.NONE,
                new NavigationLabels(
                        "Contents",
                        "Landmarks",
                        "Pages",
                        "Cover",
                        "Structured with headings; each picture has a text beside it.",
                        "It has page numbers."));
    }

    public static Publication publication(String title, String language) {
        return new Publication(
                "urn:uuid:1b4e28ba-2fa1-5dd2-883f-0016d3cca427",
                title,
                "A study pack for three evenings",
                "",
                List.of(
                        new Contributor("Ines Calder", "aut", "Calder, Ines"),
                        new Contributor("Tomas Wenk", "ill", "Wenk, Tomas")),
                language,
                "© 2026 the authors. Licensed CC BY 4.0.",
                "Harbour Street Study Circle",
                "Three evenings on the bread riots.",
                List.of("history", "elections"),
                Instant.parse("2026-11-01T09:30:01Z"),
                "studypack 0.1.0");
    }

    private static List<ContentDocument> wholeDocuments() {
        List<ContentDocument> documents = new ArrayList<>();
        documents.add(document("cover", Kind.COVER, COVER_PAGE));
        documents.add(document("title-page", Kind.TITLE_PAGE, TITLE_PAGE));
        documents.add(document("imprint", Kind.IMPRINT, IMPRINT));
        documents.add(document("contents", Kind.CONTENTS, CONTENTS));
        documents.add(document("setting", Kind.GUIDE_SECTION, SETTING));
        documents.add(document("worksheet-setting", Kind.WORKSHEET, WORKSHEET));
        documents.add(document("excerpts", Kind.EXCERPTS, EXCERPTS));
        documents.add(document("glossary", Kind.GLOSSARY, GLOSSARY));
        documents.add(document("timeline", Kind.TIMELINE, TIMELINE));
        documents.add(document("reading", Kind.FURTHER_READING, READING));
        return documents;
    }

    private static ContentDocument document(String name, Kind kind, String xhtml) {
        Element body = Xhtml.parse(xhtml);
        String title = title(body);
        boolean listed = kind.matter() == org.studypack.book.Matter.BODY;
        String id = body.attribute("id").orElseThrow();
        return new ContentDocument(
                name,
                kind,
                title,
                body,
                kind == Kind.WORKSHEET ? Opening.RECTO : Opening.NEW_PAGE,
                listed ? List.of(entry(title, id, kind)) : List.of());
    }

    /** Worksheets are listed under a heading that leads where the first of them does. */
    private static NavigationPoint entry(String title, String id, Kind kind) {
        NavigationPoint entry = new NavigationPoint(title, id, List.of());
        return kind == Kind.WORKSHEET
                ? new NavigationPoint("Worksheets", id, List.of(entry))
                : entry;
    }

    private static String title(Element body) {
        StringBuilder title = new StringBuilder();
        body.walk(
                element -> {
                    if (element.name().equals("h1")) {
                        element.children().stream()
                                .filter(org.studypack.book.Node.Text.class::isInstance)
                                .map(org.studypack.book.Node.Text.class::cast)
                                .forEach(text -> title.append(text.text()));
                    }
                });
        return title.isEmpty() ? "Cover" : title.toString();
    }

    private static String screenStyle() {
        try {
            return Files.readString(Path.of("templates/screen.css"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] jpeg() {
        BufferedImage image = new BufferedImage(140, 210, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static final String COVER_PAGE =
            """
            <section id="cover" class="cover"><h1 class="unseen">Cover</h1>\
            <img src="images/cover.jpg" alt="Cover: Bread and Ballots"/></section>\
            """;

    private static final String TITLE_PAGE =
            """
            <section id="title-page" class="titlepage">
            <h1>Bread and Ballots</h1>
            <p class="subtitle">A study pack for three evenings</p>
            <p class="creators">Ines Calder</p>
            <p class="publisher">Harbour Street Study Circle</p>
            </section>\
            """;

    private static final String IMPRINT =
            """
            <section id="imprint" class="imprint">
            <h1>Imprint</h1>
            <p>© 2026 the authors. Licensed CC BY 4.0.</p>
            <p>Printed for members. Copy the worksheets freely.</p>
            </section>\
            """;

    private static final String CONTENTS =
            """
            <section id="contents" class="contents">
            <h1>Contents</h1>
            <ol class="toc">
            <li><a href="#setting">The setting</a>
            <ol><li><a href="#setting-prices">Prices</a></li></ol></li>
            <li><a href="#worksheet">Worksheets</a>
            <ol><li><a href="#worksheet">Worksheet: The setting</a></li></ol></li>
            <li><a href="#excerpts">Excerpts</a></li>
            <li><a href="#glossary">Glossary</a></li>
            <li><a href="#timeline">Timeline</a></li>
            <li><a href="#reading">Further reading</a></li>
            </ol>
            </section>\
            """;

    private static final String SETTING =
            """
            <section id="setting" class="chapter" xmlns:epub="http://www.idpf.org/2007/ops">
            <h1>The setting</h1>
            <p>The town had <strong>one</strong> bakery for <em>every</em> four streets.\
            <a epub:type="noteref" class="noteref" href="#fn-1" id="fn-1.call">1</a> Its \
            <span lang="fr" xml:lang="fr">magistrate</span> kept the price of bread, as the \
            <a href="#setting-prices">second section</a> shows, and the <a href="#assize">assize</a> too.</p>
            <blockquote class="quotation"><p>The price is a law, and the law is a price.</p>
            <p class="source">— A petition of 1795, <em>Town Archive</em></p></blockquote>
            <h2 id="setting-prices">Prices</h2>
            <table class="data"><thead><tr><th scope="col">year</th><th scope="col" class="end">price</th></tr></thead>
            <tbody><tr><td>1794</td><td class="end">4</td></tr><tr><td>1795</td><td class="end">9</td></tr></tbody></table>
            <figure><img src="images/prices.svg" alt="A line that rises steeply from 1794 to 1795"/>\
            <figcaption>Bread prices, in pence</figcaption></figure>
            <ul><li>a list &amp; more</li><li>of <code>two &lt;items&gt;</code></li></ul>
            <ol start="3"><li><p>third</p></li><li><p>fourth, with 👍🏽 and a “quotation”</p></li></ol>
            <pre>as it
              stands</pre>
            <hr/>
            <section class="questions">
            <h2 id="setting-questions">Questions for discussion</h2>
            <div class="question" id="setting-1"><p class="prompt"><span class="number">1</span> \
            Why did the price matter more than the wage?</p>
            <p class="to-answer"><a href="#setting-1-answer">Write an answer</a></p></div>
            <div class="question" id="setting-2"><p class="prompt"><span class="number">2</span> \
            Who could vote in 1795? <span class="label">setting-2</span></p>
            <div class="notes"><p>For the leader: hardly anyone.</p></div></div>
            </section>
            <section class="footnotes"><aside epub:type="footnote" id="fn-1" class="footnote">\
            <p><a class="backlink" href="#fn-1.call">1</a> Counted from the town’s rate book.</p></aside></section>
            </section>\
            """;

    private static final String WORKSHEET =
            """
            <section id="worksheet" class="worksheet">
            <h1>Worksheet: The setting</h1>
            <p class="fill-in">Name <span class="blank"></span></p>
            <div class="question" id="setting-1-answer"><p class="prompt"><span class="number">1</span> \
            Why did the price matter more than the wage? \
            <a class="to-question" href="#setting-1">Back to the question</a></p>
            <div class="answer ruled"><div class="line"></div><div class="line"></div><div class="line"></div></div></div>
            <div class="question" id="setting-2-answer"><p class="prompt"><span class="number">2</span> \
            Who could vote in 1795?</p>
            <div class="answer dotted"><div class="line"></div><div class="line"></div></div></div>
            <div class="question" id="setting-3-answer"><p class="prompt"><span class="number">3</span> \
            Draw the streets of the town.</p>
            <div class="answer box"><div class="line"></div><div class="line"></div><div class="line"></div></div></div>
            </section>\
            """;

    private static final String EXCERPTS =
            """
            <section id="excerpts" class="excerpts">
            <h1>Excerpts</h1>
            <section class="excerpt" id="price">
            <h2>What the price did</h2>
            <div class="introduction"><p>The speaker turns to <em>prices</em>.</p></div>
            <div class="speech">
            <p class="turn"><span class="time">0:05</span> <span class="speaker">The speaker:</span> \
            Thank you. I shall begin with the price of bread.</p>
            <p class="sound">[Applause]</p>
            <p class="elision">[…] <span class="elided">a story about the scales</span></p>
            <p class="turn"><span class="time">0:19</span> It doubled in a year, and nobody was asked.</p>
            </div>
            <p class="locator">Harbour Street Study Circle, 0:05 to 0:19. Corrected and abridged.</p>
            <ul class="corrections"><li>“the the price” is now “the price”: a doubled word</li></ul>
            </section>
            </section>\
            """;

    private static final String GLOSSARY =
            """
            <section id="glossary" class="glossary">
            <h1>Glossary</h1>
            <dl class="terms">
            <dt id="assize">assize</dt><dd>The rule that tied the loaf to the price of wheat.</dd>
            <dt id="magistrate">magistrate</dt><dd>An officer who kept the peace. See <a href="#assize">assize</a>.</dd>
            </dl>
            </section>\
            """;

    private static final String TIMELINE =
            """
            <section id="timeline" class="timeline">
            <h1>Timeline</h1>
            <dl class="dates">
            <dt id="t-1795">1795</dt><dd><p>The assize is set aside for a summer.</p>\
            <p class="source">Town Archive, minutes of 1795</p></dd>
            </dl>
            </section>\
            """;

    private static final String READING =
            """
            <section id="reading" class="further-reading">
            <h1>Further reading</h1>
            <h2>Books</h2>
            <ul><li>Calder, Ines. <em>The Price of a Loaf</em>. <a href="https://example.org/loaf?a=1&amp;b=2">Harbour Press</a>, 2019.</li></ul>
            </section>\
            """;
}

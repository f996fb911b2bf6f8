package org.studypack.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.studypack.book.Book;
import org.studypack.book.ContentDocument;
import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.ContentDocument.Opening;
import org.studypack.book.MarkupRole;
import org.studypack.book.Node;
import org.studypack.book.Node.Element;
import org.studypack.book.Node.Text;
import org.studypack.book.PageDesign;
import org.studypack.book.Wording;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.print.manuscript.PrintedElements;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Books for tests of print, and what is asked of their PDFs. */
final class Prints {
    private static final Set<String> INLINE =
            Set.of("em", "strong", "code", "span", "a", "sub", "sup", "abbr");
    private static final String PROSE =
            """
            The committee’s unhurried deliberations produced an extraordinarily comprehensive memorandum, which nobody
            who attended the meeting—and there were many—could afterwards recollect “in every particular.” It wasn’t
            <em>insignificant</em>, though; and the well-known <strong>consequences</strong>, of which more will be said
            (<em>see below</em>), were difficult to understate.\
            """;

    private static final String BLOCKS =
            "<blockquote class='quotation'><p>"
                    + PROSE
                    + "</p><p class='source'>— A source</p></blockquote>"
                    + "<ul><li>One</li><li>Two<ul><li>Three</li></ul></li></ul><ol"
                    + " start='3'><li>Four</li></ol>"
                    + "<figure><img src='images/curve.svg' alt='A curve'/><figcaption>A"
                    + " curve</figcaption></figure>"
                    + "<pre>a line\n"
                    + "another  line</pre><p>One line<br/>and the next, <code>code</code>, <a"
                    + " href='https://example.org/'>a link</a>.</p><hr/>";

    private static final String QUESTIONS =
            "<section class='questions' id='qs'><h2>Questions</h2><div"
                    + " class='question' id='q1'>"
                    + "<p class='prompt'><span class='number'>1.</span> Why? <span"
                    + " class='label'>why</span></p>"
                    + "<p class='to-answer'><a href='#a1'>To the answer</a></p><div"
                    + " class='notes'><p>Because.</p></div></div></section>";

    private Prints() {}

    static PrintedBook print(Book book) {
        Diagnostics diagnostics = new Diagnostics();
        PrintedBook printed =
                new Printer()
                        .print(book, diagnostics)
                        .orElseThrow(() -> new AssertionError(diagnostics.all()));
        assertThat(diagnostics.all()).isEmpty();
        return printed;
    }

    static Book two() {
        return BookMaker.book()
                .chapter("First", "<p>One.</p>")
                .chapter("Second", "<p>Two.</p>")
                .front()
                .make();
    }

    static String question(int number, int lines) {
        return "<div class='question' id='a"
                + number
                + "'><p class='prompt'><span class='number'>"
                + number
                + ".</span> Why?</p><div class='answer ruled'>"
                + "<div class='line'/>".repeat(lines)
                + "</div></div>";
    }

    /** Every construct of the vocabulary, on enough pages for each to be broken over two. */
    static Book everything(PageDesign design) {
        String chapter = notedProse() + BLOCKS + table() + QUESTIONS + notes();
        return BookMaker.book()
                .on(design)
                .image(
                        BookMaker.svg(
                                "images/curve.svg",
                                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 10'"
                                        + " width='400' height='100'><path d='M0 0L40 10'"
                                        + " stroke='#000'/></svg>"))
                .chapter("The first chapter", chapter)
                .add(Kind.EXCERPTS, "excerpts", "Excerpts", Opening.RECTO, speech())
                .add(
                        Kind.WORKSHEET,
                        "worksheet",
                        "Worksheet",
                        Opening.RECTO,
                        "<h1>Worksheet</h1><p class='fill-in'>Name <span class='blank'/></p>"
                                + question(1, 4))
                .add(
                        Kind.GLOSSARY,
                        "glossary",
                        "Glossary",
                        Opening.NEW_PAGE,
                        "<h1>Glossary</h1><dl class='terms'><dt id='t1'>Term</dt><dd><p>What it"
                            + " means.</p></dd><dt id='t2'>Other</dt><dd><p>Else.</p></dd></dl>")
                .front()
                .make();
    }

    private static String notedProse() {
        StringBuilder chapter = new StringBuilder();
        for (int i = 1; i <= 24; i++) {
            chapter.append(i % 5 == 0 ? "<h2>A heading</h2>" : "");
            chapter.append("<p>").append(PROSE);
            chapter.append(
                    " A note<a class='noteref' epub:type='noteref' href='#n"
                            + i
                            + "' id='n"
                            + i
                            + ".call'>"
                            + i
                            + "</a>, ");
            chapter.append(
                    "and <span lang='de'>Donaudampfschifffahrtsgesellschaft</span> after it.</p>");
        }
        return chapter.toString();
    }

    private static String notes() {
        StringBuilder notes = new StringBuilder();
        for (int i = 1; i <= 24; i++) {
            notes.append(
                    "<aside epub:type='footnote' id='n"
                            + i
                            + "'><p><a class='backlink' href='#n"
                            + i
                            + ".call'>"
                            + i
                            + "</a> It is said in <em>the minutes</em>, page "
                            + i
                            + ".</p></aside>");
        }
        return "<section class='footnotes' id='fns'>" + notes + "</section>";
    }

    private static String table() {
        StringBuilder chapter = new StringBuilder();
        chapter.append(
                "<table class='data'><thead><tr><th scope='col'>Year</th><th scope='col'"
                        + " class='end'>Sum</th></tr></thead><tbody>");
        for (int i = 0; i < 70; i++) {
            chapter.append("<tr><td>Row " + i + "</td><td class='end'>" + i * 7 + "</td></tr>");
        }
        return chapter.append("</tbody></table>").toString();
    }

    private static String speech() {
        return "<h1>Excerpts</h1><section class='excerpt' id='e1'><h2>The first</h2><div"
                + " class='introduction'><p>He begins.</p></div><div class='speech'>"
                + ("<p class='turn'><span class='cue'><span class='time'>0:12:04</span> <span"
                                + " class='speaker'>Speaker:</span></span> "
                                + PROSE
                                + "</p><p class='elision'>[…]</p>")
                        .repeat(6)
                + "<p class='sound'>Applause</p></div><p class='locator'>The talk,"
                + " 0:12</p></section>";
    }

    static String text(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        }
    }

    /** The page, from 0, to which a destination of any kind leads; -1 where it leads nowhere. */
    static int target(PDDocument document, COSBase destination) throws IOException {
        PDDestination found = PDDestination.create(destination);
        if (found instanceof PDNamedDestination named) {
            found = document.getDocumentCatalog().findNamedDestinationPage(named);
        }
        return found instanceof PDPageDestination page ? page.retrievePageNumber() : -1;
    }

    static List<TextPosition> glyphs(byte[] pdf) throws IOException {
        List<TextPosition> glyphs = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    glyphs.addAll(positions);
                }
            }.getText(document);
        }
        return glyphs;
    }

    /** Where a page's first such glyph begins, in millimetres from the page's left edge. */
    static double leftOf(byte[] pdf, int page, char letter) throws IOException {
        double[] left = {-1};
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper =
                    new PDFTextStripper() {
                        @Override
                        protected void writeString(String text, List<TextPosition> positions) {
                            for (TextPosition each : positions) {
                                if (left[0] < 0 && each.getUnicode().indexOf(letter) >= 0) {
                                    left[0] = each.getX() * 25.4 / 72;
                                }
                            }
                        }
                    };
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.getText(document);
        }
        return left[0];
    }

    /** How far a letter stands below the top of a page where it is lowest, in millimetres. */
    static double lowestOf(byte[] pdf, int page, char letter) throws IOException {
        double[] lowest = {-1};
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper =
                    new PDFTextStripper() {
                        @Override
                        protected void writeString(String text, List<TextPosition> positions) {
                            for (TextPosition each : positions) {
                                if (each.getUnicode().indexOf(letter) >= 0) {
                                    lowest[0] = Math.max(lowest[0], each.getY() * 25.4 / 72);
                                }
                            }
                        }
                    };
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.getText(document);
        }
        return lowest[0];
    }

    /** The words that print has to show. */
    static Wording expected(Book book) {
        StringBuilder flow = new StringBuilder();
        Map<String, StringBuilder> notes = new HashMap<>();
        List<String> calls = new ArrayList<>();
        for (ContentDocument document : book.documents()) {
            if (document.kind() != Kind.COVER && document.kind() != Kind.CONTENTS) {
                collect(document.body(), flow, notes, calls);
            }
        }
        return new Wording(
                words(flow),
                calls.stream()
                        .map(call -> words(notes.getOrDefault(call, new StringBuilder())))
                        .toList());
    }

    /** The same without the pages that print says after references. */
    static Wording withoutPages(Wording printed) {
        return new Wording(
                withoutPages(printed.flow()),
                printed.notes().stream().map(Prints::withoutPages).toList());
    }

    private static List<String> withoutPages(List<String> words) {
        return List.of(String.join(" ", words).replaceAll(" → [0-9]+", "").split(" "));
    }

    private static List<String> words(StringBuilder text) {
        return List.of(text.toString().strip().split("[\\s\\p{Z}]+"));
    }

    private static void collect(
            Node node, StringBuilder flow, Map<String, StringBuilder> notes, List<String> calls) {
        switch (node) {
            case Text text -> flow.append(text.text());
            case Element element when element.hasClass("footnotes") ->
                    element.children().forEach(note -> collectNote((Element) note, notes, calls));
            case Element element
                    when !PrintedElements.isPrinted(element) || element.hasClass("backlink") -> {}
            case Element element when MarkupRole.NOTE_CALL.isOf(element) ->
                    calls.add(element.attribute("href").orElseThrow().substring(1));
            case Element element -> {
                String parting = INLINE.contains(element.name()) ? "" : " ";
                flow.append(parting);
                element.children().forEach(child -> collect(child, flow, notes, calls));
                flow.append(parting);
            }
        }
    }

    private static void collectNote(
            Element note, Map<String, StringBuilder> notes, List<String> calls) {
        StringBuilder words = new StringBuilder();
        note.children().forEach(child -> collect(child, words, notes, calls));
        notes.put(note.attribute("id").orElseThrow(), words);
    }
}

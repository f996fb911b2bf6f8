package org.studypack.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.assemble.PageDesigns;
import org.studypack.book.Book;
import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.ContentDocument.Opening;
import org.studypack.book.PageDesign;
import org.studypack.book.PageMap.PageStart;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.pack.Design;
import org.studypack.pack.Paper;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.io.IOException;
import java.util.List;

final class ColumnsTest {
    private static final PageDesign HANDOUT = PageDesigns.of(Design.HANDOUT, Paper.A4);

    private static String words(String word, int count) {
        return "<p>" + (word + " ").repeat(count) + "</p>";
    }

    private static String noted(String id) {
        return "<p id='%1$s.p'>Here<a class='noteref' epub:type='noteref' id='%1$s.call' href='#%1$s'>1</a> and <a href='https://example.org/'>there</a>.</p>"
                .formatted(id);
    }

    private static String notes(String id) {
        return "<section class='footnotes' epub:type='footnotes'><aside epub:type='footnote' id='%1$s'><p><a class='backlink' href='#%1$s.call'>1</a> A note.</p></aside></section>"
                .formatted(id);
    }

    private static Book book(int words) {
        return BookMaker.book()
                .on(HANDOUT)
                .add(
                        Kind.GUIDE_SECTION,
                        "chapter",
                        "One",
                        Opening.NEW_PAGE,
                        "<h1>One</h1>" + noted("n1") + words("first", words) + notes("n1"))
                .add(
                        Kind.GUIDE_SECTION,
                        "chapter",
                        "Two",
                        Opening.RUN_ON,
                        "<h1>Two</h1>" + noted("n2") + words("second", 500) + notes("n2"))
                .add(
                        Kind.WORKSHEET,
                        "worksheet",
                        "Sheet",
                        Opening.NEW_PAGE,
                        "<h1>Sheet</h1>" + Prints.question(1, 3))
                .add(
                        Kind.GLOSSARY,
                        "glossary",
                        "Terms",
                        Opening.RUN_ON,
                        "<h1>Terms</h1>" + words("third", 100))
                .make();
    }

    /** The head of a table that is repeated in a right column was all that could be read of it. */
    @ParameterizedTest
    @ValueSource(ints = {1, 60})
    void tableOverColumnsReadsAsWritten(int words) throws IOException {
        String table =
                "<table class='data'><thead><tr><th scope='col'>HEAD</th></tr></thead><tbody>"
                        + "<tr><td>A cell of a row.</td></tr>".repeat(150)
                        + "</tbody></table>";
        Book book =
                BookMaker.book()
                        .on(HANDOUT)
                        .chapter("One", words("first", words) + table + words("last", 20))
                        .make();
        assertThat(PdfReader.read(print(book).pdf())).isEqualTo(Prints.expected(book));
    }

    private static PrintedBook print(Book book) {
        return new Printer().print(book, new Diagnostics()).orElseThrow();
    }

    /** However many columns the text before the worksheet fills. */
    @ParameterizedTest
    @ValueSource(ints = {10, 600, 1200})
    void columnsArePagesThatPassAndReadAsWritten(int words) {
        Book book = book(words);
        byte[] pdf = print(book).pdf();
        assertThat(PdfReader.read(pdf)).isEqualTo(Prints.expected(book));
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void secondColumnStandsBesideTheFirst() throws IOException {
        byte[] pdf = print(book(10)).pdf();
        double left = HANDOUT.margins().sides();
        assertThat(Prints.leftOf(pdf, 1, 'O')).isBetween(left - 0.1, left + 1);
        assertThat(Prints.text(pdf, 1)).startsWith("1\nOne").contains("second");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
        }
    }

    /** The second column is not empty where the first is full of lines. */
    @ParameterizedTest
    @ValueSource(ints = {8, 11, 14, 20, 26})
    void columnsOfALastPageEndAtOneHeight(int paragraphs) throws IOException {
        Book book =
                BookMaker.book()
                        .on(HANDOUT)
                        .chapter("One", words("word", 60).repeat(paragraphs))
                        .make();
        byte[] pdf = print(book).pdf();
        List<SetLine> lines =
                SetBlock.of(pdf).stream().flatMap(block -> block.lines().stream()).toList();
        int last = lines.getLast().page();
        assertThat(lowest(lines, last, true)).isBetween(lowest(lines, last, false) - 50, 840.0);
        assertThat(lowest(lines, last, false)).isLessThan(lowest(lines, last, true) + 50);
        assertThat(PdfReader.read(pdf)).isEqualTo(Prints.expected(book));
    }

    /** Notes stand at the foot of their column, and the text above them is shared all the same. */
    @ParameterizedTest
    @ValueSource(ints = {8, 14, 20})
    void columnsWithANoteShareTheirLines(int paragraphs) throws IOException {
        String content = noted("n") + words("word", 60).repeat(paragraphs) + notes("n");
        Book book = BookMaker.book().on(HANDOUT).chapter("One", content).make();
        byte[] pdf = print(book).pdf();
        List<SetLine> lines =
                SetBlock.of(pdf).stream().flatMap(block -> block.lines().stream()).toList();
        int last = lines.stream().mapToInt(SetLine::page).max().orElseThrow();
        assertThat(count(lines, last, true)).isCloseTo(count(lines, last, false), within(6L));
        assertThat(PdfReader.read(pdf)).isEqualTo(Prints.expected(book));
    }

    private static long count(List<SetLine> lines, int page, boolean right) {
        return lines.stream()
                .filter(line -> line.page() == page && line.isRight() == right)
                .count();
    }

    private static double lowest(List<SetLine> lines, int page, boolean right) {
        return lines.stream()
                .filter(line -> line.page() == page && line.isRight() == right)
                .mapToDouble(SetLine::baseline)
                .max()
                .orElse(0);
    }

    @Test
    void foliosAndPageMapAreThoseOfPages() throws IOException {
        PrintedBook printed = print(book(10));
        assertThat(printed.pageMap().pages())
                .extracting(PageStart::folio)
                .containsExactly("1", "2", "3");
        assertThat(Prints.text(printed.pdf(), 3)).contains("Terms").containsPattern("(?m)^3$");
    }
}

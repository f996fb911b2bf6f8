package org.studypack.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.studypack.print.Prints.expected;
import static org.studypack.print.Prints.print;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.book.Book;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What has no room beside its call goes on overleaf, and nothing of it is lost. */
final class FootnotesTest {
    private static final String TEXT = "<p>" + "Words and more words. ".repeat(90) + "</p>";

    private static String call(int number) {
        return "<a class='noteref' epub:type='noteref' href='#n"
                + number
                + "' id='n"
                + number
                + ".call'>"
                + number
                + "</a>";
    }

    private static String note(int number, String rest) {
        return "<aside epub:type='footnote' id='n"
                + number
                + "'><p><a class='backlink' href='#n"
                + number
                + ".call'>"
                + number
                + "</a> "
                + rest
                + "</aside>";
    }

    private static String words(int number, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "w" + number + "x" + i)
                .collect(Collectors.joining(" ", "", "</p>"));
    }

    private static Book book(String content, String... notes) {
        StringBuilder all = new StringBuilder(content + "<section class='footnotes' id='fns'>");
        for (int i = 0; i < notes.length; i++) {
            all.append(note(i + 1, notes[i]));
        }
        return BookMaker.book().chapter("One", all + "</section>").front().make();
    }

    private static String rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "<tr><td>Row " + i + "</td></tr>")
                .collect(Collectors.joining("", "<tbody>", "</tbody></table>"));
    }

    static Stream<Book> books() {
        String[] many =
                IntStream.rangeClosed(1, 60).mapToObj(i -> words(i, 6)).toArray(String[]::new);
        String calls =
                IntStream.rangeClosed(1, 60)
                        .mapToObj(i -> "has a claim" + call(i) + " ")
                        .collect(Collectors.joining("", "<p>", "</p>"));
        String table = "<table class='data'><thead><tr><th scope='col'>Head";
        return Stream.of(
                book("<p>A claim." + call(1) + "</p>", words(1, 400)),
                book(TEXT + "<p>A claim." + call(1) + "</p>" + TEXT, words(1, 3_000)),
                book(calls + TEXT, many),
                book(
                        TEXT + "<h2>Heading" + call(1) + "</h2>" + TEXT + TEXT.repeat(2),
                        words(1, 500)),
                book(
                        "<section class='questions'><div class='question' id='q1'><p"
                                + " class='prompt'>Why?"
                                + call(1)
                                + "</p></div></section>"
                                + TEXT,
                        words(1, 500)),
                book(
                        TEXT.repeat(2)
                                + "<p>Some more.</p>"
                                + table
                                + call(1)
                                + "</th></tr></thead>"
                                + rows(90),
                        words(1, 300)),
                book(
                        TEXT + "<p>A claim." + call(1) + "</p>" + TEXT,
                        "See:</p>" + table + "</th></tr></thead>" + rows(80) + "<p>End.</p>"));
    }

    @ParameterizedTest
    @MethodSource("books")
    void notesGoOnOverleafAndReadBackWhole(Book book) {
        PrintedBook printed = print(book);
        assertThat(PdfReader.read(printed.pdf())).isEqualTo(expected(book));
        assertThat(VeraPdf.failures(printed.pdf(), PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.failures(printed.pdf(), PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    /** A page on which a note alone stands is no blank page. */
    @Test
    void restOfALongNoteStandsOnTheNextPage() throws IOException {
        byte[] pdf = print(book("<p>A claim." + call(1) + "</p>", words(1, 500))).pdf();
        assertThat(Prints.text(pdf, 7)).contains("w1x0 ");
        assertThat(Prints.text(pdf, 8)).contains("w1x499");
    }

    @Test
    void laterParagraphsOfANoteAreIndented() throws IOException {
        String note = "ΩΩ " + "words ".repeat(30) + "</p><p>ΨΨ more.</p><p>ΨΨ more.</p>";
        List<TextPosition> glyphs =
                Prints.glyphs(print(book("<p>A claim." + call(1) + "</p>", note)).pdf());
        double first = left(glyphs, "1");
        assertThat(left(glyphs, "Ψ")).isBetween(first + 8, first + 20);
    }

    /** The signs of a list may be figures too. */
    @Test
    void listsOfANoteStandRightOfItsNumber() throws IOException {
        String note =
                "A list:</p><ul><li><p>ΨΨ item</p><ol start='7'><li>nested</li></ol></li></ul>"
                        + "<ol start='8'><li>ΩΩ item</li></ol>";
        List<TextPosition> glyphs =
                Prints.glyphs(print(book("<p>A claim." + call(1) + "</p>", note)).pdf());
        double number = left(glyphs, "1") + 8;
        for (String sign : List.of("•", "7", "8")) {
            assertThat(left(glyphs, sign)).as(sign).isGreaterThan(number);
        }
    }

    /** How far to the left a character stands that is larger than a call. */
    private static double left(List<TextPosition> glyphs, String text) {
        return glyphs.stream()
                .filter(glyph -> glyph.getUnicode().equals(text))
                .filter(glyph -> glyph.getFontSizeInPt() > 7)
                .mapToDouble(TextPosition::getX)
                .min()
                .orElseThrow();
    }

    /** On rectos and versos; a page of text has none, and the notes' first page has its own. */
    @Test
    void ruleStandsAboveNotesThatFillAPage() throws IOException {
        byte[] pdf = print(book("<p>A claim." + call(1) + "</p>", words(1, 1_500))).pdf();
        assertThat(rules(pdf, 8)).isPositive();
        assertThat(rules(pdf, 9)).isPositive();
        byte[] plain = print(book(TEXT.repeat(4))).pdf();
        assertThat(rules(plain, 8)).isZero();
    }

    /** The dark points in the head of a page, a running head apart, where a rule may stand. */
    private static long rules(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage image = new PDFRenderer(document).renderImage(page - 1, 2);
            double top = BookMaker.A4.margins().top() / 25.4 * 144;
            return IntStream.range((int) top - 14, (int) top - 4)
                    .filter(
                            y ->
                                    IntStream.range(0, image.getWidth())
                                                    .filter(x -> isDark(image.getRGB(x, y)))
                                                    .count()
                                            > 700)
                    .count();
        }
    }

    private static boolean isDark(int rgb) {
        return (rgb & 0xFF) < 230;
    }

    /** Wherever on a page the table begins; again on a page where it goes on. */
    @ParameterizedTest
    @ValueSource(ints = {6, 8, 9, 10, 11})
    void headOfATableWithALongNoteStandsOnce(int lines) throws IOException {
        String table =
                "<table class='data'><thead><tr><th scope='col'>Heading"
                        + call(1)
                        + "</th></tr></thead>"
                        + rows(8);
        Book book = book(TEXT + "<p>A line.</p>".repeat(lines) + table, words(1, 300));
        byte[] pdf = print(book).pdf();
        for (int page : List.of(7, 8)) {
            boolean rows = Prints.text(pdf, page).contains("Row ");
            assertThat(Prints.text(pdf, page).split("Heading", -1)).hasSize(rows ? 2 : 1);
        }
        assertThat(PdfReader.read(pdf)).isEqualTo(expected(book));
    }

    /** The rest of the long note takes the page on which the head stands. */
    @Test
    void noteOfAHeadMayStandOnALaterPage() throws IOException {
        String table =
                "<table class='data'><thead><tr><th scope='col'>Heading"
                        + call(2)
                        + "</th></tr></thead>"
                        + rows(70);
        Book book = book("<p>A call." + call(1) + "</p>" + table, words(1, 900), "In table.</p>");
        assertThat(PdfReader.read(print(book).pdf())).isEqualTo(expected(book));
    }

    @Test
    void noteLooksTheSameWhereverItIsCalledFrom() throws IOException {
        String content =
                "<h2>Heading"
                        + call(1)
                        + "</h2><blockquote><p>Quoted.</p><p class='source'>— A source"
                        + call(2)
                        + "</p></blockquote><table class='data'><thead><tr><th"
                        + " scope='col'>Head"
                        + call(3)
                        + "</th></tr></thead>"
                        + rows(1)
                        + "<p><strong><em>Stressed"
                        + call(4)
                        + "</em></strong></p>";
        String note = "ΩΩΩ</p>";
        byte[] pdf = print(book(content, note, note, note, note)).pdf();
        List<String> looks =
                Prints.glyphs(pdf).stream()
                        .filter(glyph -> glyph.getUnicode().equals("Ω"))
                        .map(FootnotesTest::look)
                        .distinct()
                        .toList();
        assertThat(looks).singleElement().asString().contains("SourceSerif4-Regular");
    }

    private static String look(TextPosition glyph) {
        return glyph.getFont().getName() + " " + glyph.getFontSizeInPt();
    }
}

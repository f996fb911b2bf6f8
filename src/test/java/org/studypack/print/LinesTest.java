package org.studypack.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.studypack.print.Prints.expected;
import static org.studypack.print.Prints.print;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.book.Book;
import org.studypack.book.PageDesign;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.io.IOException;
import java.util.List;

final class LinesTest {
    private static final List<String> SENTENCES =
            List.of(
                    "The market opened before sunrise, and the first wagons had already been"
                            + " standing in the square for an hour.",
                    "Nobody remembered afterwards who had proposed the weighing, but everybody"
                            + " remembered that the loaves were short.",
                    "A committee was <em>chosen on the spot</em>, of two carpenters, a"
                            + " schoolmistress and the keeper of the tollhouse.",
                    "They sat for eleven evenings, called witnesses, and wrote down what they"
                            + " heard in a ledger borrowed from the brewery.",
                    "Its pages give the price of flour, the wages of the bakers, and a"
                            + " disagreement about candles.",
                    "The council answered with courtesy, regretted the misunderstanding, and"
                            + " did <strong>nothing whatever</strong> about the scales.",
                    "By the following spring there were three bakeries where there had been"
                            + " one, and the argument began again.",
                    "Historians have been divided ever since: some call it a riot that was"
                            + " polite, others a parliament that was hungry.");

    private static String paragraphs() {
        StringBuilder paragraphs = new StringBuilder();
        for (int i = 0; i < 24; i++) {
            paragraphs.append("<p>");
            for (int j = 0; j < 6; j++) {
                paragraphs.append(SENTENCES.get((i * 3 + j * (1 + i % 3) + i / 8) % 8)).append(' ');
            }
            paragraphs.append("</p>");
        }
        return paragraphs.toString();
    }

    private static Book book(PageDesign design, String content) {
        return BookMaker.book().on(design).chapter("One", content).front().make();
    }

    /**
     * Filled one after the other, the lines have a median of 1.33 and 1.52, and one in twenty is
     * over twice too wide.
     */
    @ParameterizedTest
    @ValueSource(strings = {"A4", "A5"})
    void spacesOfJustifiedLinesAreNearTheFontsOwn(String paper) throws IOException {
        PageDesign design = paper.equals("A4") ? BookMaker.A4 : BookMaker.A5;
        TypeFigures figures = TypeFigures.of(print(book(design, paragraphs())).pdf());
        assertThat(figures.justified()).hasSizeGreaterThan(150);
        assertThat(figures.wordSpace(0)).isGreaterThan(0.7);
        assertThat(figures.wordSpace(0.5)).isBetween(0.9, 1.1);
        assertThat(figures.wordSpace(0.95)).isLessThan(1.45);
        assertThat(figures.wordSpace(1)).isLessThan(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A4", "A5"})
    void linesEndWhereReadersExpectIt(String paper) throws IOException {
        PageDesign design = paper.equals("A4") ? BookMaker.A4 : BookMaker.A5;
        TypeFigures figures = TypeFigures.of(print(book(design, paragraphs())).pdf());
        assertThat(figures.hyphenated()).isLessThan(0.2);
        assertThat(figures.twoLetterEnds()).isZero();
        assertThat(figures.shortLastLines()).isZero();
        assertThat(figures.marksFirst()).isZero();
    }

    /** An edge without teeth. */
    @Test
    void raggedLinesAreLikeEachOther() throws IOException {
        Book book =
                BookMaker.book()
                        .on(BookMaker.A5)
                        .chapter("One", paragraphs())
                        .styled("p { text-align: left; margin-right: 40mm }")
                        .front()
                        .make();
        TypeFigures figures = TypeFigures.of(print(book).pdf());
        assertThat(figures.justified()).isEmpty();
        assertThat(figures.ragged().lines()).hasSizeGreaterThan(200);
        assertThat(figures.ragged().shortLines()).isLessThan(0.02);
        assertThat(figures.ragged().hyphenated()).isLessThan(0.1);
        assertThat(figures.shortLastLines()).isZero();
        assertThat(figures.offGrid()).isZero();
    }

    /** Marks stand beyond the edge by a share of their width, and letters end at it. */
    @Test
    void marksAtTheEdgeStandOutOfIt() throws IOException {
        List<SetLine> lines =
                TypeFigures.of(print(book(BookMaker.A5, paragraphs())).pdf()).justified();
        double edge =
                lines.stream()
                        .filter(
                                line ->
                                        Character.isLetter(
                                                line.text().charAt(line.text().length() - 1)))
                        .mapToDouble(SetLine::end)
                        .max()
                        .orElseThrow();
        assertThat(lines.stream().filter(SetLine::isHyphenated))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.end()).isBetween(edge + 1, edge + 2.2));
        assertThat(lines.stream().filter(line -> line.text().endsWith(",")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.end()).isBetween(edge + 0.8, edge + 1.8));
    }

    /** Filled, such a line had spaces of eight times their width. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/some/very-long-path/of/a-page/which/does-not-end/soon/at-all",
                "<a href='https://example.org/'>www.example.org/some/very-long-path/of/a-page/a</a>",
                "<code>/usr/share/some/very/long/path/of/a-file/which/does/not/end/soon.txt</code>",
                "Wordwithoutanendthatnobodywouldeverwritebuteverybodyfindssomewhereinsomething"
            })
    void linesWithSomethingLongAreNotTornApart(String address) throws IOException {
        StringBuilder content = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            content.append("<p>").append("It is so. ".repeat(i)).append("See ").append(address);
            content.append(" and more. ").append(String.join(" ", SENTENCES)).append("</p>");
        }
        Book book = book(BookMaker.A5, content + paragraphs());
        byte[] pdf = print(book).pdf();
        assertThat(TypeFigures.of(pdf).wordSpace(1)).isLessThan(1.8);
        assertThat(PdfReader.read(pdf)).isEqualTo(expected(book));
    }

    @Test
    void fittedLinesReadBackAndPassBothProfiles() {
        String notes =
                "<p>One <em>self-evident</em>—and <a href='#n'>linked, well-known</a>—phrase"
                        + " and the next"
                        + " <span class='x'> spaced </span> one; 10 / 23 October, in brackets"
                        + " (<em>as here</em>), “<strong>quoted</strong>”. "
                        + String.join(" ", SENTENCES)
                        + "</p>";
        Book book = book(BookMaker.A5, "<p id='n'>Here.</p>" + notes.repeat(3) + paragraphs());
        byte[] pdf = print(book).pdf();
        assertThat(Prints.withoutPages(PdfReader.read(pdf))).isEqualTo(expected(book));
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    /** What the engine sets otherwise is left to it: breaks, narrow blocks, letters set apart. */
    @Test
    void blocksThatCannotBeFittedAreLeftToTheEngine() {
        String words = String.join(" ", SENTENCES);
        Book book =
                BookMaker.book()
                        .styled(
                                ".narrow { width: 50mm }"
                                        + " .wide { letter-spacing: 1pt } .mark::before"
                                        + " { content: '' }")
                        .chapter(
                                "One",
                                "<p>Broken<br/>"
                                        + words
                                        + "</p><div class='narrow'><p>"
                                        + words
                                        + "</p></div><p class='wide'>"
                                        + words
                                        + "</p><p class='mark'>"
                                        + words
                                        + "</p>")
                        .front()
                        .make();
        assertThat(PdfReader.read(print(book).pdf())).isEqualTo(expected(book));
    }
}

package org.studypack.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.assemble.PageDesigns;
import org.studypack.book.Book;
import org.studypack.book.PageDesign;
import org.studypack.pack.AnswerSpace;
import org.studypack.pack.Design;
import org.studypack.pack.Paper;
import org.studypack.print.manuscript.PageGeometry;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What is drawn to write on: dots 2 mm apart, squares of 5 mm, both black and no more. */
final class AnswerRulesTest {
    private static final Pattern NUMBER = Pattern.compile("\\{([0-9.]+)}");

    private static final String LINES = "<div class='line'></div>".repeat(3);

    private static byte[] printed(String kind) {
        return printed(kind, "");
    }

    private static byte[] printed(String kind, String rules) {
        return Prints.print(
                        BookMaker.book()
                                .on(BookMaker.A5)
                                .styled(rules)
                                .chapter(
                                        "One",
                                        "<div class='answer " + kind + "'>" + LINES + "</div>")
                                .make())
                .pdf();
    }

    /** The first page's operators and their operands, as text. */
    private static List<String> operations(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> operations = new ArrayList<>();
            StringBuilder operands = new StringBuilder();
            for (Object token : new PDFStreamParser(document.getPage(0)).parse()) {
                if (token instanceof Operator operator) {
                    operations.add(operands + operator.getName());
                    operands.setLength(0);
                } else {
                    operands.append(token).append(' ');
                }
            }
            return operations;
        }
    }

    @Test
    void squaresAreAsManyAsTheMeasureHolds() throws IOException {
        byte[] pdf = printed("grid");
        int squares = (int) (BookMaker.A5.measure() / 5);
        assertThat(operations(pdf)).filteredOn("S"::equals).hasSize(3 * (2 + squares + 1));
        assertThat(operations(pdf)).contains("COSInt{0} G");
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void dotsAreRoundAndStandTwoMillimetresApart() throws IOException {
        byte[] pdf = printed("dotted");
        assertThat(operations(pdf)).filteredOn("COSInt{1} J"::equals).hasSizeGreaterThan(3);
        assertThat(operations(pdf))
                .filteredOn(each -> each.contains("[COSInt{0}, COSFloat{5.669}]"))
                .hasSizeGreaterThan(3);
    }

    @Test
    void linesGoOnToTheFootOfThePage() throws IOException {
        PageDesign design = BookMaker.A5;
        double foot = PageGeometry.points(design.margins().bottom());
        double pitch = PageGeometry.points(design.answers().pitch());
        List<Double> rules =
                operations(printed("fill")).stream()
                        .takeWhile(each -> !each.equals("EMC"))
                        .filter(each -> each.endsWith(" l"))
                        .map(each -> each.replaceFirst("^.*\\{([0-9.]+)} l$", "$1"))
                        .map(Double::valueOf)
                        .toList();
        assertThat(rules).hasSizeGreaterThan(15);
        assertThat(rules.getLast()).isBetween(foot - 0.2, foot + pitch);
    }

    /** In large print on half a sheet they lay on each other once. */
    @Test
    void circlesOfAScaleNeverTouch() throws IOException {
        StringBuilder steps = new StringBuilder();
        for (int i = 1; i <= AnswerSpace.MOST_STEPS; i++) {
            steps.append("<span class='step'>%d</span> ".formatted(i));
        }
        String scale =
                "<div class='answer scale'><p class='steps of7'><span class='end'>no</span> "
                        + steps
                        + "<span class='end'>yes</span></p></div>";
        PageDesign design = PageDesigns.of(Design.LARGE_PRINT, Paper.A5);
        Book book = BookMaker.book().on(design).chapter("One", scale).make();
        List<double[]> circles = circles(operations(Prints.print(book).pdf()));
        assertThat(circles).hasSize(AnswerSpace.MOST_STEPS);
        for (int i = 1; i < circles.size(); i++) {
            assertThat(circles.get(i)[0] - circles.get(i - 1)[1]).isGreaterThan(2);
        }
    }

    /** In large print on half a sheet nine years have no room beside each other. */
    @Test
    void yearsOfAStripAreNeverBroken() throws IOException {
        StringBuilder marks = new StringBuilder();
        for (int year = 1911; year < 1920; year++) {
            marks.append("<span class='mark'><bdi>%d</bdi></span> ".formatted(year));
        }
        String strip =
                "<div class='answer time-strip'><div class='room mm10'></div><p class='marks of9'>"
                        + marks.toString().strip()
                        + "</p><div class='room mm10'></div></div>";
        PageDesign design = PageDesigns.of(Design.LARGE_PRINT, Paper.A5);
        Book book = BookMaker.book().on(design).chapter("One", strip).make();
        assertThat(allText(Prints.print(book).pdf()).split("\\s+", -1))
                .contains("1911", "1912", "1913", "1914", "1915", "1916", "1917", "1918", "1919");
    }

    /** Not only in justified paragraphs, which are hyphenated anyway. */
    @ParameterizedTest
    @EnumSource(
            value = Design.class,
            names = {"BOOK", "LARGE_PRINT"})
    void wordsWiderThanTheirColumnAreBrokenWithAHyphen(Design design) throws IOException {
        String list =
                "<ul class='tight'><li>a https://a.example Donaudampfschifffahrtsgesellschaft"
                        + " x</li></ul>";
        String match =
                "<div class='answer match'><div class='side first'>"
                        + list
                        + "</div><div class='side'>"
                        + list.replace("Donaudampfschiff", "harbourmasterinternational")
                        + "</div></div>";
        PageDesign page = PageDesigns.of(design, Paper.A5);
        Book book = BookMaker.book().on(page).chapter("One", match).make();
        String text = allText(Prints.print(book).pdf());
        assertThat(text.lines())
                .filteredOn(line -> line.matches(".*[a-z]{3}") && !line.contains("schaft"))
                .noneMatch(line -> line.contains("onau") || line.contains("arbour"));
    }

    /**
     * The engine draws one at the end of a line that a word held to the next by a space fills up.
     */
    @ParameterizedTest
    @EnumSource(Design.class)
    void noHyphenIsDrawnThatIsNoSoftOne(Design design) throws IOException {
        String held = "non breaking spaces all along the line of words here".replace(' ', '\u00A0');
        String match =
                "<div class='answer match'><div class='side first'><ul class='tight'><li>"
                        + (held + " k50025 the ").repeat(3)
                        + "</li></ul></div><div class='side'><ul class='tight'><li>"
                        + held
                        + "</li></ul></div></div>";
        Book book =
                BookMaker.book().on(PageDesigns.of(design, Paper.A5)).chapter("One", match).make();
        assertThat(allText(Prints.print(book).pdf())).doesNotContain("-");
    }

    /** A hyphen in code would be one of its characters. */
    @Test
    void wideWordOfCodeHasNoHyphenThoughTheTextHasItToo() throws IOException {
        String word = "Donaudampfschifffahrt".repeat(9);
        String text = "<p>%s and <code>%s</code> more.</p>".formatted(word, word);
        byte[] pdf = Prints.print(BookMaker.book().chapter("One", text).make()).pdf();
        assertThat(allText(pdf)).doesNotContain("-");
    }

    private static String allText(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** How far to the left and to the right each path of curves goes. */
    private static List<double[]> circles(List<String> operations) {
        List<double[]> circles = new ArrayList<>();
        double[] reach = {Double.MAX_VALUE, 0};
        for (String each : operations) {
            if (each.endsWith(" c")) {
                List<MatchResult> numbers = NUMBER.matcher(each).results().toList();
                double x = Double.parseDouble(numbers.get(numbers.size() - 2).group(1));
                reach = new double[] {Math.min(reach[0], x), Math.max(reach[1], x)};
            } else if (each.equals("s") && reach[1] > 0) {
                circles.add(reach);
                reach = new double[] {Double.MAX_VALUE, 0};
            }
        }
        return circles;
    }

    /** A sentence makes somebody think of more than one line. */
    @Test
    void shortPassageHasFiveLinesBesideIt() throws IOException {
        String passage =
                "<div class='answer close-reading'><div class='passage'><p>Why?</p></div></div>";
        Book book = BookMaker.book().on(BookMaker.A5).chapter("One", passage).make();
        assertThat(operations(Prints.print(book).pdf())).filteredOn("S"::equals).hasSize(5);
    }

    /** Half a page without a line below a question wastes what somebody could write on. */
    @Test
    void linesBelowTheLastQuestionOfAPageGoOnToItsFoot() throws IOException {
        assertThat(operations(printed("ruled"))).filteredOn("S"::equals).hasSizeGreaterThan(15);
        String before = "<div class='answer ruled'>" + LINES + "</div><p>Words.</p>";
        Book book = BookMaker.book().on(BookMaker.A5).chapter("One", before).make();
        assertThat(operations(Prints.print(book).pdf())).filteredOn("S"::equals).isEmpty();
    }

    /** A style sheet of a pack may say anything; once this drew until there was no memory. */
    @ParameterizedTest
    @ValueSource(strings = {"height: 0", "height: 0.01pt", "width: 90000mm", "width: 0"})
    void drawingEndsWhateverAStyleSheetSays(String rule) throws IOException {
        for (String kind : List.of("fill", "grid", "dotted", "ruled")) {
            byte[] pdf = printed(kind, ".answer .line { " + rule + " }");
            assertThat(operations(pdf)).hasSizeLessThan(5000);
        }
    }
}

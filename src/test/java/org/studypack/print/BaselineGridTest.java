package org.studypack.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.studypack.print.Prints.expected;
import static org.studypack.print.Prints.print;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.assemble.PageDesigns;
import org.studypack.book.Book;
import org.studypack.book.PageDesign;
import org.studypack.pack.Design;
import org.studypack.pack.Paper;
import org.studypack.print.manuscript.PageGeometry;

import java.io.IOException;
import java.util.List;

/** The lines of running text stand at the same heights on all pages. */
final class BaselineGridTest {
    /** How far the baseline of a smaller size stands off that of the text, in points at most. */
    private static final double SMALLER_TYPE = 1;

    private static final String TEXT =
            "<p>"
                    + "Somebody asked who had weighed the bread, and why the loaves were short. "
                            .repeat(5)
                    + "</p>";

    private static Book book(PageDesign design, String content) {
        return BookMaker.book()
                .on(design)
                .chapter("One", content)
                .chapter("Two", content)
                .front()
                .make();
    }

    /** Each of these is no whole number of lines high, or has a space that is none. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h2>A heading of some words</h2>",
                "<h3>Another</h3>",
                "<ul><li>One</li><li>Two</li></ul>",
                "<blockquote class='quotation'><p>Bread.</p><p"
                        + " class='source'>Baker</p></blockquote>",
                "<pre>some code</pre>",
                "<table><tbody><tr><td>One</td><td>Two</td></tr></tbody></table>",
                "<p>Words<sup>2</sup> and <code>code</code> and <strong>bold</strong>.</p>"
            })
    void textAfterAnythingStandsOnItsLines(String block) throws IOException {
        for (PageDesign design : new PageDesign[] {BookMaker.A4, BookMaker.A5}) {
            Book book = book(design, (TEXT + TEXT + block).repeat(12) + TEXT);
            byte[] pdf = print(book).pdf();
            assertThat(TypeFigures.of(pdf).offGrid()).isZero();
            assertThat(PdfReader.read(pdf)).isEqualTo(expected(book));
        }
    }

    @Test
    void stanzaBeginsALineBelowTheOneBefore() throws IOException {
        String poem =
                "<blockquote class='quotation'><p class='stanza'>The ice came in,<br/>the bread"
                        + " came down.</p><p class='stanza'>We counted loaves.</p></blockquote>";
        List<SetLine> lines =
                SetBlock.of(print(book(BookMaker.A4, TEXT + poem)).pdf()).stream()
                        .flatMap(each -> each.lines().stream())
                        .toList();
        SetLine last = starting(lines, "the bread came");
        SetLine next = starting(lines, "We counted");
        assertThat(next.start()).isCloseTo(last.start(), within(0.5));
        assertThat(next.baseline() - last.baseline())
                .isCloseTo(2 * BookMaker.A4.type().line(), within(SMALLER_TYPE));
    }

    /** It would look like the last item of the list. */
    @ParameterizedTest
    @ValueSource(strings = {"<ul><li>Last item.</li></ul>", "<ol><li>Last item.</li></ol>"})
    void paragraphAfterAListBeginsALineBelowIt(String list) throws IOException {
        for (PageDesign design : new PageDesign[] {BookMaker.A4, BookMaker.A5}) {
            List<SetLine> lines =
                    SetBlock.of(print(book(design, TEXT + list + "<p>After it.</p>")).pdf())
                            .stream()
                            .flatMap(each -> each.lines().stream())
                            .toList();
            double last =
                    lines.stream()
                            .filter(each -> each.text().contains("Last item."))
                            .findFirst()
                            .get()
                            .baseline();
            assertThat(starting(lines, "After it").baseline() - last)
                    .isCloseTo(2 * design.type().line(), within(SMALLER_TYPE));
        }
    }

    private static SetLine starting(List<SetLine> lines, String words) {
        return lines.stream().filter(line -> line.text().startsWith(words)).findFirst().get();
    }

    /** Lists, terms, quotations and questions keep to the lines of the text around them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul><li>One</li><li>Two</li></ul>",
                "<dl><dt>loaf</dt><dd><p>What was baked.</p></dd>"
                        + "<dt>oven</dt><dd><p>Where it was baked.</p></dd></dl>",
                "<blockquote class='quotation'><p>Bread.</p></blockquote>",
                "<section class='questions listed'><div class='question'><p class='prompt'>Why?</p>"
                        + "</div><div class='question'><p class='prompt'>Who?</p></div></section>"
            })
    void whatIsSetApartStandsOnTheLinesOfTheText(String block) throws IOException {
        for (PageDesign design : new PageDesign[] {BookMaker.A4, BookMaker.A5}) {
            double line = design.type().line();
            byte[] pdf = print(book(design, (TEXT + block).repeat(12) + TEXT)).pdf();
            List<SetBlock> blocks = SetBlock.of(pdf);
            SetLine text =
                    blocks.stream()
                            .map(each -> each.lines().getFirst())
                            .filter(each -> each.text().startsWith("Somebody"))
                            .findFirst()
                            .orElseThrow();
            double first = text.baseline();
            assertThat(blocks.stream().filter(SetBlock::isOfText).filter(each -> !each.isHeading()))
                    .flatMap(SetBlock::lines)
                    .filteredOn(each -> each.page() >= text.page())
                    .hasSizeGreaterThan(60)
                    .allMatch(each -> isOnLine(each.baseline() - first, line));
        }
    }

    private static boolean isOnLine(double down, double line) {
        return Math.abs(down - line * Math.round(down / line)) < SMALLER_TYPE;
    }

    /** The text below a masthead stands on the lines of the pages after it. */
    @Test
    void textBelowAMastheadStandsOnTheLinesOfOtherPages() throws IOException {
        Book book =
                BookMaker.book()
                        .on(PageDesigns.of(Design.HANDOUT, Paper.A4))
                        .chapter("One", TEXT.repeat(30))
                        .front()
                        .handedOut()
                        .make();
        assertThat(TypeFigures.of(print(book).pdf()).offGrid()).isZero();
    }

    /** A heading that begins a page has no space above it. */
    @Test
    void noPageBeginsWithASpace() throws IOException {
        byte[] pdf =
                print(book(BookMaker.A5, ("<h2>Heading</h2>" + TEXT.repeat(2)).repeat(20))).pdf();
        double top = PageGeometry.points(BookMaker.A5.margins().top());
        double line = BookMaker.A5.type().line();
        assertThat(SetBlock.of(pdf).stream().flatMap(block -> block.lines().stream()).toList())
                .filteredOn(
                        lines ->
                                lines.text().equals("Heading") && lines.baseline() < top + 3 * line)
                .isNotEmpty()
                .allSatisfy(heading -> assertThat(heading.baseline()).isLessThan(top + line));
    }
}

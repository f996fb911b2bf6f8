package org.studypack.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.studypack.book.Book;
import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.ContentDocument.Opening;
import org.studypack.diagnostic.Diagnostics;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Worksheets as they come out: as few pages as can be, each of them full. */
final class SheetFitTest {
    private static Book book(int lines, int questions) {
        StringBuilder sheet = new StringBuilder("<h1>A sheet</h1><p class='fill-in'>Name</p>");
        IntStream.rangeClosed(1, questions).forEach(each -> sheet.append(question(each, lines)));
        return BookMaker.book()
                .chapter("One", "<p>Words.</p>")
                .add(Kind.WORKSHEET, "worksheet", "One", Opening.NEW_PAGE, sheet.toString())
                .make();
    }

    private static String question(int number, int lines) {
        return "<div class='question' id='q"
                + number
                + "'><p class='prompt'><span class='number'>"
                + number
                + ".</span> Why did it matter, and to whom?</p><div class='answer ruled'>"
                + "<div class='line'></div>".repeat(lines)
                + "</div></div>";
    }

    private static int pages(Book book) {
        return Prints.print(book).pages();
    }

    @Test
    void linesMoveCloserToSaveAPage() {
        assertThat(pages(book(8, 2))).isEqualTo(2);
        assertThat(pages(book(13, 2))).isEqualTo(2);
        assertThat(pages(book(20, 2))).isEqualTo(3);
    }

    /** The space above it, which it lacks at the head of a page, is asked for again. */
    @Test
    void questionThatComesBackBringsItsSpace() {
        assertThat(pages(book(9, 3))).isEqualTo(2);
        assertThat(pages(book(10, 3))).isEqualTo(3);
    }

    @Test
    void notesKeepTheirRoomAtTheFoot() {
        String note = "<a class='noteref' epub:type='noteref' href='#n' id='n.call'>1</a>";
        String notes =
                "<section class='footnotes'><aside epub:type='footnote' id='n'><p>"
                        + "A note of some length. ".repeat(40)
                        + "</p></aside></section>";
        String sheet = question(1, 3).replace("whom?", "whom?" + note) + question(2, 3) + notes;
        Book book =
                BookMaker.book()
                        .chapter("One", "<p>Words.</p>")
                        .add(Kind.WORKSHEET, "worksheet", "One", Opening.NEW_PAGE, sheet)
                        .make();
        assertThat(pages(book)).isEqualTo(2);
    }

    @Test
    void linesThatAreAddedMoveNothingToAnotherPage() {
        for (int questions = 1; questions <= 4; questions++) {
            assertThat(pages(book(1, questions))).as("%d questions", questions).isEqualTo(2);
        }
    }

    /** A page of a heading and a name is nothing to write on. */
    @Test
    void firstQuestionBeginsBelowTheHeadingHoweverManyLinesItHas() throws IOException {
        for (int lines = 12; lines <= 20; lines++) {
            byte[] pdf =
                    Prints.print(
                                    sheet(
                                            "<h1>A sheet of two lines, since its heading is"
                                                    + " rather long for a page of A5</h1>",
                                            question(1, lines)))
                            .pdf();
            assertThat(Prints.text(pdf, 2)).as("%d lines", lines).contains("Why did it matter");
        }
    }

    /** As the table of its answer does. */
    @Test
    void firstQuestionWithATableBeginsBelowTheHeading() throws IOException {
        String row = "<tr><td>A claim of some words</td><td>and its evidence</td></tr>";
        String table =
                "<div class='question' id='q'><p class='prompt'>Why did it matter?</p><div"
                        + " class='answer'><table>"
                        + row.repeat(25)
                        + "</table></div></div>";
        byte[] pdf = Prints.print(sheet("<h1>A sheet</h1>", table)).pdf();
        assertThat(Prints.text(pdf, 2)).contains("Why did it matter", "A claim");
    }

    private static Book sheet(String heading, String questions) {
        return BookMaker.book()
                .on(BookMaker.A5)
                .chapter("One", "<p>Words.</p>")
                .add(Kind.WORKSHEET, "worksheet", "One", Opening.NEW_PAGE, heading + questions)
                .make();
    }

    /** The engine moves what ends with the last dot of its page to the next one. */
    @Test
    void pageThatIsFullToTheLastDotKeepsItsQuestion() {
        for (double space = 0; space < 3; space += 0.1) {
            Book book =
                    BookMaker.book()
                            .on(BookMaker.A5)
                            .styled(".worksheet h1 { padding-bottom: " + space + "pt }")
                            .chapter("One", "<p>Words.</p>")
                            .add(
                                    Kind.WORKSHEET,
                                    "worksheet",
                                    "One",
                                    Opening.NEW_PAGE,
                                    "<h1>A sheet</h1>" + question(1, 6) + question(2, 6))
                            .make();
            assertThat(pages(book)).as("%.1f pt", space).isEqualTo(2);
        }
    }

    /** On a stack of sheets the heads do not jump. */
    @Test
    void headingsOfAllSheetsStandAtOneHeight() throws IOException {
        BookMaker maker = BookMaker.book().on(BookMaker.A5).chapter("One", "<p>Words.</p>");
        String tall = question(1, 60);
        for (String sheet : List.of(question(1, 5), tall, tall, rest(1, 5) + question(2, 5))) {
            maker.add(
                    Kind.WORKSHEET, "worksheet", "One", Opening.NEW_PAGE, "<h1>Zeal</h1>" + sheet);
        }
        PrintedBook printed = new Printer().print(maker.make(), new Diagnostics()).orElseThrow();
        List<Double> heights = new ArrayList<>();
        for (int page = 1; page <= printed.pages(); page++) {
            if (Prints.text(printed.pdf(), page).contains("Zeal")) {
                heights.add(Prints.lowestOf(printed.pdf(), page, 'Z'));
            }
        }
        assertThat(heights).hasSize(4).containsOnly(heights.getFirst());
    }

    /** Else what has no room at the usual distance had one more page. */
    @Test
    void linesMoveCloserAroundAnAnswerThatTakesTheRestOfItsPage() {
        assertThat(pages(rested(9))).isEqualTo(3);
        assertThat(pages(rested(16))).isEqualTo(3);
    }

    private static Book rested(int lines) {
        String sheet =
                question(1, lines) + rest(2, lines) + question(3, lines) + question(4, lines);
        return BookMaker.book()
                .chapter("One", "<p>Words.</p>")
                .add(Kind.WORKSHEET, "worksheet", "One", Opening.NEW_PAGE, sheet)
                .make();
    }

    private static String rest(int number, int lines) {
        return question(number, lines).replace("ruled", "fill");
    }

    /** The plan knows of no space there. */
    @Test
    void notesThatBeginAPageStandAtItsHead() throws IOException {
        assertThat(notesOn("")).isEqualTo(notesOn("h2 { margin-top: 0 }"));
    }

    private static double notesOn(String style) throws IOException {
        String notes = question(2, 20).replace("<p class='prompt'>", "<h2>Zeal</h2><p>");
        Book book =
                BookMaker.book()
                        .styled(style)
                        .chapter("One", "<p>Words.</p>")
                        .add(
                                Kind.WORKSHEET,
                                "worksheet",
                                "One",
                                Opening.NEW_PAGE,
                                question(1, 20) + notes)
                        .make();
        return Prints.lowestOf(Prints.print(book).pdf(), 3, 'Z');
    }
}

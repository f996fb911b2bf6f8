package org.studypack.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.book.Book;

import java.io.IOException;

/** Headings stand with what they head, wherever the text before them ends. */
final class StrandedHeadingsTest {
    private static PrintedBook print(int lines, String content) {
        Book book =
                BookMaker.book()
                        .on(BookMaker.A5)
                        .chapter(
                                "One", "<p>" + "Bread.<br/>".repeat(lines) + "Bread.</p>" + content)
                        .make();
        return Prints.print(book);
    }

    /** Two lines about the talk were enough to hold it at the foot of its page. */
    @ParameterizedTest
    @ValueSource(ints = {20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
    void headingOfExcerptsStandsWithTheWordsOfTheFirst(int lines) throws IOException {
        PrintedBook printed =
                print(
                        lines,
                        "<h2>Excerpts</h2><p class='talk'>What bread did,<br/>a talk in Bern</p>"
                                + "<section class='excerpt' id='e'><h2>Prices</h2><div"
                                + " class='speech'><p class='turn'>"
                                + "Said.<br/>".repeat(8)
                                + "Said.</p></div><div class='provenance'><p"
                                + " class='locator'>12:09</p></div></section>");
        int page = Prints.text(printed.pdf(), 1).contains("Excerpts") ? 1 : 2;
        assertThat(Prints.text(printed.pdf(), page)).contains("Excerpts", "Prices", "Said.");
    }

    /** Lines to write on were no lines: the question counted as one, and went overleaf. */
    @ParameterizedTest
    @ValueSource(ints = {1, 4, 7, 10})
    void questionWithRoomStaysBelowItsHeading(int lines) throws IOException {
        PrintedBook printed =
                print(
                        lines,
                        "<section class='questions' id='asked'><h2>Questions</h2>"
                                + Prints.question(1, 8)
                                + Prints.question(2, 12)
                                + "</section>");
        assertThat(printed.pages()).isEqualTo(2);
        assertThat(Prints.text(printed.pdf(), 1)).contains("Questions", "Why?");
    }
}

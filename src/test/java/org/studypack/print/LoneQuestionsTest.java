package org.studypack.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.studypack.print.Prints.expected;
import static org.studypack.print.Prints.print;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.studypack.assemble.PageDesigns;
import org.studypack.book.Book;
import org.studypack.pack.Design;
import org.studypack.pack.Paper;

import java.io.IOException;

/** Questions below a text, wherever its last page ends. */
final class LoneQuestionsTest {
    private static final String QUESTIONS =
            "<section class='questions listed' id='asked'><h2>Questions</h2>"
                    + Prints.question(1, 0)
                    + Prints.question(2, 0)
                    + "</section>";

    /** Lines that end where they are told to, so that a page is as full as the test wants it. */
    private static Book book(Paper paper, int lines) {
        String text = "<p>" + "Bread.<br/>".repeat(7) + "Bread.</p>";
        String rest = "<p>" + "Bread.<br/>".repeat(4 + lines % 8) + "Bread.</p>";
        return BookMaker.book()
                .on(PageDesigns.of(Design.BOOK, paper))
                .chapter("One", text.repeat(lines / 8) + rest + QUESTIONS)
                .chapter("Two", "<p>Salt.</p>")
                .front()
                .make();
    }

    @ParameterizedTest
    @EnumSource(
            value = Paper.class,
            names = {"A4", "LETTER", "A5"})
    void haveTextBeforeThemOnTheirPage(Paper paper) throws IOException {
        for (int lines = 24; lines < 48; lines++) {
            Book book = book(paper, lines);
            byte[] pdf = print(book).pdf();
            assertThat(PdfReader.read(pdf)).as("%d lines", lines).isEqualTo(expected(book));
            int page = 1;
            while (!Prints.text(pdf, page).contains("Questions")
                    || Prints.text(pdf, page).contains("Contents")) {
                page++;
            }
            assertThat(Prints.text(pdf, page)).as("%d lines", lines).contains("Bread.");
        }
    }

    /** Text that came along left a heading alone, and sent long questions to a third page. */
    @Test
    void leaveTextWhereItIsThatHasNoRoomWithThem() throws IOException {
        for (int lines = 24; lines < 36; lines++) {
            String asked =
                    "<section class='questions listed' id='asked'><h2>Questions</h2>"
                            + "<div class='question' id='q'><p class='prompt'>"
                            + "Why?<br/>".repeat(lines)
                            + "Why?</p></div></section>";
            Book book =
                    BookMaker.book()
                            .on(PageDesigns.of(Design.BOOK, Paper.A5))
                            .chapter("One", "<p>" + "Bread.<br/>".repeat(4) + "Bread.</p>" + asked)
                            .make();
            PrintedBook printed = print(book);
            assertThat(printed.pages()).as("%d lines", lines).isLessThanOrEqualTo(2);
            assertThat(Prints.text(printed.pdf(), 1)).as("%d lines", lines).contains("Bread.");
        }
    }
}

package org.studypack.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studypack.book.Book;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is said of questions is true of the pages that are printed. */
final class TallQuestionsTest {
    private static final String WORD = "Donaudampfschifffahrt";

    /** A table whose words were broken is set in smaller type, and then its question has room. */
    @ParameterizedTest
    @CsvSource({"10, false", "28, false", "30, false", "32, false", "90, true"})
    void questionIsTallWhereItsPagesAre(int rows, boolean tall) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        PrintedBook printed = new Printer().print(book(rows), diagnostics).orElseThrow();
        List<Integer> on = new ArrayList<>();
        for (int page = 1; page <= printed.pages(); page++) {
            if (Prints.text(printed.pdf(), page).contains("wheat")) {
                on.add(page);
            }
        }
        assertThat(on.size() > 1).isEqualTo(tall);
        assertThat(diagnostics.all())
                .extracting(Diagnostic::code)
                .filteredOn(Code.BLOCK_TOO_TALL::equals)
                .hasSize(tall ? 1 : 0);
        assertThat(diagnostics.all())
                .filteredOn(each -> each.code() == Code.BLOCK_TOO_TALL)
                .allSatisfy(each -> assertThat(each.hint()).asString().contains("a recipe says"));
    }

    /** A question that fills a page goes on overleaf where its heading would stand alone. */
    @Test
    void headingHasTheQuestionBelowIt() throws IOException {
        for (int lines = 16; lines < 30; lines++) {
            String question =
                    "<div class=\"question\" id=\"q-1\"><p class=\"prompt\">Who is it?</p>"
                            + "<div class=\"answer box\">"
                            + "<div class=\"line\"></div>".repeat(lines)
                            + "</div></div>";
            Book book =
                    BookMaker.book()
                            .on(BookMaker.A5)
                            .chapter("One", "<p>Bread.</p><h2>Discuss</h2>" + question)
                            .make();
            PrintedBook printed = new Printer().print(book, new Diagnostics()).orElseThrow();
            for (int page = 1; page <= printed.pages(); page++) {
                String text = Prints.text(printed.pdf(), page);
                assertThat(text.contains("Who is")).isEqualTo(text.contains("Discuss\n"));
            }
        }
    }

    /** Columns to join stay on one page where the question above them leaves them no room. */
    @Test
    void columnsToJoinAreOnOnePage() throws IOException {
        String items = ("<li>" + "wheat ".repeat(40) + "</li>").repeat(3);
        String side = "<ul class=\"tight\">" + items + "</ul></div>";
        String question =
                "<div class=\"question\" id=\"q-1\"><p class=\"prompt\">"
                        + "Bread was dear. ".repeat(60)
                        + "</p><div class=\"answer match\"><div class=\"side first\">"
                        + side
                        + "<div class=\"side\">"
                        + side
                        + "</div></div>";
        Book book = BookMaker.book().on(BookMaker.A5).chapter("One", question).make();
        PrintedBook printed = new Printer().print(book, new Diagnostics()).orElseThrow();
        List<Integer> on = new ArrayList<>();
        for (int page = 1; page <= printed.pages(); page++) {
            if (Prints.text(printed.pdf(), page).contains("wheat")) {
                on.add(page);
            }
        }
        assertThat(printed.pages()).isGreaterThan(1);
        assertThat(on).hasSize(1);
    }

    private static Book book(int rows) {
        String cells = ("<td>" + WORD + "</td>").repeat(4) + "<td>wheat</td>";
        String table =
                BookMaker.table(
                        " class='data crowded'",
                        "<th>Name</th>".repeat(5),
                        Stream.generate(() -> cells).limit(rows));
        return BookMaker.book()
                .chapter(
                        "One",
                        "<p>Bread.</p>".repeat(20)
                                + "<div class=\"question\" id=\"q-1\"><p class=\"prompt\">"
                                + "Who is it?</p><div class=\"answer\">"
                                + table
                                + "</div></div>")
                .make();
    }
}

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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Tables that do not fit on what is left of their page. */
final class DividedTablesTest {
    private static Book book(Paper paper, int lines, int rows) {
        return of(paper, "<p>Bread.</p>".repeat(lines), rows, "wheat");
    }

    private static Book of(Paper paper, String before, int rows, String cell) {
        String table =
                BookMaker.table(
                        "",
                        "<th>Year</th><th>Crop</th>",
                        IntStream.range(0, rows)
                                .mapToObj(row -> "<td>Row " + row + "</td><td>" + cell + "</td>"));
        return BookMaker.book()
                .on(PageDesigns.of(Design.BOOK, paper))
                .chapter("One", before + table + "<p>After it.</p>")
                .make();
    }

    /** How many rows stand on each page that has any. */
    private static List<Integer> rows(Book book) throws IOException {
        PrintedBook printed = print(book);
        List<Integer> rows = new ArrayList<>();
        for (int page = 1; page <= printed.pages(); page++) {
            String text = Prints.text(printed.pdf(), page);
            int count = text.split("Row\\s+\\d", -1).length - 1;
            if (count > 0) {
                assertThat(text).contains("Year");
                rows.add(count);
            }
        }
        assertThat(PdfReader.read(printed.pdf())).isEqualTo(expected(book));
        return rows;
    }

    @ParameterizedTest
    @EnumSource(
            value = Paper.class,
            names = {"A4", "A5"})
    void noPageLosesAFifthToALongOneOrHasLessThanThreeRowsOfIt(Paper paper) throws IOException {
        int whole = 0;
        for (int lines = 20; lines < 44; lines += 2) {
            List<Integer> rows = rows(book(paper, lines, 12));
            assertThat(rows).as("%d lines", lines).allMatch(count -> count >= 3);
            whole += rows.size() == 1 ? 1 : 0;
        }
        assertThat(whole).isBetween(1, 11);
    }

    @Test
    void shortOneStaysWhole() throws IOException {
        for (int lines = 30; lines < 50; lines += 2) {
            assertThat(rows(book(Paper.A4, lines, 5))).as("%d lines", lines).containsExactly(5);
        }
    }

    /** Four rows that take more than a third of a page. */
    @ParameterizedTest
    @EnumSource(
            value = Paper.class,
            names = {"A4", "A5"})
    void noPageLosesAThirdToOneOfFourHighRows(Paper paper) throws IOException {
        int divided = 0;
        for (int lines = 12; lines < 40; lines += 3) {
            Book book =
                    of(
                            paper,
                            "<p>Bread.</p>".repeat(lines),
                            4,
                            "wheat ".repeat(paper == Paper.A4 ? 100 : 50));
            List<Integer> rows = rows(book);
            assertThat(rows).as("%d lines", lines).allMatch(count -> count == 2 || count == 4);
            divided += rows.size() - 1;
        }
        assertThat(divided).isBetween(1, 9);
    }

    /** A table that fills a page is divided where the heading above it would stand alone. */
    @ParameterizedTest
    @EnumSource(
            value = Paper.class,
            names = {"A4", "A5"})
    void headingHasRowsOfItsTableBelowIt(Paper paper) throws IOException {
        for (int rows = 20; rows < 40; rows++) {
            for (int lines = 28; lines < 46; lines += 14) {
                String before = "<p>Bread.</p>".repeat(lines) + "<h2>Prices</h2>";
                Book book = of(paper, before, rows, "wheat");
                PrintedBook printed = print(book);
                int page = 1;
                while (!Prints.text(printed.pdf(), page).contains("Prices")) {
                    page++;
                }
                assertThat(Prints.text(printed.pdf(), page)).as("%d rows", rows).contains("Row 0");
            }
        }
    }
}

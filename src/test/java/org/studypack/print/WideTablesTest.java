package org.studypack.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.book.Book;
import org.studypack.book.PageDesign;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables of many columns on narrow pages. */
final class WideTablesTest {
    private static final List<String> HEADS =
            List.of(
                    "Year",
                    "Population",
                    "Mills",
                    "Weavers",
                    "Strikes",
                    "Schools",
                    "Harbour",
                    "Exports",
                    "Imports",
                    "Wages",
                    "Bread",
                    "Coal",
                    "Railway",
                    "Wool",
                    "Cotton",
                    "Printing",
                    "Brewery",
                    "Newspapers",
                    "Votes",
                    "Emigrants");

    private static Book book(int columns, PageDesign design) {
        String heads = cells("th", HEADS.stream().limit(columns));
        String numbers = cells("td", Stream.iterate(38910, each -> each + 1517).limit(columns));
        String cols = "<col class='w5'/>".repeat(columns);
        return BookMaker.book()
                .on(design)
                .chapter(
                        "One",
                        "<p>Before.</p><table class='data crowded'"
                                + " data-src='guide/01.md'><colgroup>"
                                + cols
                                + "</colgroup><thead><tr>"
                                + heads
                                + "</tr></thead><tbody><tr>"
                                + numbers
                                + "</tr></tbody></table><p>After.</p>")
                .make();
    }

    private static String cells(String name, Stream<?> texts) {
        return texts.map(text -> "<" + name + ">" + text + "</" + name + ">")
                .collect(Collectors.joining());
    }

    private static String text(Book book, Diagnostics diagnostics) throws IOException {
        PrintedBook printed = new Printer().print(book, diagnostics).orElseThrow();
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= printed.pages(); page++) {
            text.append(Prints.text(printed.pdf(), page));
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 8, 10, 12})
    void wordsOfATableStayWholeInSmallerType(int columns) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        String text = text(book(columns, BookMaker.A4), diagnostics);
        assertThat(diagnostics.all()).isEmpty();
        assertThat(text).contains(HEADS.subList(0, columns));
        assertThat(text).contains("38910", Integer.toString(38910 + 1517 * (columns - 1)));
    }

    @Test
    void tableThatIsTooWideForTheTextTakesTheSideColumnToo() throws IOException {
        double box = BookMaker.A4.margins().sides();
        double text = box + BookMaker.A4.indent();
        assertThat(leftOfTable(6)).isGreaterThan(text - 0.1);
        assertThat(leftOfTable(12)).isBetween(box - 0.1, box + 1);
    }

    private static double leftOfTable(int columns) throws IOException {
        Book book = book(columns, BookMaker.A4);
        byte[] pdf = new Printer().print(book, new Diagnostics()).orElseThrow().pdf();
        return Prints.leftOf(pdf, 1, 'Y');
    }

    @Test
    void tableThatFitsInNoTypeIsReportedWithWhatWouldFit() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        String text = text(book(20, BookMaker.A5), diagnostics);
        assertThat(text).doesNotContain("Population");
        Diagnostic reported = diagnostics.all().getFirst();
        assertThat(diagnostics.all()).hasSize(1);
        assertThat(reported.code()).isEqualTo(Code.TABLE_TOO_WIDE);
        assertThat(reported.location().file()).isEqualTo("guide/01.md");
        assertThat(reported.message()).startsWith("this table of 20 columns");
        int fitting = Integer.parseInt(reported.hint().orElseThrow().replaceAll("\\D+", ""));
        Diagnostics again = new Diagnostics();
        assertThat(text(book(fitting, BookMaker.A5), again)).contains(HEADS.subList(0, fitting));
        assertThat(again.all()).isEmpty();
        text(book(fitting + 1, BookMaker.A5), again);
        assertThat(again.all()).hasSize(1);
    }
}

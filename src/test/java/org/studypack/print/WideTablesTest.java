package org.studypack.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.book.Book;
import org.studypack.book.PageDesign;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.publish.BuildMaker;
import org.studypack.publish.press.Product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    /** Smaller letters at the distance of large ones look like a list. */
    @Test
    void linesOfATableInSmallerTypeStandCloser(@TempDir Path book, @TempDir Path out)
            throws IOException {
        Files.createDirectories(book.resolve("guide"));
        Files.writeString(
                book.resolve("pack.yaml"),
                """
                format: 1
                title: Tables
                language: en
                paper: a5
                design: large-print
                modified: 2026-01-01
                """);
        Files.writeString(
                book.resolve("guide/01.md"),
                "# One\n\n"
                        + "| Responsibilities of the council of all ".repeat(6)
                        + "|\n"
                        + "|--".repeat(6)
                        + "|\n"
                        + "| an unemployment of some winters ".repeat(6)
                        + "|\n");
        Path pdf = BuildMaker.of(book).into(out).making(Product.PDF).file();
        List<SetLine> lines =
                SetBlock.of(Files.readAllBytes(pdf)).stream()
                        .flatMap(block -> block.lines().stream())
                        .filter(line -> line.size() < 12)
                        .toList();
        List<Double> distances = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            SetLine line = lines.get(i);
            SetLine above = lines.get(i - 1);
            if (Math.abs(line.start() - above.start()) < 0.5 && line.page() == above.page()) {
                distances.add((line.baseline() - above.baseline()) / line.size());
            }
        }
        assertThat(distances).isNotEmpty().allMatch(distance -> distance < 1.6);
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

package org.studypack.publish.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.publish.EpubDump;
import org.studypack.publish.PdfDump;
import org.studypack.publish.Publisher;
import org.studypack.publish.press.Product;
import org.studypack.publish.run.Outcome;
import org.studypack.publish.run.Progress;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Spreadsheets by mistake and by malice: each is reported with its place, or makes the packs that
 * its words ask for. Nothing in a cell is ever run, and no file lies outside the folder.
 */
final class HostileRowsTest {
    /** Rows, and what is reported of each. */
    private static final Map<String, String> MISTAKES =
            Map.ofEntries(
                    Map.entry("a,,31.02.2027", "PCK-006"),
                    Map.entry("b,,0000-01-01", "PCK-006"),
                    Map.entry("c,,=TODAY()", "PCK-006"),
                    Map.entry("d,,,javascript:alert(1)", "PCK-006"),
                    Map.entry("e,,,https://user:pass@example.org", "PCK-006"),
                    Map.entry("f,,,../../x", "PCK-006"),
                    Map.entry("g,,,,../../x.png", "FIL-003"),
                    Map.entry("h,,,,/etc/passwd", "FIL-001"),
                    Map.entry("i,,,,,../../x", "EDN-003"),
                    Map.entry("j,,,,,,../../x", "EDN-001"),
                    Map.entry("k,,,,,,,../../x", "PCK-006"),
                    Map.entry("l,,,,,,,,../../x", "PCK-006"),
                    Map.entry("m,,,,,,,,,999999999999", "PCK-002"),
                    Map.entry("n,Har\u202Ebour", "FIL-008"),
                    Map.entry("o,a\u2060b", "FIL-008"),
                    Map.entry("p,ط", "SET-001"),
                    Map.entry("q,🎉", "SET-001"),
                    Map.entry("r,\u16A0ab", "SET-001"),
                    Map.entry("x".repeat(3000), "PCK-006"));

    private static final Path BOOK = Path.of("src/test/cases/publish/everything/in");

    /** Formulas, templates, markup, and paths that lead out. */
    private static final List<String> TEXTS =
            List.of(
                    "=HYPERLINK(\"http://x.example\",\"y\")",
                    "+cmd|' /C calc'!A0",
                    "@SUM(1+1)*cmd",
                    "-2+3",
                    "../../x",
                    "/etc/passwd",
                    "..\\..\\x",
                    "${7*7} #{7*7} [=7*7]",
                    "<#assign x=1>${x}<@x/>",
                    "<b>&amp;</b> &lt; ]]>",
                    "[a](javascript:alert(1)) *b* `c` [^1]",
                    "<script>alert(1)</script>");

    @TempDir Path folder;

    private BatchOutcome batch(byte[] sheet) throws IOException {
        Path rows = Files.write(folder.resolve("branches.csv"), sheet);
        return batch(rows);
    }

    private BatchOutcome batch(Path rows) {
        BatchRequest request =
                new BatchRequest(
                        rows,
                        BOOK,
                        folder.resolve("out"),
                        EnumSet.copyOf(Product.BY_DEFAULT),
                        2,
                        Shard.WHOLE,
                        false);
        return new Publisher().batch(request, Progress.SILENT);
    }

    private static List<String> reported(BatchOutcome batch) {
        return batch.outcome().diagnostics().stream().map(HostileRowsTest::reported).toList();
    }

    private static String reported(Diagnostic found) {
        String place =
                found.location().isWholeFile()
                        ? ""
                        : " " + found.location().line() + ":" + found.location().column();
        return found.code().id() + place;
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }

    record Sheet(String name, Charset charset, String content, List<String> reported) {
        Sheet(String name, String content, String... reported) {
            this(name, UTF_8, content, List.of(reported));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Sheet> sheetsOfWhichNothingIsMade() {
        String text = "branch,date\nHäfen,2027-03-09\n";
        String columns =
                IntStream.range(0, 500).mapToObj(i -> "x" + i).collect(Collectors.joining(","));
        return Stream.of(
                new Sheet("empty", "", "CSV-001 1:1"),
                new Sheet("byte order mark alone", "\uFEFF", "CSV-001 1:1"),
                new Sheet("headings alone", "branch,date\n", "CSV-001 1:1"),
                new Sheet(
                        "million empty rows", "branch\n" + ",\n".repeat(1_000_000), "CSV-001 1:1"),
                new Sheet("UTF-16", UTF_16LE, "\uFEFF" + text, List.of("FIL-002 1:1")),
                new Sheet("UTF-16BE", UTF_16BE, "\uFEFF" + text, List.of("FIL-002 1:1")),
                new Sheet("Latin-1", ISO_8859_1, text, List.of("FIL-002 2:2")),
                new Sheet("workbook", "PK\u0003\u0004 and the rest of it", "CSV-001"),
                new Sheet("too large", "branch\n" + "Harbour\n".repeat(2_200_000), "FIL-007"),
                new Sheet(
                        "a known column twice", "date" + ",".repeat(499) + "date", "PCK-003 1:504"),
                new Sheet("capitals", "branch\nHarbour\nHARBOUR\n", "CSV-002 2:1", "CSV-002 3:1"),
                new Sheet("accents", "branch\nCafé\nCafe\u0301\n", "CSV-002 2:1", "CSV-002 3:1"),
                new Sheet("final sigma", "branch\nΛΟΓΟΣ\nλογοσ\n", "CSV-002 2:1", "CSV-002 3:1"),
                new Sheet("long s", "branch\nHauſ\nHaus\n", "CSV-002 2:1", "CSV-002 3:1"),
                new Sheet(
                        "many columns",
                        UTF_8,
                        columns,
                        IntStream.range(0, 500)
                                .mapToObj(i -> "PCK-004 1:" + (columns.indexOf("x" + i) + 1))
                                .toList()));
    }

    @ParameterizedTest
    @MethodSource
    void sheetsOfWhichNothingIsMade(Sheet sheet) {
        BatchOutcome made =
                assertTimeout(
                        Duration.ofSeconds(20),
                        () -> batch(sheet.content().getBytes(sheet.charset())));
        assertThat(reported(made)).isEqualTo(sheet.reported());
        assertThat(made.outcome().diagnostics()).allMatch(found -> found.hint().isPresent());
        assertThat(made.summary()).isEmpty();
        assertThat(folder.resolve("out")).doesNotExist();
    }

    /** They are the mistake of their row, of which nothing is made. */
    @ParameterizedTest
    @ValueSource(strings = {"Har\0bour", "Har\u001B[31mbour"})
    void controlCharacterIsReportedAtItsRow(String name) throws IOException {
        BatchOutcome made = batch(("branch\n" + name + "\n").getBytes(UTF_8));
        assertThat(reported(made)).containsExactly("FIL-008 2:4");
        assertThat(made.summary().orElseThrow().made()).isZero();
        assertThat(made.summary().orElseThrow().failed()).isEqualTo(1);
    }

    @Test
    void folderInPlaceOfASpreadsheetIsReported() throws IOException {
        BatchOutcome made = batch(Files.createDirectory(folder.resolve("branches.csv")));
        assertThat(reported(made)).containsExactly("FIL-005");
    }

    @Test
    void rowsWithMistakesAreReportedAtTheirCells() throws IOException {
        List<String> lines = MISTAKES.keySet().stream().sorted().toList();
        BatchOutcome made =
                batch(
                        ("branch,place,date,link,logo,edition,sections,language,audience,lines\n"
                                        + String.join("\n", lines))
                                .getBytes(UTF_8));
        List<String> meant =
                IntStream.range(0, lines.size())
                        .mapToObj(
                                i ->
                                        meant(
                                                lines.get(i),
                                                MISTAKES.getOrDefault(lines.get(i), ""),
                                                i + 2))
                        .toList();
        assertThat(reported(made)).isEqualTo(meant);
        assertThat(made.outcome().failure()).isEqualTo(Outcome.Failure.INPUT);
        assertThat(made.outcome().diagnostics()).allMatch(found -> found.hint().isPresent());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("branches.csv", "out");
        }
        assertThat(errors()).anyMatch(error -> error.contains("`=TODAY()` is not a day"));
    }

    /** At the unseen character itself, else at the last cell. */
    private static String meant(String row, String code, int line) {
        int unseen = Math.max(row.indexOf('\u202E'), row.indexOf('\u2060'));
        int column = unseen < 0 ? row.lastIndexOf(',') + 1 : unseen;
        return code + " " + line + ":" + (column + 1);
    }

    /** As a reader of JSON reads them. */
    private List<String> errors() throws IOException {
        return Ledger.records(folder.resolve("out/manifest.json")).stream()
                .flatMap(row -> row.errors().stream())
                .toList();
    }

    @Test
    void textsOfCellsStandInBothFilesAsTheyAre() throws IOException {
        StringBuilder sheet = new StringBuilder("branch,time,place,contact,note\n");
        for (String text : TEXTS) {
            sheet.append(quoted(text + " " + TEXTS.indexOf(text))).append('\n');
        }
        int half = TEXTS.size() / 2;
        sheet.append(quoted("all " + TEXTS.get(7) + TEXTS.get(9)) + "," + quoted(TEXTS.get(7)));
        sheet.append("," + quoted(String.join("\n", TEXTS.subList(0, half))));
        sheet.append("," + quoted(String.join("\n", TEXTS.subList(half, TEXTS.size()))));
        sheet.append("," + quoted(String.join("\n\n", TEXTS)) + "\n");
        sheet.append("Αθήνα,,Πλατεία Συντάγματος\n");
        sheet.append("Long,,,,").append("Words and more words. ".repeat(450)).append('\n');
        String lines =
                IntStream.range(0, 2000).mapToObj(i -> "l" + i).collect(Collectors.joining("\n"));
        sheet.append("Lines,,,,").append(quoted(lines)).append('\n');
        BatchOutcome made = batch(sheet.toString().getBytes(UTF_8));
        assertThat(reported(made)).isEmpty();
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile).map(Path::getParent).distinct())
                    .containsExactlyInAnyOrder(folder, folder.resolve("out"));
        }
        String all = "out/bread-and-ballots-all-7-7-7-7-7-7-b-amp-b-lt";
        String epub = squeezed(EpubDump.of(folder.resolve(all + ".epub")));
        String pdf = squeezed(PdfDump.of(folder.resolve(all + ".pdf")));
        for (String text : TEXTS) {
            assertThat(epub.split(Pattern.quote(squeezed(text)), -1)).hasSizeGreaterThan(2);
            assertThat(pdf.split(Pattern.quote(squeezed(text)), -1)).hasSizeGreaterThan(2);
        }
    }

    private static String squeezed(String text) {
        return plain(text).replaceAll("[\\s\u00AD]+", "");
    }

    /** Quotation marks and apostrophes are printed as in books. */
    private static String plain(String text) {
        return text.replaceAll("[“”]", "\"").replaceAll("[‘’]", "'");
    }
}

package org.studypack.source.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.SourceText;
import org.studypack.words.Setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

final class SpreadsheetTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private List<Row> rows(String content) {
        List<Row> rows = new ArrayList<>();
        Spreadsheet.read(new SourceText("branches.csv", content), diagnostics)
                .ifPresent(sheet -> sheet.forEach(rows::add));
        return rows;
    }

    private static String cell(Row row, String key) {
        Setting setting = row.cells().get(key);
        return setting == null ? "" : setting.value();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "branch,place\nΛιμάνι,\"a, \"\"b\"\"\nc\"\n",
                "\uFEFFBranch;PLACE\r\nΛιμάνι;\"a, \"\"b\"\"\r\nc\"\r\n",
                "sep=;\nbranch;place;;\n\n;;;\nΛιμάνι;\"a, \"\"b\"\"\nc\";;",
                "\n\n\"branch\"\t\"place\"\nΛιμάνι\t\"a, \"\"b\"\"\nc\""
            })
    void sameCellsHoweverTheyWereSaved(String content) {
        List<Row> rows = rows(content);
        assertThat(diagnostics.all()).isEmpty();
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().flaw()).isEmpty();
        assertThat(cell(rows.getFirst(), "branch")).isEqualTo("Λιμάνι");
        assertThat(cell(rows.getFirst(), "place")).isEqualTo("a, \"b\"\nc");
    }

    @Test
    void cellKnowsItsPlace() {
        Row row = rows("branch,date\nالميناء,soon\n").getFirst();
        assertThat(row.cells())
                .extractingByKey("date")
                .extracting(Setting::location)
                .hasToString("branches.csv:2:9");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "branch,place\nHarbour,\"never closed\n",
                "branch,place\nHarbour,\"closed\" and more\n",
                "branch,place\nHarbour,Quay,12\n"
            })
    void malformedRowIsReported(String content) {
        assertThat(rows(content).getFirst().flaw())
                .map(Diagnostic::code)
                .contains(Code.MALFORMED_TABLE);
    }

    @Test
    void controlCharacterIsTheFlawOfItsRowAlone() {
        List<Row> rows = rows("branch,place\nHarbour,\"Quay\u000B12\"\nHill,School\n");
        assertThat(rows.getFirst().flaw())
                .hasValueSatisfying(
                        flaw -> {
                            assertThat(flaw.code()).isEqualTo(Code.CONTROL_CHARACTER);
                            assertThat(flaw.location()).hasToString("branches.csv:2:14");
                        });
        assertThat(rows.getLast().flaw()).isEmpty();
    }

    /** Its comma is no part of it, nor is the cell beside. */
    @Test
    void longWordIsTheFlawOfItsRowAlone() {
        String most = "a".repeat(9_000);
        List<Row> rows =
                rows("branch,note\n" + most + "," + most + "\nHill," + most + "ab".repeat(600));
        assertThat(rows.getFirst().flaw()).isEmpty();
        assertThat(rows.getLast().flaw()).map(Diagnostic::code).contains(Code.BEYOND_LIMITS);
        assertThat(diagnostics.all()).isEmpty();
    }

    /** They come with tables pasted from a page of the web, and nobody sees them. */
    @Test
    void noBreakSpacesAroundACellAreNoWords() {
        Row row =
                rows("branch\u00A0,time,lines\n\u00A0Harbour \u00A0, \u00A0,7\u00A0\n").getFirst();
        assertThat(diagnostics.all()).isEmpty();
        assertThat(row.cells()).containsOnlyKeys("branch", "lines");
        assertThat(row.cells().values()).extracting(Setting::words).contains("Harbour", "7");
    }

    @Test
    void lineOfTooManyCellsIsReported() {
        Row row = rows("branch\n" + "a,".repeat(3000)).getFirst();
        assertThat(row.flaw()).isPresent();
        assertThat(rows("branch" + ",".repeat(3000) + "\nHarbour\n").getFirst().flaw()).isEmpty();
    }

    @Test
    void unknownColumnIsReported() {
        assertThat(rows("brnch,date\nHarbour,2027-03-09\n")).isEmpty();
        assertThat(diagnostics.all().getFirst().hint()).contains("did you mean `branch`?");
    }

    @Test
    void cellThatIsNeverClosedSaysNothing() {
        Row row = rows("branch,design\nHarbour,\"handout\nHill,book\n").getFirst();
        assertThat(row.flaw()).isPresent();
        assertThat(row.cells()).containsOnlyKeys("branch");
    }

    @Test
    void formatIsNoColumn() {
        assertThat(rows("branch,format\nHarbour,booklet\n")).isEmpty();
        assertThat(diagnostics.all().getFirst().hint().orElseThrow())
                .contains("`studypack batch --format booklet`", "`paper`");
        assertThat(rows("branch,handout\nHarbour,yes\n")).isEmpty();
        assertThat(diagnostics.all().getLast().hint()).contains("`handout` is a value of `design`");
    }

    @Test
    void wordsOfACellHavePlacesOfTheirOwn() {
        Setting cell =
                rows("branch,questions\n\"Łódź, west\",\"party-1, party-9 party\"\n")
                        .getFirst()
                        .cells()
                        .get("questions");
        assertThat(Objects.requireNonNull(cell).list())
                .extracting(Setting::value, each -> each.location().column())
                .containsExactly(tuple("party-1", 15), tuple("party-9", 24), tuple("party", 32));
    }

    @Test
    void emptySpreadsheetIsReported() {
        assertThat(rows("\n\n")).isEmpty();
        assertThat(diagnostics.all())
                .extracting(Diagnostic::code)
                .containsExactly(Code.MALFORMED_TABLE);
    }

    @Test
    void rowWithoutANameIsReported() {
        Row row =
                new Row(
                        1,
                        new SourceText("b.csv", "x").line(1),
                        Map.of(),
                        java.util.Optional.empty());
        row.wishes(
                new org.studypack.source.markdown.MarkdownReader(
                        new org.studypack.source.markdown.CrossReferences(diagnostics),
                        diagnostics),
                diagnostics);
        assertThat(diagnostics.all())
                .extracting(Diagnostic::code)
                .containsExactly(Code.ROW_WITHOUT_NAME);
    }
}

package org.studypack.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

final class DiagnosticRendererTest {
    private static final DiagnosticRenderer PLAIN = new DiagnosticRenderer(false);

    @Test
    void showsPlaceLineCaretsAndHint() {
        Location place = new Location("book/pack.yaml", 3, 1, 8, "langauge: en");
        Diagnostic diagnostic =
                new Diagnostic(
                        Code.UNKNOWN_KEY,
                        "unknown key `langauge`",
                        place,
                        Optional.of("did you mean `language`?"));
        assertThat(PLAIN.render(diagnostic))
                .isEqualTo(
                        """
                        error[PCK-004]: unknown key `langauge`
                          --> book/pack.yaml:3:1
                           |
                         3 | langauge: en
                           | ^^^^^^^^
                           = hint: did you mean `language`?
                        """);
    }

    @Test
    void marginGrowsWithTheLineNumber() {
        assertThat(at(new Location("talk.md", 1234, 3, 2, "a bc")))
                .isEqualTo(
                        """
                        error[PCK-001]: broken
                             --> talk.md:1234:3
                              |
                         1234 | a bc
                              |   ^^
                        """);
    }

    @Test
    void wholeFileShowsNoLine() {
        assertThat(at(Location.of("book/pack.yaml")))
                .isEqualTo("error[PCK-001]: broken\n  --> book/pack.yaml\n");
    }

    @Test
    void hintOfSeveralLinesStaysInItsColumn() {
        Diagnostic diagnostic =
                new Diagnostic(Code.NO_BOOK, "no book", Location.of("x"), Optional.of("one\ntwo"));
        assertThat(PLAIN.render(diagnostic)).endsWith("   = hint: one\n           two\n");
    }

    @Test
    void caretsStandUnderWideCharacters() {
        assertThat(carets("標題: 本", 5, 1)).isEqualTo("      ^^");
    }

    @Test
    void caretsStandUnderEmoji() {
        assertThat(carets("🍞 price", 3, 5)).isEqualTo("   ^^^^^");
    }

    @Test
    void combiningMarksTakeNoColumn() {
        assertThat(carets("cafe\u0301: x", 1, 5)).isEqualTo("^^^^");
        assertThat(carets("cafe\u0301: x", 8, 1)).isEqualTo("      ^");
    }

    @Test
    void tabIsFourColumns() {
        assertThat(line("\tkey: x", 2, 3)).isEqualTo("    key: x");
        assertThat(carets("\tkey: x", 2, 3)).isEqualTo("    ^^^");
        assertThat(carets("\tkey: x", 1, 1)).isEqualTo("^^^^");
    }

    @Test
    void placeAfterTheLineHasOneCaret() {
        assertThat(carets("abc", 4, 1)).isEqualTo("   ^");
        assertThat(carets("abc", 99, 7)).isEqualTo("   ^");
    }

    @Test
    void controlCharactersAreEscaped() {
        assertThat(line("\u001B[2Jx", 6, 1)).isEqualTo("\\u{1B}[2Jx");
        assertThat(carets("\u001B[2Jx", 5, 1)).isEqualTo("         ^");
        assertThat(line("a\u202Eb\u0085c\uD800", 1, 1)).isEqualTo("a\\u{202E}b\\u{85}c\\u{D800}");
    }

    @Test
    void nothingOfAPersonDrivesTheTerminal() {
        Diagnostic diagnostic =
                new Diagnostic(
                        Code.UNKNOWN_KEY,
                        "unknown key `\u001B]0;x\u0007`",
                        new Location("bo\u001Bok.yaml", 1, 1, 1, "\u009B31m"),
                        Optional.of("a\rb\u001Bc"));
        assertThat(PLAIN.render(diagnostic).chars())
                .allMatch(unit -> unit == '\n' || (unit >= ' ' && unit < 0x7F));
    }

    @Test
    void shortLineIsWhole() {
        String hundred = "x".repeat(100);
        assertThat(line(hundred, 100, 1)).isEqualTo(hundred);
    }

    @Test
    void longLineIsCutAroundThePlace() {
        String text = "a".repeat(500) + "WRONG" + "b".repeat(500);
        assertThat(line(text, 501, 5))
                .isEqualTo("…" + "a".repeat(30) + "WRONG" + "b".repeat(65) + "…");
        assertThat(carets(text, 501, 5)).isEqualTo(" ".repeat(31) + "^^^^^");
    }

    @Test
    void longLineIsCutAtOneSideOnlyNearItsEnds() {
        String text = "WRONG" + "b".repeat(500);
        assertThat(line(text, 1, 5)).isEqualTo("WRONG" + "b".repeat(95) + "…");
        String end = "a".repeat(500) + "WRONG";
        assertThat(line(end, 501, 5)).isEqualTo("…" + "a".repeat(95) + "WRONG");
    }

    @Test
    void longPlaceIsMarkedAsFarAsItIsShown() {
        assertThat(carets("a".repeat(300), 1, 300)).isEqualTo("^".repeat(100));
    }

    @Test
    void coloursFrameTheSeverity() {
        String warning =
                new DiagnosticRenderer(true)
                        .render(
                                new Diagnostic(
                                        Code.MISSPELT_FILE,
                                        "no",
                                        Location.of("x"),
                                        Optional.empty()));
        assertThat(warning).startsWith("\u001B[1;33mwarning[FIL-006]\u001B[0m");
    }

    @Test
    void summaryCounts() {
        Diagnostic error = new Diagnostic(Code.NO_BOOK, "x", Location.of("x"), Optional.empty());
        Diagnostic warning =
                new Diagnostic(Code.MISSPELT_FILE, "x", Location.of("x"), Optional.empty());
        assertThat(PLAIN.summary(List.of(error, warning, error))).isEqualTo("2 errors, 1 warning");
        assertThat(PLAIN.summary(List.of(warning, warning))).isEqualTo("2 warnings");
        assertThat(PLAIN.summary(List.of())).isEmpty();
    }

    private static String at(Location location) {
        return PLAIN.render(new Diagnostic(Code.BROKEN_YAML, "broken", location, Optional.empty()));
    }

    private static String line(String text, int column, int length) {
        return row(text, column, length, 3);
    }

    private static String carets(String text, int column, int length) {
        return row(text, column, length, 4);
    }

    private static String row(String text, int column, int length, int row) {
        return at(new Location("f", 1, column, length, text))
                .lines()
                .toList()
                .get(row)
                .substring(5);
    }
}

package org.studypack.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What nobody writes is read at the price of its length, or refused with its place. */
@Timeout(20)
final class LimitsTest {
    private static final int MANY = 30_000;
    private static final String PACK = "format: 1\ntitle: Bread\nlanguage: en\n";

    @TempDir Path book;

    private List<Diagnostic> reported(String pack, String section) throws IOException {
        Files.createDirectories(book.resolve("guide"));
        Files.writeString(book.resolve("pack.yaml"), pack);
        Files.writeString(book.resolve("guide/01-a.md"), section);
        Diagnostics diagnostics = new Diagnostics();
        PackReader.read(book, diagnostics);
        return diagnostics.all();
    }

    @Test
    void bracketsThatStayOpenAreRefusedWhereTooManyAre() throws IOException {
        String line = "[ ".repeat(200) + "] ".repeat(200) + "\n";
        assertThat(reported(PACK, "# A {#a}\n\n" + line.repeat(20))).isEmpty();
        assertThat(reported(PACK, "# A {#a}\n\n" + "\\[ ".repeat(MANY))).isEmpty();
        String many = "![ ".repeat(20_000) + "] ".repeat(20_000);
        assertThat(reported(PACK, "# A {#a}\n\nText.\n\n" + many))
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.code()).isEqualTo(Code.BEYOND_LIMITS);
                            assertThat(found.location().line()).isEqualTo(5);
                            assertThat(found.location().column()).isEqualTo(250 * 3 + 2);
                        });
    }

    /** Code opens none; what only looks like code does. */
    @Test
    void bracketsOfCodeAreNotCounted() throws IOException {
        String open = "[ ".repeat(MANY);
        String lines = "a[\n".repeat(MANY);
        for (String code :
                List.of(
                        "```\n" + lines + "```",
                        "~~~\n" + lines,
                        "> ```\n" + lines.replace("a[", "> a[") + "> ```",
                        "    " + open,
                        "It is ` " + open + "`.",
                        "It \\` is `` " + open + "` ``.",
                        "One of `a[` and ".repeat(MANY))) {
            assertThat(reported(PACK, "# A {#a}\n\nText.\n\n" + code + "\n"))
                    .extracting(Diagnostic::code)
                    .doesNotContain(Code.BEYOND_LIMITS);
        }
        for (String words :
                List.of(
                        "> ```\n" + open,
                        "Text\n    ```\n" + open,
                        "``` ` ```\n" + open,
                        "\\`" + open + "`",
                        "<a b='`'>" + open + "`",
                        "{#a=`}" + open + "`",
                        "[a](`) " + open + "`",
                        "[a][`] " + open + "`",
                        "`" + open)) {
            assertThat(reported(PACK, "# A {#a}\n\nText.\n\n" + words + "\n"))
                    .as(words.substring(0, 12))
                    .extracting(Diagnostic::code)
                    .contains(Code.BEYOND_LIMITS);
        }
    }

    /** With spaces, since otherwise each of them is one long word. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ ",
                "{a= ",
                "{#a ",
                "[a]{ ",
                "[a]{lang=fr ",
                "< ",
                "<a ",
                "</a ",
                "<http: ",
                "<!-- ",
                "<![CDATA[ ",
                "<? ",
                "<!A ",
                "**a* ",
                "a**b ",
                "*a **b ",
                "*_ ",
                "[ ",
                "![ ",
                "[a] ",
                "[a]( ",
                "[a](<b ",
                "[a](b \"c ",
                "&# ",
                "\\` ",
                "` `` ",
                "- ",
                "> ",
                "1. ",
                "* ",
                "# ",
                "~ ",
                "a|b\n",
                "a\n",
                "[a\n",
                "[a]: b \"c\n",
                "- a\n",
                "  - a\n",
                "# a\n\n",
                "## a\n\n",
                "[^a] ",
                "[^a]: b\n\n",
                "=\n",
                "-\n",
                "|\n|-\n"
            })
    void repeatedMarksAreReadAtThePriceOfTheirLength(String marks) throws IOException {
        reported(PACK, "# Bread\n\nIt rose. " + marks.repeat(MANY) + "\n");
        reported(PACK, "# Bread\n\n" + marks.repeat(MANY / 10) + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{a=",
                "**a*",
                "a**b",
                "<a",
                "<http:",
                "[",
                "![",
                "[](",
                "*",
                "_",
                "`",
                "x",
                "&",
                "é",
                "[a]{lang=fr}",
                "loaf\u00A0"
            })
    void longWordIsRefusedAtItsPlace(String marks) throws IOException {
        String word = marks.repeat(3 * MANY);
        assertThat(reported(PACK, "# Bread\n\nIt rose. " + word + "\n"))
                .singleElement()
                .satisfies(
                        mistake -> {
                            assertThat(mistake.code()).isEqualTo(Code.BEYOND_LIMITS);
                            assertThat(mistake.location().line()).isEqualTo(3);
                            assertThat(mistake.location().column()).isEqualTo(10);
                            assertThat(mistake.hint()).isPresent();
                        });
    }

    @Test
    void runsOfBackticksOfGrowingLengthAreRefused() throws IOException {
        String runs =
                IntStream.range(1, 1400)
                        .mapToObj(n -> "`".repeat(n))
                        .collect(Collectors.joining(" a "));
        assertThat(reported(PACK, "# Bread\n\n" + runs + "\n"))
                .extracting(Diagnostic::code)
                .containsExactly(Code.BEYOND_LIMITS);
    }

    @Test
    void longTagIsRefusedAtItsPlace() throws IOException {
        assertThat(reported(PACK, "# Bread\n\nIt rose.\n\n> <a " + "b ".repeat(MANY) + "\n"))
                .singleElement()
                .satisfies(
                        mistake -> {
                            assertThat(mistake.code()).isEqualTo(Code.BEYOND_LIMITS);
                            assertThat(mistake.location().line()).isEqualTo(5);
                        });
    }

    /** The words of speech and of dates are checked as those of the guide are. */
    @Test
    void longWordInYamlIsRefusedThoughEscapesHideIt() throws IOException {
        String hidden = ("a".repeat(5000) + "\\\n  ").repeat(3);
        assertThat(
                        reported(
                                "format: 1\nlanguage: en\ntitle: \"" + hidden + "\"\n",
                                "# Bread\n\nIt rose.\n"))
                .extracting(Diagnostic::code, mistake -> mistake.location().line())
                .contains(org.assertj.core.groups.Tuple.tuple(Code.BEYOND_LIMITS, 3));
    }

    @Test
    void placesOnALongLineOfYamlAreTheirs() throws IOException {
        Files.createDirectories(book);
        String line = "see: [" + "\uD83C\uDF5Ea, bc, ".repeat(2000) + "d]";
        Files.writeString(
                book.resolve("glossary.yaml"), "- term: a\n  definition: b\n  " + line + "\n");
        assertThat(reported(PACK, "# Bread\n\nIt rose.\n"))
                .hasSize(4001)
                .extracting(found -> found.location().column())
                .startsWith(9, 13, 17, 21)
                .endsWith(9 + 2000 * 8);
    }

    @Test
    void addressesAndHtmlAreStillKnown() throws IOException {
        assertThat(reported(PACK, "# Bread\n\nSee <https://example.org/?a='b> and 1 < 2 <3.\n"))
                .isEmpty();
        for (String html :
                List.of("<br>", "a <b c='>'>", "a <!-- c -->", "a <?b?>", "</p>", "a <!B c>")) {
            assertThat(reported(PACK, "# Bread\n\nIt " + html + " rose.\n"))
                    .as(html)
                    .extracting(Diagnostic::code)
                    .containsExactly(Code.RAW_HTML);
        }
    }

    @Test
    void chineseIsWrittenWithoutSpaces() throws IOException {
        assertThat(reported(PACK.replace("en", "zh"), "# 面包\n\n" + "面包涨价了。".repeat(MANY) + "\n"))
                .extracting(Diagnostic::code)
                .containsOnly(Code.LANGUAGE_UNKNOWN);
    }

    @Test
    void placesOnALongLineAreTheirs() throws IOException {
        List<Diagnostic> all =
                reported(PACK, "# Bread\n\n" + "é\uD83C\uDF5E [a](#x) ".repeat(300) + "\n");
        assertThat(all).hasSize(300);
        assertThat(all)
                .extracting(Diagnostic::location)
                .extracting(Location::column)
                .startsWith(4, 15, 26);
    }
}

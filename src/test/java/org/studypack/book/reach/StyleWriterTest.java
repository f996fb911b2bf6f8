package org.studypack.book.reach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.book.reach.CssToken.Kind;
import org.studypack.book.reach.StyleItem.AtRule;
import org.studypack.book.reach.StyleItem.Broken;
import org.studypack.book.reach.StyleItem.Declaration;
import org.studypack.book.reach.StyleItem.StyleRule;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What is written of a drawing's CSS is what was judged. */
final class StyleWriterTest {
    private static final List<String> PIECES =
            List.of(
                    "/**/",
                    "/* x */",
                    "/*",
                    "*/",
                    "\\",
                    "\\72",
                    "\\'",
                    "\\\"",
                    "'",
                    "\"",
                    "(",
                    ")",
                    "[",
                    "]",
                    "{",
                    "}",
                    ";",
                    ":",
                    ",",
                    "!",
                    "/",
                    "*",
                    "@",
                    "#",
                    ".",
                    "-",
                    "<!--",
                    "-->",
                    " ",
                    "\n",
                    "url",
                    "url(",
                    "url(#m)",
                    "url('#m')",
                    "http://x.example/a",
                    "#m",
                    "rgb(1,2,3)",
                    "fill",
                    "fill:",
                    "marker-mid:",
                    "font-family:",
                    "font:",
                    "font-weight:600",
                    "zzz:",
                    "--x:",
                    "9px",
                    "1e3",
                    "Arial",
                    "serif",
                    "'No 7'",
                    "\"a\\\"b\"",
                    "'!'",
                    "inherit",
                    "!important",
                    "@media",
                    "@media print{",
                    "@charset 'utf-8';",
                    "rect{",
                    "a",
                    "b",
                    "red",
                    "attr(x)",
                    "calc(1px + 2%)");

    @Test
    void writtenIsJudgedAsReadAndHasTheSameTokens() {
        Random random = new Random(19);
        int sound = 0;
        for (int round = 0; round < 60_000; round++) {
            StringBuilder text = new StringBuilder(round % 2 == 0 ? "rect{fill:" : "");
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String css = text.toString();
            if (StyleRules.drawnSheet(css).isEmpty()) {
                sound++;
                holds(css, StyleWriter.sheet(css), StyleParser.sheet(CssTokens.of(css)), false);
            }
            if (StyleRules.drawnDeclarations(css).isEmpty()) {
                String written = StyleWriter.declarations(css);
                assertThat(StyleRules.declarations(written)).as(css).isEmpty();
                holds(css, written, StyleParser.declarations(CssTokens.of(css)), true);
            }
            if (StyleRules.value(css).isEmpty()) {
                String value = StyleWriter.value("fill", css);
                assertThat(StyleRules.value(value)).as(css).isEmpty();
                assertThat(text(CssTokens.of(value))).as(css).isEqualTo(text(CssTokens.of(css)));
            }
        }
        assertThat(sound).isGreaterThan(5_000);
    }

    private static void holds(String css, String written, List<StyleItem> read, boolean ruled) {
        List<CssToken> tokens = CssTokens.of(written);
        List<StyleItem> again =
                ruled ? StyleParser.declarations(tokens) : StyleParser.sheet(tokens);
        assertThat(StyleRules.sheet(ruled ? "a{" + written + "}" : written)).as(css).isEmpty();
        assertThat(PublishedStyle.flaws("a.svg", written)).as(css).isEmpty();
        assertThat(kept(again, ruled)).as(css + " → " + written).isEqualTo(kept(read, ruled));
        assertThat(again).as(css).noneMatch(Broken.class::isInstance);
    }

    /** What of the CSS is written, letters by the names of their properties alone. */
    private static List<String> kept(List<StyleItem> items, boolean ruled) {
        List<String> kept = new ArrayList<>();
        for (StyleItem item : items) {
            switch (item) {
                case Declaration declaration -> {
                    String name = declaration.name().value();
                    if (StyleNames.isProperty(name)) {
                        kept.add(
                                name
                                        + ":"
                                        + (name.startsWith("font")
                                                ? ""
                                                : text(declaration.value())));
                    }
                }
                case StyleRule rule when !ruled -> {
                    kept.add(text(rule.selector()));
                    kept.addAll(kept(rule.block(), true));
                }
                case AtRule rule when !ruled -> {
                    kept.add("@" + rule.keyword().value() + text(rule.prelude()));
                    rule.block().ifPresent(block -> kept.addAll(kept(block, false)));
                }
                default -> {}
            }
        }
        return kept;
    }

    private static String text(List<CssToken> tokens) {
        StringBuilder text = new StringBuilder();
        for (CssToken token : tokens) {
            text.append(
                    token.is(Kind.SPACE) || token.is(Kind.COMMENT)
                            ? ""
                            : token.kind() + "=" + token.value() + " ");
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a{fill:url/**/(#m)}|a{fill:url/**/(#m);}",
                "@media/**/print{a{fill:red}}|@media/**/print{a{fill:red;}}",
                ".a/**/.b{stroke-width:1/**/px}|.a/**/.b{stroke-width:1/**/px;}",
                "a{fill: red /* x */ }|a{fill:red;}",
                "a{font-family:No/**/Such}|a{font-family:'No Such', 'Source Sans 3', sans-serif;}",
                "a{font-family:\"!\";fill:\" red \"}|a{font-family:\"!\", 'Source Sans 3',"
                        + " sans-serif;fill:\" red \";}",
                "a{font-family:b \"c\\\"\"}|a{font-family:'b c\"', 'Source Sans 3', sans-serif;}",
                "a{font-family:\"b|a{font-family:'b', 'Source Sans 3', sans-serif;}",
                "a{fill:url(#m|a{fill:url(#m);}",
                "<!--a{fill:red}-->|a{fill:red;}",
                "a{fill:(;stroke:red)}|a{}",
                "a{fill:red;b{stroke:red}}|a{fill:red;}"
            })
    void isWritten(String css, String written) {
        assertThat(StyleWriter.sheet(css)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a{fill:url/**/(http://x.example/a)}",
                "a{fill:\"http://x.example/a\"}",
                "a:hover{cursor:url/**/('http://x.example/a')}",
                "a{font-family:\"!\";fill:\"' url(http://x.example/a) '\"}",
                "a{font-family:b \"c\\\"\";fill:\"' url(http://x.example/a) '\"}"
            })
    void noAddressIsWrittenAsOne(String css) {
        String written = StyleWriter.sheet(css);
        assertThat(StyleRules.drawnSheet(written).isEmpty())
                .isEqualTo(StyleRules.drawnSheet(css).isEmpty());
        assertThat(CssTokens.of(written)).noneMatch(token -> token.is(Kind.URL));
    }
}

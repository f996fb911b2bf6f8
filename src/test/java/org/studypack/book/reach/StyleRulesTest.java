package org.studypack.book.reach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** CSS is read by its own tokens, and what is on no list does not pass. */
final class StyleRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p { background: url(http://x.example/a) }",
                "p { background: URL( 'http://x.example/a' ) }",
                "p { background: u\\rl(http://x.example/a) }",
                "p { background: UR\\L(http://x.example/a) }",
                "p { background: \\75\\72\\6c(http://x.example/a) }",
                "p { background: image-set(\"http://x.example/a\" 1x) }",
                "p { background: -webkit-image-set(url(http://x.example/a) 1x) }",
                "p { background: image-se\\t(\"http://x.example/a\" 1x) }",
                "p { background: src(\"http://x.example/a\") }",
                "p { background: image(\"http://x.example/a\") }",
                "p { background: cross-fade(\"http://x.example/a\", red) }",
                "p { background: url(\"#/../http://x.example/a\") }",
                "p { background: url(#) }",
                "p { background: url(#a?b) }",
                "p { background: url(images/a.png) }",
                "p { background: url(//x.example/a) }",
                "p { background: url(data:image/png;base64,AAAA) }",
                "p { background: url(\"a\" b) }",
                "p { background: url(a b) }",
                "p { background: url( }",
                "p { list-style-image: attr(data-x url) }",
                "p { content: attr(data-x type(<url>)) }",
                "p { --x: url(http://x.example/a); background: var(--x) }",
                "p { --x: { background: url(http://x.example/a) } }",
                "@import \"http://x.example/a.css\";",
                "@\\import \"http://x.example/a.css\";",
                "@IMPORT url(http://x.example/a.css);",
                "p { color: red } @import \"a.css\";",
                "@font-face { font-family: x; src: local(x) }",
                "@namespace \"http://x.example/\";",
                "@namespace url(http://x.example/);",
                "@supports (background: url(http://x.example/a)) { p { color: red } }",
                "@media print { p { background: url(http://x.example/a) } }",
                "@page { @top-left { content: url(http://x.example/a) } }",
                "@document url(http://x.example/) { p { color: red } }",
                "@charset \"shift_jis\"; p { color: red }",
                "p { width: expression(alert(1)) }",
                "p { -moz-binding: url(http://x.example/a#b) }",
                "p { -moz-binding: none }",
                "p { behavior: url(#default#time2) }",
                "p { behavior: none }",
                "p { filter: progid:DXImageTransform.Microsoft.AlphaImageLoader(src='a') }",
                "p { content: \"a\nb\" }",
                "a[href=url(http://x.example/)] { color: red }",
                "p { background: red; } } q { background: url(http://x.example/a) }",
                "/* { */ p { cursor: url(http://x.example/a), auto }",
                "p { /*/ */ background: url(http://x.example/a) /*/ }",
                "<!-- p { background: url(http://x.example/a) } -->",
                "p { co\\lor: red }"
            })
    void whatReachesOutIsAFlaw(String css) {
        assertThat(StyleRules.sheet(css)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p { color: red }",
                "@charset \"UTF-8\";\np > a:hover, li:nth-child(2n+1) { color: rgb(1 2 3 / 50%) }",
                "@namespace epub \"http://www.idpf.org/2007/ops\";\n[epub|type~='x'] { margin: 0 }",
                "p::before { content: \"url(http://x.example/) \\201C @import\" }",
                "p { /* url(http://x.example/) */ color: red }",
                "rect { fill: url(#g); filter: url( \"#f1\" ) }",
                "@media (min-width: 30em) { p { margin: 0 calc(1em + 2%) } }",
                "@supports (display: grid) { p { display: grid } }",
                "@page :left { size: A5; @top-left { content: element(x, last-except) } }",
                "ol.toc a::after { content: leader(dotted) attr(data-folio) }",
                ":root { --ink: #222 } p { color: var(--ink, black) !important }",
                "p { -webkit-hyphens: auto; -epub-hyphens: none; -fs-table-paginate: paginate }",
                "td { background: linear-gradient(to right, red, blue); transform: rotate(3deg) }",
                "@keyframes a { from { opacity: 0 } 50% { opacity: 1 } }",
                "p { text-wrap: balance; hanging-punctuation: first; widows: 2 }",
                "p{color:red}q{}",
                "p { width: calc((100% - 2em) * 0.5); counter-reset: a b 1; z-index: 99999 }"
            })
    void whatIsHarmlessPasses(String css) {
        assertThat(StyleRules.sheet(css)).isEmpty();
    }

    @Test
    void flawKnowsItsPlace() {
        String css = "p { color: red }\nq { zolor: red }";
        assertThat(StyleRules.sheet(css))
                .singleElement()
                .satisfies(
                        flaw -> {
                            assertThat(css.substring(flaw.start(), flaw.start() + flaw.length()))
                                    .isEqualTo("zolor");
                            assertThat(flaw.hint()).contains("docs/templates.md");
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p { height: 1e9cm }",
                "p { height: 99999999999999999999999999999px }",
                "p { counter-increment: a 2147483647 }",
                "p { counter-increment: a 9 a 9 a 9 }",
                "p { --n: 9999; counter-increment: a var(--n) }",
                "p { height: calc(9999cm * 9999) }",
                "p { --a: 9999cm; height: calc(var(--a) * 9999) }",
                "p { --a: var(--b) var(--b) }",
                "p::before { content: counter(a) counter(a) counter(a) counter(a) counter(a)"
                        + " counter(a) counter(a) counter(a) counter(a) counter(a) counter(a) }"
            })
    void whatMultipliesIsAFlaw(String css) {
        assertThat(StyleRules.sheet(css)).extracting(Flaw::kind).contains(Flaw.Kind.COSTS_TOO_MUCH);
    }

    @Test
    void longTextAndManyRulesAreFlaws() {
        assertThat(StyleRules.sheet("p::before { content: \"" + "a".repeat(501) + "\" }"))
                .hasSize(1);
        assertThat(StyleRules.sheet("p{color:red}".repeat(StyleRules.MOST_RULES + 1))).hasSize(1);
    }

    @Test
    void nestingEnds() {
        assertThat(StyleRules.sheet("a{".repeat(200_000))).isNotEmpty();
        assertThat(StyleRules.sheet("(".repeat(200_000))).isNotEmpty();
    }

    /** Whatever is written, tokens are the whole text, and to look at it ends. */
    @Test
    void tokensAreTheWholeText() {
        Random random = new Random(7);
        String signs = "ab-1.#@\\\"'(){}[];:,/*<!> \n%u\u00e4\0\ud83d\ude00+eurl(";
        for (int round = 0; round < 3_000; round++) {
            StringBuilder css = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                css.append(signs.charAt(random.nextInt(signs.length())));
            }
            List<CssToken> tokens = CssTokens.of(css.toString());
            int end = 0;
            for (CssToken token : tokens) {
                assertThat(token.start()).isEqualTo(end);
                assertThat(token.end()).isGreaterThan(end);
                end = token.end();
            }
            assertThat(end).isEqualTo(css.length());
            StyleRules.sheet(css.toString());
            StyleWriter.sheet(css.toString());
        }
    }

    /** What docs/templates.md lists is on the lists. */
    @Test
    void documentedNamesPass() throws IOException {
        String docs = Files.readString(Path.of("docs/templates.md"));
        String listed =
                docs.substring(docs.indexOf("- **Functions**"), docs.indexOf("- **References**"));
        String allowed = listed.substring(0, listed.indexOf("Not `@import`"));
        Matcher names = Pattern.compile("`(@?)([a-z-]+)[` ]").matcher(allowed);
        int count = 0;
        while (names.find()) {
            count++;
            assertThat(
                            names.group(1).isEmpty()
                                    ? StyleNames.isFunction(names.group(2))
                                    : StyleNames.isAtRule(names.group(2)))
                    .as(names.group(2))
                    .isTrue();
        }
        assertThat(count).isGreaterThan(20);
        assertThat(StyleNames.isAtRule("import") || StyleNames.isAtRule("font-face")).isFalse();
    }

    @Test
    void shippedStyleSheetsPass() throws IOException {
        for (String name :
                List.of(
                        "print.css",
                        "print-clear.css",
                        "print-handout.css",
                        "print-saver.css",
                        "screen.css",
                        "screen-lines.css",
                        "screen-rtl.css")) {
            String css = Files.readString(Path.of("templates", name));
            assertThat(StyleRules.sheet(css)).as(name).isEmpty();
        }
    }
}

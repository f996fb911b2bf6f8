package org.studypack.importing.foreign.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.diagnostic.Steps;
import org.studypack.importing.RandomPage;
import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.foreign.block.ForeignDocument;
import org.studypack.importing.foreign.content.ShownLines;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Each word that a page shows is in a block or a note, once; each other word is listed as unread.
 */
final class PageWordsTest {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final String UNSHOWN =
            "[hidden], [style], [aria-hidden], select, nav, template, button, dialog, textarea,"
                    + " noscript, datalist, iframe, rp";

    @Test
    void randomPagesLoseNoWord() {
        for (int seed = 0; seed < 600; seed++) {
            RandomPage page = new RandomPage(seed);
            check(page.body(1 + seed / 200) + page.notes());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul>stray<li>one</li>more <b>strong</b> words<li>two</li>last</ul>",
                "<ol>stray<p>block</p><li>one</ol>",
                "<table><tr><td><ul>stray<li>one</li></ul></td><td>b</td></tr></table>",
                "<dl>stray<dt>Why?</dt>between<dd>because</dd><p>after</p></dl>",
                "<dl><dt hidden>Hidden?</dt><dt>Why?</dt><dd>so</dd><dd hidden>not so</dd></dl>",
                "<dl><div>stray<dt>Why?</dt><dd>so</dd><span>more</span></div></dl>",
                "<dl><div hidden><dt>Hidden?</dt></div><dt>Why?</dt></dl>",
                "<table><tr hidden><td>a</td><td>b</td></tr><tr><td>c</td><td"
                        + " hidden>d</td></table>",
                "<table><tbody hidden><tr><td>a<td>b</tbody><tr><td>c<td>d</table>",
                "<table><caption hidden>a</caption><tr><td>c<td>d</table>",
                "<table><template>x</template><tr><td>c<td>d</table>",
                "<table><tr><td hidden><ul><li>a</ul><td>b</table>",
                "<table> stray <tr> more <td>c</td> again <td>d</table>",
                "<aside><ul>stray</ul></aside><footer><ul><li><a"
                        + " href=#>a</a></li>stray</ul></footer>",
                "<figure><img src=x.png><figcaption>a <i hidden>b</i></figcaption></figure>",
                "<figure><img src=x.png><figcaption hidden>a</figcaption></figure>",
                "<pre>a <span hidden>b</span> c<select><option>d</select></pre>",
                "<ruby>a<rp>b</rp><rt>c</rt></ruby>",
                "<p>a <title>b</title> c",
                "<ul><li hidden>a</li>b<li><li>c</ul>"
            })
    void careless(String html) {
        check(html);
    }

    @Test
    void hiddenWordsAsDeepAsAnyAreHidden() {
        String deep = "<div>".repeat(400) + "a <p hidden>b</p><i hidden>c</i> d";
        check(deep);
        check("<div>".repeat(149) + "<p hidden>b</p>a");
        check("<div>".repeat(150) + "<p hidden>b</p>a");
    }

    @Test
    void strayWordsContinueTheItemBefore() {
        ForeignDocument page = read("<ul><li>one</li>more <b>strong</b> words</ul>");
        assertThat(page.blocks())
                .extracting(ForeignBlock::text)
                .containsExactly("one", "more strong words");
        assertThat(((ForeignBlock.Item) page.blocks().getLast()).role())
                .isEqualTo(ForeignBlock.Role.CONTINUES);
    }

    @Test
    void formulaStandsInItsLine() {
        ForeignDocument page =
                read(
                        "<p>that <math><mi>x</mi><mo>+</mo><mn>1</mn></math> is more</p>"
                                + "<p>so <math display=block><mi>y</mi></math> too</p>");
        assertThat(page.blocks())
                .extracting(ForeignBlock::text)
                .containsExactly("that x+1 is more", "so", "y", "too");
    }

    @Test
    void fieldsThatAreFilledInAndCorrectionsWithinWordsShowWhatIsMeant() {
        ForeignDocument page =
                read(
                        "<p>The <input value='smith'> of the col<strike>l</strike>our was"
                                + " <u>&nbsp;&nbsp;</u>.</p>");
        assertThat(page.blocks())
                .extracting(ForeignBlock::text)
                .containsExactly("The smith of the colour was ______.");
        assertThat(page.unread()).extracting(ForeignDocument.Unread::text).containsExactly("l");
    }

    @Test
    void linesOfAPreStayLines() {
        ForeignDocument page = read("<pre>\na<br>b<div>c</div><div>d</div>\n e</pre>");
        assertThat(page.blocks())
                .singleElement()
                .isInstanceOfSatisfying(
                        ForeignBlock.Verbatim.class,
                        code -> assertThat(code.lines()).isEqualTo("a\nb\nc\nd\n\n e"));
    }

    private static ForeignDocument read(String html) {
        return PageDocument.read(html, Steps.UNWATCHED);
    }

    private static void check(String html) {
        ForeignDocument page = read(html);
        assertThat(page.astray()).as("letters astray in " + html).isZero();
        Element body = Jsoup.parse(html).body();
        List<String> all = new ArrayList<>();
        List<String> hidden = new ArrayList<>();
        body.nodeStream()
                .forEach(
                        node -> {
                            List<String> words = words(node);
                            all.addAll(words);
                            hidden.addAll(isHidden(node) ? words : List.of());
                        });
        List<String> kept = new ArrayList<>();
        page.blocks().forEach(block -> kept.addAll(words(block)));
        page.notes().values().forEach(note -> note.forEach(block -> kept.addAll(words(block))));
        List<String> unread = new ArrayList<>();
        page.unread().forEach(piece -> unread.addAll(words(piece.text())));
        same(together(kept, unread), all, html);
        same(together(words(ShownLines.of(page).text()), unread), all, html);
        unread.forEach(hidden::remove);
        assertThat(hidden).as("hidden and not listed of " + html).isEmpty();
    }

    private static List<String> together(List<String> first, List<String> second) {
        List<String> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    private static void same(List<String> found, List<String> wanted, String html) {
        List<String> lost = new ArrayList<>(wanted);
        found.forEach(lost::remove);
        List<String> more = new ArrayList<>(found);
        wanted.forEach(more::remove);
        assertThat(lost).as("lost of " + html).isEmpty();
        assertThat(more).as("added to " + html).isEmpty();
    }

    private static boolean isHidden(Node node) {
        Element at = node instanceof Element element ? element : (Element) node.parent();
        return at != null && (at.closest(UNSHOWN) != null || at.closest("title") != null);
    }

    private static List<String> words(Node node) {
        return words(node instanceof TextNode text ? text.getWholeText() : node.attr("alt"));
    }

    private static List<String> words(ForeignBlock block) {
        return words(block.text());
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }
}

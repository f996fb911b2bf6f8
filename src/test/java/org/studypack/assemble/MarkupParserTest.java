package org.studypack.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.book.Node;
import org.studypack.book.Node.Element;
import org.studypack.book.TextDirection;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.template.Rendered;

import java.util.List;
import java.util.Optional;

final class MarkupParserTest {
    private static final Location PLACE = Location.of("book/templates/section.ftlx");

    private final Diagnostics diagnostics = new Diagnostics();

    private Optional<Element> parse(String markup) {
        List<Location> locations = List.of(new Location("guide/01.md", 3, 1, 4, "Text"));
        return MarkupParser.parse(
                new Rendered("section.ftlx", PLACE, markup, locations), diagnostics);
    }

    @Test
    void blocksKnowTheirSource() {
        Element section =
                parse("<section>\n<p data-src=\"0\">A <em>b</em> c</p>\n</section>").orElseThrow();
        Element paragraph = (Element) section.children().getFirst();
        assertThat(paragraph.source()).map(Location::line).contains(3);
        assertThat(paragraph.attributes()).isEmpty();
    }

    @Test
    void lineEndsBetweenElementsAreNotText() {
        Element section = parse("<section>\n<p>a</p>\n\n<p>b</p>\n</section>").orElseThrow();
        assertThat(section.children()).hasSize(2);
    }

    @Test
    void spacesBetweenWordsAreText() {
        Element paragraph = parse("<p><em>a</em> <em>b</em></p>").orElseThrow();
        assertThat(paragraph.children().get(1)).isEqualTo(new Node.Text(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><a href=\"#there\">a</a> <a href=\"https://x.example/\">b</a></p>",
                "<p><img src=\"images/dot.png\" alt=\"javascript: and url(x)\"/></p>",
                "<svg><rect fill=\"url(#gradient)\"/><use xlink:href=\"#a\"/></svg>",
                "<table><colgroup><col span=\"2\"/></colgroup><tr><td"
                        + " colspan=\"100\">a</td></tr></table>",
                "<ol start=\"-3\"><li value=\"7\">a</li></ol>",
                "<p lang=\"en-GB\" id=\"a-1\" data-x=\"anything at all\">a</p>",
                "<p>a<a class=\"noteref\" href=\"#note-1\">1</a></p>",
                "<p><math xmlns=\"http://www.w3.org/1998/Math/MathML\""
                        + " alttext=\"x\"><mi>x</mi></math></p>",
            })
    void whatStaysInTheBookIsAllowed(String markup) {
        assertThat(parse(markup)).isPresent();
    }

    @Test
    void isolateIsKeptWhereItHasAnEffect() {
        assertThat(parse("<p>by <bdi>Ada</bdi>.</p>").orElseThrow().children())
                .containsExactly(new Node.Text("by Ada."));
        for (String text : List.of("עדה", "<em>عادة</em>", "A\u202Eda")) {
            Element line = parse("<p>by <bdi>" + text + "</bdi>.</p>").orElseThrow();
            assertThat(line.children()).hasSize(3);
            assertThat(((Element) line.children().get(1)).name()).isEqualTo("bdi");
        }
        Rendered latin =
                new Rendered("section.ftlx", PLACE, "<p>by <bdi>Ada</bdi>.</p>", List.of());
        assertThat(MarkupParser.parse(latin, TextDirection.RIGHT_TO_LEFT, diagnostics))
                .hasValueSatisfying(line -> assertThat(line.children()).hasSize(3));
    }

    @Test
    void nestingIsBounded() {
        assertThat(parse("<div>".repeat(5000) + "</div>".repeat(5000))).isEmpty();
        assertThat(diagnostics.all().getFirst().toString().length()).isLessThan(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1", "99999999999", "x", ""})
    void placeThatIsNoneIsNotNoted(String number) {
        assertThat(parse("<p data-src=\"" + number + "\">a</p>").orElseThrow().source()).isEmpty();
    }

    @Test
    void refusalNamesTheTemplateAndThePlace() {
        parse("<section>\n<p>a <button>b</button></p></section>");
        Diagnostic found = diagnostics.all().getFirst();
        assertThat(found.location()).isEqualTo(PLACE);
        assertThat(found.message()).contains("no book may hold: `button`");
        assertThat(found.hint().orElseThrow()).contains("line 2").doesNotContain("close every");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<section><p>open</section>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><p>&e;</p>",
                "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><p>&b;</p>",
                "<section><script>alert(1)</script></section>",
                "<p onclick=\"x()\">a</p>",
                "<p>&nbsp;</p>",
                "<p><s:script xmlns:s=\"http://www.w3.org/2000/svg\""
                        + " href=\"https://x.example/x.js\"/></p>",
                "<p><a href=\"javascript:alert(1)\">a</a></p>",
                "<p><a href=\" data:text/html,x\">a</a></p>",
                "<p style=\"background: URL( http://x.example/y )\">a</p>",
                "<p><img src=\"http://x.example/y.png\" alt=\"a\"/></p>",
                "<p><img src=\"../../etc/passwd\" alt=\"a\"/></p>",
                "<svg><use xlink:href=\"http://x.example/y.svg#a\"/></svg>",
                "<svg><rect fill=\"url(http://x.example/y.svg#a)\"/></svg>",
                "<section><foreignObject/></section>",
                "<p style=\"background: u\\rl(http://x.example/)\">a</p>",
                "<p style=\"behavior: none\">a</p>",
                "<p><img src=\"a.png\" srcset=\"http://x.example/ 1x\" alt=\"a\"/></p>",
                "<p><a href=\"#a\" ping=\"http://x.example/\">a</a></p>",
                "<p><video poster=\"http://x.example/\"/></p>",
                "<svg><rect fill=\"src('http://x.example/')\"/></svg>",
                "<svg><set attributeName=\"href\" to=\"javascript:go()\"/></svg>",
                "<svg><g id=\"a\"><use xlink:href=\"#a\"/></g></svg>",
                "<math><mi href=\"http://x.example/\">a</mi></math>",
                "<p><input type=\"text\" aria-label=\"a\"/></p>",
                "<p>a<button>b</button></p>",
                "<p><select><option>a</option></select><textarea>b</textarea></p>",
                "<table><tr><td colspan=\"100000000\">a</td></tr></table>",
                "<table><tr><td rowspan=\"101\">a</td></tr></table>",
                "<table><colgroup><col span=\"-1\"/></colgroup><tr><td>a</td></tr></table>",
                "<ol start=\"99999999999999\"><li>a</li></ol>",
                "<ol><li value=\"1e9\">a</li></ol>",
                "<p><img src=\"a.png\" alt=\"a\" width=\"10001\"/></p>",
                "<p id=\"a b\">a</p>",
                "<p data-n=\"1\">a</p>",
                "<p data-lines=\"1\">a</p>",
                "<p><a class=\"noteref\">a</a></p>",
                "<p><a class=\"noteref\" href=\"https://x.example/\">a</a></p>",
                "<section><td>a</td></section>",
                "<p><thead>a</thead></p>",
                "<section><li>a</li></section>",
                "two words",
                "",
            })
    void whatIsNotSoundMarkupIsADiagnostic(String markup) {
        assertThat(parse(markup)).isEmpty();
        assertThat(diagnostics.all()).extracting("code").containsExactly(Code.TEMPLATE_NOT_XHTML);
    }
}

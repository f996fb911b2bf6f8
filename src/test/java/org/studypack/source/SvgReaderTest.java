package org.studypack.source;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;

import java.util.Optional;

/** A drawing is read as XML without a document type of its own. */
final class SvgReaderTest {
    private static final String OPEN = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>";

    private final Diagnostics diagnostics = new Diagnostics();

    private Optional<String> read(String svg) {
        return new SvgReader("a.svg", svg.getBytes(UTF_8), diagnostics)
                .read()
                .map(bytes -> new String(bytes, UTF_8));
    }

    @Test
    void nameOfADocumentTypeIsLeftOut() {
        String type =
                "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN'"
                        + " 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>";
        assertThat(read(type + OPEN + "<g/></svg>"))
                .hasValueSatisfying(svg -> assertThat(svg).doesNotContain("DOCTYPE", "dtd"));
        assertThat(diagnostics.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY e 'x'>]><svg xmlns='http://www.w3.org/2000/svg'/>",
                "<!-- <!DOCTYPE svg> --><!DOCTYPE svg [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
                        + "<svg xmlns='http://www.w3.org/2000/svg'><text>&e;</text></svg>",
                "<!DOCTYPE svg SYSTEM 'a.dtd'><svg xmlns='http://www.w3.org/2000/svg'>"
                        + "<text>&e;</text></svg>",
                "<?xml-stylesheet href='a.css'?><svg xmlns='http://www.w3.org/2000/svg'/>"
            })
    void whatADocumentTypeDefinesIsRefused(String svg) {
        assertThat(read(svg)).isEmpty();
        assertThat(diagnostics.all())
                .extracting("code")
                .containsAnyOf(Code.SVG_REACHES_OUT, Code.NOT_AN_IMAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "viewBox='0 0 0 0'",
                "viewBox='0 0 900 2'",
                "width='2mm' height='300mm'",
                "width='0' height='10'",
                "width='0' height='0'"
            })
    void drawingOfNextToNoHeightIsRefused(String size) {
        assertThat(read("<svg xmlns='http://www.w3.org/2000/svg' %s/>".formatted(size))).isEmpty();
        assertThat(diagnostics.all())
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.message()).contains("100 times the other");
                            assertThat(each.location().line()).isEqualTo(1);
                        });
    }

    @Test
    void manyFlawsAreReportedAsAFew() {
        assertThat(read(OPEN + "<g onclick='go()'/>\n".repeat(1_000) + "</svg>")).isEmpty();
        assertThat(diagnostics.all()).hasSize(20);
    }

    @Test
    void lettersOfAnotherEncodingNeedItsName() {
        String svg = OPEN + "<title>caf\u00E9</title></svg>";
        assertThat(new SvgReader("a.svg", svg.getBytes(ISO_8859_1), diagnostics).read()).isEmpty();
        assertThat(diagnostics.all()).extracting("code").containsExactly(Code.NOT_AN_IMAGE);
        String named = "<?xml version='1.0' encoding='ISO-8859-1'?>" + svg;
        assertThat(new SvgReader("b.svg", named.getBytes(ISO_8859_1), diagnostics).read())
                .isPresent();
    }
}

package org.studypack.book.reach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.parsers.SAXParserFactory;

/** A drawing is written again from what is on the lists. */
final class DrawingWriterTest {
    private final List<Flaw> found = new ArrayList<>();

    private String drawing(String content) throws Exception {
        String svg =
                "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
                        + " xmlns:h='http://www.w3.org/1999/xhtml'"
                        + " xmlns:ev='http://www.w3.org/2001/xml-events'"
                        + " xmlns:ink='http://www.inkscape.org/namespaces/inkscape'>"
                        + content
                        + "</svg>";
        DrawingWriter writer = new DrawingWriter(DrawingWriterTest::picture);
        SAXParserFactory.newDefaultNSInstance()
                .newSAXParser()
                .parse(new InputSource(new StringReader(svg)), new Events(writer));
        writer.flaw().ifPresent(found::add);
        return writer.drawing();
    }

    /** As many thousands of pixels as it has bytes. */
    private static Optional<EmbeddedPicture> picture(String type, byte[] bytes) {
        return Optional.of(EmbeddedPicture.of(type, bytes, 1_000L * bytes.length));
    }

    private final class Events extends DefaultHandler {
        private final DrawingWriter writer;

        Events(DrawingWriter writer) {
            this.writer = writer;
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes all) {
            List<Attribute> attributes = new ArrayList<>();
            for (int i = 0; i < all.getLength(); i++) {
                attributes.add(new Attribute(all.getURI(i), all.getLocalName(i), all.getValue(i)));
            }
            found.addAll(writer.open(uri, name, attributes));
        }

        @Override
        public void characters(char[] text, int start, int length) {
            writer.text(new String(text, start, length));
        }

        @Override
        public void endElement(String uri, String name, String qualified) {
            found.addAll(writer.close());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>go()</script>",
                "<h:script>go()</h:script>",
                "<foreignObject><h:p>x</h:p></foreignObject>",
                "<iframe src='http://x.example/'/>",
                "<h:iframe src='http://x.example/'/>",
                "<object data='http://x.example/'/>",
                "<h:img srcset='http://x.example/ 1x'/>",
                "<ink:x><h:video poster='http://x.example/'/></ink:x>",
                "<rect h:srcset='http://x.example/ 1x'/>",
                "<rect srcset='http://x.example/ 1x'/>",
                "<rect poster='http://x.example/'/>",
                "<rect background='http://x.example/'/>",
                "<rect http-equiv='refresh' content='0;url=http://x.example/'/>",
                "<a xlink:href='#a' ping='http://x.example/'><rect/></a>",
                "<rect onclick='go()'/>",
                "<rect ONLOAD='go()'/>",
                "<ev:listener event='click' handler='#x'/>",
                "<handler type='text/ecmascript' ev:event='click'>go()</handler>",
                "<rect ev:event='click'/>",
                "<a xlink:href='http://x.example/'><rect/></a>",
                "<a href='javascript:go()'><rect/></a>",
                "<a href='#a'><set attributeName='href' to='javascript:go()'/></a>",
                "<a href='#a'><animate attributeName='xlink:href' values='javascript:go()'/></a>",
                "<rect><set attributeName='fill' to='url(http://x.example/)'/></rect>",
                "<rect><animate attributeName='style'"
                        + " values='fill:url(http://x.example/)'/></rect>",
                "<use xlink:href='http://x.example/a.svg#b'/>",
                "<use href='other.svg#b'/>",
                "<image href='http://x.example/a.png'/>",
                "<image href='//x.example/a.png'/>",
                "<image href='a.png'/>",
                "<image href='data:image/svg+xml;base64,AAAA'/>",
                "<image href='data:text/html,x'/>",
                "<use href='data:image/png;base64,AAAA'/>",
                "<filter><feImage href='#a'/></filter>",
                "<filter><feImage href='http://x.example/'/></filter>",
                "<rect fill='url(http://x.example/#a)'/>",
                "<rect fill='u\\rl(http://x.example/#a)'/>",
                "<rect mask='URL( \"http://x.example/#a\" )'/>",
                "<rect filter='url(a.svg#b)'/>",
                "<rect clip-path='src(\"http://x.example/\")'/>",
                "<path marker-mid='url(//x.example/#a)'/>",
                "<rect cursor='url(http://x.example/), auto'/>",
                "<rect style='fill: red; cursor: image-set(\"http://x.example/\" 1x)'/>",
                "<style>@import 'http://x.example/';</style>",
                "<style>@font-face { src: url(http://x.example/) }</style>",
                "<style>rect { fill: u\\rl(http://x.example/) }</style>",
                "<style type='text/css'>* { zzz: url(http://x.example/) }</style>",
                "<g xml:base='http://x.example/'/>",
                "<rect transform='url(http://x.example/)'/>",
                "<rect systemLanguage='//x.example/'/>",
                "<rect class='javascript:go()'/>",
                "<h:link rel='stylesheet' href='http://x.example/'/>",
                "<h:meta http-equiv='refresh' content='0'/>"
            })
    void whatReachesOutOrRunsIsAFlaw(String content) throws Exception {
        String drawing = drawing(content);
        assertThat(found).extracting(Flaw::kind).contains(Flaw.Kind.REACHES_OUT);
        assertThat(drawing).doesNotContain("x.example", "go()", "iframe", "object");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<g ink:label='L' data-name='x'><rect width='1'/></g>|<g><rect"
                        + " width=\"1\"></rect></g>",
                "<metadata><ink:x/></metadata><ink:y>z</ink:y><g/>|sans-serif\"><g></g></svg>",
                "<image href='data:image/png;base64,AA"
                        + " AA'/>|xlink:href=\"data:image/png;base64,AAAA\"",
                "<use href='#a'/>|<use xlink:href=\"#a\">",
                "<text>a &lt; b</text>|<text>a &lt; b</text>",
                "<rect style='-ink-x: 1; fill: red /* x */ ;; zz'/>|<rect style=\"fill:red;\">",
                "<style>a{b-x:1;fill:red}</style>|<style>a{fill:red;}</style>",
                "<rect><animate attributeName='x' from='0' to='9'/></rect>|<animate"
                        + " attributeName=\"x\"",
                "<rect fill='url(#g)' mask=\"url('#m')\"/>|fill=\"url(#g)\" mask=\"url('#m')\""
            })
    void whatIsListedIsWrittenAnew(String content, String part) throws Exception {
        assertThat(drawing(content)).contains(part);
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<g/>|font-family=\"'Source Sans 3', sans-serif\"",
                "<g font-family='No Such 7'/>|font-family=\"'No Such 7', 'Source Sans 3',"
                        + " sans-serif\"",
                "<g font-family='Source Serif 4, serif'/>|\"'Source Serif 4', 'Source Serif 4',"
                        + " serif\"",
                "<g font-family='serif'/>|<g font-family=\"'Source Serif 4', serif\"",
                "<g style='font: bold 9px/1.2 Arial'/>|font:bold 9px/1.2 'Arial', 'Source Sans 3',"
                        + " sans-serif;",
                "<style>a{font-family:Georgia,serif}</style>|'Georgia', 'Source Serif 4', serif;",
                "<g font-family='inherit'/>|<g font-family=\"inherit\">",
                "<g font-weight='600'/>|font-weight=\"bold\"",
                "<g style='font-weight:300'/>|font-weight:normal",
                "<g style='font: inherit'/>|font:inherit;"
            })
    void typefaceIsQuotedAndFollowedByTheBooks(String content, String part) throws Exception {
        assertThat(drawing(content)).contains(part);
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<defs><g id='a'>%rect1000</g></defs>%use1000",
                "<g id='a'><use href='#a'/></g>",
                "<defs><marker id='m'>%rect1000</marker></defs><path marker-mid='url(#m)' d='%d'/>",
                "<defs><marker id='m'>%rect1000</marker></defs><g marker-mid='url(#m)'><path"
                        + " d='%d'/></g>",
                "<mask id='m'>%rect1000</mask><style>rect { mask: url(#m) }</style>%rect1000",
                "<style>.a{mask:url(#m)}</style><mask id='m'>%rect1000</mask><g>%a1000</g>",
                "<mask id='m'><rect mask='url(#m)'/></mask>",
                "<pattern id='p'>%rect1000</pattern><g fill='url(#p)'>%rect1000</g>",
                "<clipPath id='p'>%rect1000</clipPath><style>* { clip-path: url(#p)"
                        + " }</style>%rect1000",
                "<filter id='f'><feOffset/></filter><style>@media"
                        + " all{*{filter:url(#f)}}</style>%rect1000",
                "<text id='a'>%d</text>%use1000",
                "<image id='a' href='data:image/png;base64,%base64'/>%use1000",
                "<path stroke-dasharray='0.0001' d='M0 0L1000 1000'/>",
                "<style>g{stroke-dasharray:.0001}</style><g><use href='#a'/></g><path id='a'"
                        + " d='%d'/>",
                "<circle r='1e20' style='stroke-dasharray:1'/>",
                "<circle r='9e6' stroke-dasharray='1/*9999999*/'/>",
                "<style>*{stroke-dasharray:9999}</style><circle r='9e6'"
                        + " style='stroke-dasharray:1'/>",
                "<marker id='m'>%rect1000</marker><style>&lt;!--path{marker-mid:url(#m)}</style>"
                        + "<path d='%d'/>",
                "<pattern id='p' width='.01' height='.01' patternUnits='userSpaceOnUse'/>"
                        + "<rect fill='url(#p)'/>",
                "<pattern id='p' width='1' height='1' patternTransform='scale(.0001)'/>"
                        + "<rect fill='url(#p)'/>",
                "<linearGradient id='g'>%stop1000</linearGradient><g fill='url(#g)'>%rect1000</g>",
                "<clipPath id='c'><path d='%d'/></clipPath><g>%clip1000</g>",
                "<path id='p' d='%d%d%d%d'/><text><textPath href='#p'>%d%d%d%d</textPath></text>"
            })
    void whatMultipliesIsTooMuch(String content) throws Exception {
        drawing(
                content.replace("%rect1000", "<rect/>".repeat(1_000))
                        .replace("%a1000", "<rect class='a'/>".repeat(1_000))
                        .replace("%use1000", "<use href='#a'/>".repeat(1_000))
                        .replace("%base64", "AAAA".repeat(50))
                        .replace("%stop1000", "<stop/>".repeat(1_000))
                        .replace("%clip1000", "<rect clip-path='url(#c)'/>".repeat(1_000))
                        .replace("%d", "M0 0 1 1 ".repeat(1_000)));
        assertThat(found).extracting(Flaw::kind).containsOnly(Flaw.Kind.COSTS_TOO_MUCH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<filter><feTurbulence numOctaves='1000000'/></filter>",
                "<filter><feConvolveMatrix order='1000 1000'/></filter>",
                "<filter><feGaussianBlur stdDeviation='1e9'/></filter>",
                "<filter><feMorphology radius='100000'/></filter>",
                "<filter width='100000%'/>",
                "<filter width='3000'/>",
                "<filter filterUnits='userSpaceOnUse' width='1e7'/>",
                "<svg width='1e9'/>"
            })
    void numbersOfFiltersAreBounded(String content) throws Exception {
        drawing(content);
        assertThat(found).extracting(Flaw::kind).containsOnly(Flaw.Kind.COSTS_TOO_MUCH);
    }

    @Test
    void largeHonestDrawingPasses() throws Exception {
        drawing(
                "<style>.a{fill:url(#g);clip-path:url(#c);stroke:#000}</style><linearGradient"
                        + " id='g'><stop/><stop/></linearGradient><clipPath"
                        + " id='c'><rect/></clipPath><marker id='m'><path d='M0 0'/></marker><g"
                        + " marker-end='url(#m)'>"
                        + "<path class='a' d='M0 0L1 1 2 2 3 3'/>".repeat(9_000)
                        + "</g>"
                        + "<path d='M1 1 2 2 3 3'/>".repeat(50_000));
        assertThat(found).isEmpty();
    }

    @Test
    void nestingEnds() {
        DrawingWriter writer = new DrawingWriter(DrawingWriterTest::picture);
        for (int i = 0; i < 100_000; i++) {
            writer.open(DrawingRules.SVG, "svg", List.of());
        }
        for (int i = 0; i < 100_000; i++) {
            writer.close();
        }
        assertThat(writer.flaw()).isPresent();
    }
}

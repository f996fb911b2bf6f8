package org.studypack.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;

/** Letters of a drawing become outlines, and the drawing looks as before. */
final class LetterOutlinesTest {
    private static final int SIZE = 300;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<text x='5' y='40'>Affen 1917</text>",
                "<text x='95' y='40' text-anchor='end' font-weight='bold'>Ende</text>",
                "<text x='5' y='40' font-family='serif' font-style='italic'>A&amp;b"
                        + " &lt;c&gt;</text>",
                "<text x='5' y='40'>one <tspan fill='red' dy='9' dx='3'>two</tspan></text>",
                "<text x='5' y='40' fill='none' stroke='blue' stroke-width='2'>Line</text>",
                "<text x='5' y='40' fill='green' stroke='red' opacity='.5'>Both</text>",
                "<text x='5' y='40' transform='rotate(20 5 40)' letter-spacing='3'>Up</text>",
                "<text x='5 20 40' y='40 50 60' rotate='30'>abc</text>",
                "<text x='5' y='40' textLength='80' lengthAdjust='spacing'>wide</text>",
                "<path id='p' d='M5 60Q50 0 95 60' fill='none'/><text><textPath"
                        + " xlink:href='#p'>on a path</textPath></text>",
                "<style>.a{fill:red;opacity:.5}path{fill:blue}text{font-size:30px}</style>"
                        + "<text class='a' x='5' y='50'>red</text>",
                "<text x='5' y='40' visibility='hidden'>unseen</text><text x='5'"
                        + " y='70'>seen</text>",
                "<text x='5' y='9'/><text x='5' y='40'>After an empty one</text>",
                "<text x='5' y='9'> </text><text x='5' y='40'>After a blank one</text>",
                "<text x='5' y='9'><tspan></tspan></text><text x='5' y='40'>Hello</text>",
                "<g font-size='1' transform='scale(20)'><text x='0' y='2'>small</text></g>"
            })
    void drawingLooksAsBefore(String content) throws NotDrawable {
        byte[] svg = svg(content);
        SvgRaster.Outlined lettered = SvgRaster.letter(svg, SIZE, SIZE);
        String outlined = lettered.outlined();
        assertThat(outlined.replaceFirst("<text [^>]*hidden.*?</text>", ""))
                .contains("<path style=\"fill:#")
                .doesNotContain("<text");
        BufferedImage after = SvgRaster.draw(outlined.getBytes(StandardCharsets.UTF_8), SIZE, SIZE);
        assertThat(difference(lettered.picture(), after)).isLessThan(0.5);
        assertThat(difference(lettered.picture(), SvgRaster.draw(svg(""), SIZE, SIZE)))
                .isGreaterThan(0.5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<text x='5' y='40'>中文</text>",
                "<linearGradient id='g'><stop offset='0' stop-color='red'/><stop"
                    + " offset='1'/></linearGradient><text x='5' y='40' fill='url(#g)'>many</text>",
                "<text x='5' y='40' text-decoration='underline'>line</text>",
                "<defs><text id='t' x='5' y='40'>twice</text></defs><use xlink:href='#t'/>"
            })
    void whatCannotBeOutlinedStays(String content) throws NotDrawable {
        byte[] svg = svg(content);
        assertThat(SvgRaster.letter(svg, SIZE, SIZE).outlined())
                .isEqualTo(new String(svg, StandardCharsets.UTF_8));
    }

    @Test
    void longTextStays() throws NotDrawable {
        String text = "<text x='5' y='40'>%s</text>".formatted("a".repeat(2_500));
        assertThat(SvgRaster.letter(svg(text + text), SIZE, SIZE).outlined())
                .doesNotContain("<text");
        byte[] longer = svg(text + text + "<text x='5' y='9'>a</text>");
        assertThat(SvgRaster.letter(longer, SIZE, SIZE).outlined())
                .isEqualTo(new String(longer, StandardCharsets.UTF_8));
    }

    @Test
    void sameLetterIsTheSameText() throws NotDrawable {
        String outlined =
                SvgRaster.letter(svg("<text x='5' y='40'>nn</text>"), SIZE, SIZE).outlined();
        String[] letters = outlined.replaceAll("(?s).* d=\"M|z\"/>.*", "").split("M", -1);
        assertThat(letters).hasSize(2);
        assertThat(letters[0].replaceFirst("^[^m]*", ""))
                .isEqualTo(letters[1].replaceFirst("^[^m]*", "") + "z");
    }

    private static byte[] svg(String content) {
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100\" height=\"100\""
                        + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" font-size=\"20\">"
                        + content.replace('\'', '"')
                        + "</svg>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Of the lights of their points, on average; of 255. */
    private static double difference(BufferedImage one, BufferedImage other) {
        long sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                for (int shift = 0; shift < 24; shift += 8) {
                    sum +=
                            Math.abs(
                                    ((one.getRGB(x, y) >> shift) & 0xFF)
                                            - ((other.getRGB(x, y) >> shift) & 0xFF));
                }
            }
        }
        return sum / 3.0 / one.getWidth() / one.getHeight();
    }
}

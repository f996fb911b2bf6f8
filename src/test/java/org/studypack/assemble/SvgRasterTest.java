package org.studypack.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Letters of drawings are set in the shipped typefaces, whatever a drawing asks for. */
final class SvgRasterTest {
    /** One dark point. */
    private static final String DOT =
            "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNgAAAAAgAB"
                + "SK+kcQAAAABJRU5ErkJggg==";

    @ParameterizedTest
    @CsvSource({
        "'No Such Typeface, Source Sans 3', Source Sans 3",
        "'DejaVu Sans, Source Sans 3, sans-serif', Source Sans 3",
        "'Source Sans 3, monospace', Source Sans 3",
        "sans-serif, Source Sans 3",
        "'No Such, Source Serif 4, serif', Source Serif 4",
        "serif, Source Serif 4"
    })
    void typefaceIsAShippedOne(String asked, String shipped) throws NotDrawable {
        assertThat(pixels(drawn(asked))).isEqualTo(pixels(drawn(shipped)));
    }

    @ParameterizedTest
    @CsvSource({
        "serif, sans-serif",
        "serif' font-weight='bold, serif",
        "serif' font-style='italic, serif"
    })
    void facesDiffer(String one, String other) throws NotDrawable {
        assertThat(pixels(drawn(one))).isNotEqualTo(pixels(drawn(other)));
    }

    private static BufferedImage drawn(String family) throws NotDrawable {
        String svg =
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 90 30'><text y='20'"
                        + " font-family='"
                        + quoted(family)
                        + "'>Affen жизнь</text></svg>";
        return SvgRaster.draw(svg.getBytes(StandardCharsets.UTF_8), 180, 60);
    }

    /** Names with a digit are names in quotation marks alone. */
    private static String quoted(String families) {
        return families.replaceAll("(Source \\w+ \\d)", "&quot;$1&quot;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<path d='M 0 0 zzz'/>",
                "<rect width='five' height='5'/>",
                "<rect width='5' height='5' fill='foo(' transform='matrix(1 2)'/>",
                "<use xlink:href='#nowhere'/>",
                "<g filter='url(#nowhere)'><text>x</text></g>",
                "<style>rect { fill: foo(; stroke: 1 2 3 }</style><rect width='5' height='5'/>",
                "<image width='5' height='5' xlink:href='%s'/>"
            })
    void nothingIsWrittenToStandardError(String content) {
        PrintStream before = System.err;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
        try {
            SvgRaster.draw(svg(content.replace("%s", DOT)), 90, 90);
        } catch (NotDrawable e) {
            assertThat(e.reason()).isNotEmpty();
        } finally {
            System.setErr(before);
        }
        assertThat(written.toString(StandardCharsets.UTF_8)).doesNotContain("batik", "Graphics2D");
    }

    @Test
    void pictureInADrawingIsDrawn() throws NotDrawable {
        String image = "<image width='9' height='9' xlink:href='" + DOT + "'/>";
        BufferedImage drawn = SvgRaster.draw(svg(image), 90, 90);
        assertThat(drawn.getRGB(45, 45) & 0xFF).isLessThan(128);
    }

    private static byte[] svg(String content) {
        return ("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'"
                        + " xmlns:xlink='http://www.w3.org/1999/xlink'>"
                        + content
                        + "</svg>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static int[] pixels(BufferedImage picture) {
        int width = picture.getWidth();
        return picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
    }
}

package org.studypack.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;

/** Letters of drawings are set in the shipped typefaces, whatever a drawing asks for. */
final class SvgRasterTest {

    @ParameterizedTest
    @CsvSource({
        "No Such Typeface, Source Sans 3",
        "DejaVu Sans, Source Sans 3",
        "sans-serif, Source Sans 3",
        "monospace, Source Sans 3",
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
                        + family
                        + "'>Affen жизнь</text></svg>";
        return SvgRaster.draw(svg.getBytes(StandardCharsets.UTF_8), 180, 60);
    }

    private static int[] pixels(BufferedImage picture) {
        int width = picture.getWidth();
        return picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
    }
}

package org.studypack.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

/** A drawing keeps each of its points, whether its colours are listed or not. */
final class DrawingPngTest {
    private static final int SIDE = 40;

    @ParameterizedTest
    @ValueSource(ints = {2, 255, 256, 257, 1600})
    void pictureIsTheSame(int colours) throws IOException {
        BufferedImage picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_3BYTE_BGR);
        for (int i = 0; i < SIDE * SIDE; i++) {
            picture.setRGB(i % SIDE, i / SIDE, i % colours * 0x10305);
        }
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(DrawingPng.of(picture)));
        assertThat(pixels(read)).isEqualTo(pixels(picture));
        assertThat(read.getColorModel() instanceof IndexColorModel).isEqualTo(colours <= 256);
    }

    private static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, SIDE, SIDE, null, 0, SIDE);
    }
}

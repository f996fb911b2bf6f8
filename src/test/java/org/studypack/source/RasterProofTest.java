package org.studypack.source;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.diagnostic.Code;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;

import javax.imageio.ImageIO;

/** Pictures are looked at whole, and none is too large to be looked at. */
final class RasterProofTest {

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif"})
    void wholePictureIsSoundAndATruncatedOneIsNot(String format) throws IOException {
        byte[] whole = picture(format);
        assertThat(flaw(format, whole)).isEmpty();
        for (int percent : new int[] {5, 50, 90}) {
            byte[] half = Arrays.copyOf(whole, whole.length * percent / 100);
            assertThat(flaw(format, half)).as(percent + " %").contains(Code.NOT_AN_IMAGE);
        }
    }

    @Test
    void pictureInPrintersColoursIsRefused() throws IOException {
        byte[] jpeg = picture("jpeg");
        int frame = 0;
        while (jpeg[frame] != (byte) 0xFF || jpeg[frame + 1] != (byte) 0xC0) {
            frame++;
        }
        jpeg[frame + 9] = 4;
        assertThat(RasterProof.flaw("image/jpeg", jpeg))
                .hasValueSatisfying(flaw -> assertThat(flaw.message()).contains("CMYK"));
    }

    @ParameterizedTest
    @CsvSource({"60000, 60000", "1, 40000000", "30001, 5"})
    void hugePictureIsRefusedByItsHeader(int width, int height) throws IOException {
        byte[] png = picture("png");
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        java.util.zip.CRC32 sum = new java.util.zip.CRC32();
        sum.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());
        assertThat(flaw("png", png)).contains(Code.IMAGE_TOO_LARGE);
    }

    @ParameterizedTest
    @CsvSource({"1000, 1, true", "1, 1000, true", "1000, 10, false", "1, 1, false"})
    void stripeIsNoPicture(int width, int height, boolean refused) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        byte[] png = out.toByteArray();
        assertThat(RasterProof.flaw("image/png", png)).isEmpty();
        assertThat(RasterProof.flawOfShape("image/png", png).isPresent()).isEqualTo(refused);
    }

    /** Each scan is the whole picture once more, in a few bytes. */
    @Test
    void jpegOfManyScansIsRefused() throws IOException {
        byte[] jpeg = picture("jpeg");
        int scan = 0;
        while (jpeg[scan] != (byte) 0xFF || jpeg[scan + 1] != (byte) 0xDA) {
            scan++;
        }
        byte[] data = Arrays.copyOfRange(jpeg, scan, jpeg.length - 2);
        assertThat(JpegMarkers.of(jpeg)).isEqualTo(new JpegMarkers(3, 1));
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        many.write(jpeg, 0, jpeg.length - 2);
        for (int i = 0; i < 100; i++) {
            many.write(data);
        }
        many.write(jpeg, jpeg.length - 2, 2);
        assertThat(JpegMarkers.of(many.toByteArray()).scans()).isEqualTo(101);
        assertThat(flaw("jpeg", many.toByteArray())).contains(Code.IMAGE_TOO_LARGE);
    }

    @Test
    void textOfAPngIsNotKept() throws IOException {
        byte[] png = picture("png");
        ByteArrayOutputStream noted = new ByteArrayOutputStream();
        noted.write(png, 0, 33);
        noted.write(ByteBuffer.allocate(8).putInt(5).put("zTXt".getBytes(UTF_8)).array());
        noted.write(new byte[9]);
        noted.write(png, 33, png.length - 33);
        assertThat(PngChunks.drawn(noted.toByteArray())).isEqualTo(png);
        for (int length = 0; length < 60; length++) {
            assertThat(PngChunks.drawn(Arrays.copyOf(png, length)))
                    .hasSizeLessThanOrEqualTo(length);
        }
    }

    @Test
    void largePictureIsReadIntoLittleMemory() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(6000, 6000, BufferedImage.TYPE_BYTE_BINARY), "png", bytes);
        assertThat(flaw("png", bytes.toByteArray())).isEmpty();
    }

    private static Optional<Code> flaw(String format, byte[] bytes) {
        return RasterProof.flaw("image/" + format, bytes).map(RasterProof.Flaw::code);
    }

    private static byte[] picture(String format) throws IOException {
        BufferedImage picture = new BufferedImage(90, 120, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int y = 0; y < 120; y++) {
            for (int x = 0; x < 90; x++) {
                picture.setRGB(x, y, random.nextInt(1 << 24));
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, format, bytes);
        return bytes.toByteArray();
    }
}

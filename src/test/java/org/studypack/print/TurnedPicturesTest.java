package org.studypack.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.book.Asset;
import org.studypack.book.Book;
import org.studypack.book.Orientation;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

/** A photograph stands upright, whichever way its camera was held. */
final class TurnedPicturesTest {
    private static final int WIDE = 120;
    private static final int HIGH = 80;

    /** The colour of a place of the picture as it is to be seen. */
    private static Color seen(int x, int y) {
        if (y < HIGH / 2) {
            return x < WIDE / 2 ? Color.RED : Color.GREEN;
        }
        return x < WIDE / 2 ? Color.BLUE : Color.YELLOW;
    }

    /** The same picture as a camera stores it (Exif 3.0 § 4.6.4). */
    private static byte[] stored(String kind, int tag) throws IOException {
        boolean side = tag > 4;
        int width = side ? HIGH : WIDE;
        int height = side ? WIDE : HIGH;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                int right = WIDE - 1;
                int foot = HIGH - 1;
                Color color =
                        switch (tag) {
                            case 1 -> seen(column, row);
                            case 2 -> seen(right - column, row);
                            case 3 -> seen(right - column, foot - row);
                            case 4 -> seen(column, foot - row);
                            case 5 -> seen(row, column);
                            case 6 -> seen(right - row, column);
                            case 7 -> seen(right - row, foot - column);
                            default -> seen(row, foot - column);
                        };
                image.setRGB(column, row, color.getRGB());
            }
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(image, kind, file);
        byte[] bytes = file.toByteArray();
        return kind.equals("png") ? pngWithTag(bytes, tag) : withTag(bytes, tag);
    }

    /** With the chunk {@code eXIf} after the header, which is 33 bytes with the signature. */
    private static byte[] pngWithTag(byte[] png, int tag) {
        byte[] exif = {
            'e',
            'X',
            'I',
            'f',
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) tag,
            0,
            0,
            0,
            0,
            0,
            0
        };
        CRC32 sum = new CRC32();
        sum.update(exif);
        return ByteBuffer.allocate(png.length + exif.length + 8)
                .put(png, 0, 33)
                .putInt(exif.length - 4)
                .put(exif)
                .putInt((int) sum.getValue())
                .put(png, 33, png.length - 33)
                .array();
    }

    private static byte[] withTag(byte[] jpeg, int tag) {
        byte[] exif = {
            (byte) 0xFF,
            (byte) 0xE1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) tag,
            0,
            0,
            0,
            0,
            0,
            0
        };
        byte[] whole = Arrays.copyOf(jpeg, jpeg.length + exif.length);
        System.arraycopy(exif, 0, whole, 2, exif.length);
        System.arraycopy(jpeg, 2, whole, 2 + exif.length, jpeg.length - 2);
        return whole;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void photographIsTurnedAsItsCameraSays(int tag) throws IOException {
        requireUpright(new Asset("images/a.jpg", "image/jpeg", stored("jpeg", tag)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void pngIsTurnedAsItSays(int tag) throws IOException {
        requireUpright(new Asset("images/a.png", "image/png", stored("png", tag)));
    }

    private static void requireUpright(Asset picture) throws IOException {
        Book book =
                BookMaker.book()
                        .image(picture)
                        .chapter(
                                "One",
                                "<figure><img src='%s' alt='A'/></figure>"
                                        .formatted(picture.path()))
                        .make();
        byte[] pdf = Prints.print(book).pdf();
        assertThat(corners(pdf)).containsExactly("red", "green", "blue", "yellow");
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    /** The colours of a page in reading order, each where most of it stands. */
    private static List<String> corners(byte[] pdf) throws IOException {
        TreeMap<Long, String> places = new TreeMap<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page =
                    new PDFRenderer(document).renderImage(document.getNumberOfPages() - 1, 1);
            for (String name : List.of("red", "green", "blue", "yellow")) {
                long x = 0;
                long y = 0;
                long count = 0;
                for (int row = 0; row < page.getHeight(); row++) {
                    for (int column = 0; column < page.getWidth(); column++) {
                        if (name.equals(name(new Color(page.getRGB(column, row))))) {
                            x += column;
                            y += row;
                            count++;
                        }
                    }
                }
                assertThat(count).as(name).isGreaterThan(500);
                places.put(y / count / 10 * 10_000 + x / count, name);
            }
        }
        return List.copyOf(places.values());
    }

    private static String name(Color color) {
        boolean red = color.getRed() > 200;
        boolean green = color.getGreen() > 200;
        boolean blue = color.getBlue() > 200;
        if (red && !blue) {
            return green ? "yellow" : "red";
        }
        return green == blue ? "" : green ? "green" : "blue";
    }

    @Test
    void whatDoesNotSayIsUpright() throws IOException {
        byte[] jpeg = stored("jpeg", 6);
        assertThat(Orientation.of(jpeg)).isEqualTo(Orientation.ON_ITS_LEFT);
        for (int length = 0; length < 38; length++) {
            assertThat(Orientation.of(Arrays.copyOf(jpeg, length))).isEqualTo(Orientation.UPRIGHT);
        }
        byte[] png = stored("png", 6);
        assertThat(Orientation.of(png)).isEqualTo(Orientation.ON_ITS_LEFT);
        for (int length = 0; length < 60; length++) {
            assertThat(Orientation.of(Arrays.copyOf(png, length))).isEqualTo(Orientation.UPRIGHT);
        }
        assertThat(Orientation.of(withTag(jpeg, 9))).isEqualTo(Orientation.UPRIGHT);
        assertThat(Orientation.of(withTag(jpeg, 0))).isEqualTo(Orientation.UPRIGHT);
    }
}

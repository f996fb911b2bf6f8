package org.studypack.book;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * How a photograph has to be turned to be seen upright, as the camera wrote it down (Exif 3.0 §
 * 4.6.4, tag Orientation). Browsers and e-readers obey it; whatever places the stored pixels itself
 * has to.
 *
 * <p>A turn is a matrix over the unit square with its origin at the lower left, as PDF has it: the
 * point {@code (x, y)} of the stored picture is seen at {@code (ax + cy + e, bx + dy + f)}.
 */
public enum Orientation {
    UPRIGHT(1, 1, 0, 0, 1, 0, 0),
    MIRRORED(2, -1, 0, 0, 1, 1, 0),
    UPSIDE_DOWN(3, -1, 0, 0, -1, 1, 1),
    MIRRORED_UPSIDE_DOWN(4, 1, 0, 0, -1, 0, 1),
    MIRRORED_ON_ITS_LEFT(5, 0, -1, -1, 0, 1, 1),
    ON_ITS_LEFT(6, 0, -1, 1, 0, 0, 1),
    MIRRORED_ON_ITS_RIGHT(7, 0, 1, 1, 0, 0, 0),
    ON_ITS_RIGHT(8, 0, 1, -1, 0, 1, 0);

    private static final int TAG = 0x0112;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    /** Length, type and checksum of a chunk of a PNG. */
    private static final int PNG_AROUND = 12;

    /** The type {@code eXIf}. */
    private static final int PNG_EXIF = 0x65584966;

    /** As the tag has it, from 1. */
    private final int value;

    private final int a;
    private final int b;
    private final int c;
    private final int d;
    private final int e;
    private final int f;

    Orientation(int value, int a, int b, int c, int d, int e, int f) {
        this.value = value;
        this.a = a;
        this.b = b;
        this.c = c;
        this.d = d;
        this.e = e;
        this.f = f;
    }

    /** The six numbers a to f. */
    public int[] matrix() {
        return new int[] {a, b, c, d, e, f};
    }

    /** Whether the width that is seen is the height that is stored. */
    public boolean isOnItsSide() {
        return a == 0;
    }

    /** How a file is to be turned; upright where it is no JPEG or PNG, or does not say. */
    public static Orientation of(byte[] file) {
        Optional<ByteBuffer> tiff = isPng(file) ? ofPng(file) : ofJpeg(file);
        return tiff.map(ByteBuffer::slice).flatMap(Orientation::tag).orElse(UPRIGHT);
    }

    /** Whether a file is a PNG. */
    public static boolean isPng(byte[] file) {
        return file.length >= PNG.length && Arrays.equals(file, 0, PNG.length, PNG, 0, PNG.length);
    }

    private static Optional<ByteBuffer> ofJpeg(byte[] file) {
        return JpegSegment.of(file).stream()
                .filter(each -> each.marker() == 0xE1 && each.startsWith(file, EXIF))
                .map(
                        each ->
                                ByteBuffer.wrap(
                                        file,
                                        each.start() + EXIF.length,
                                        each.length() - EXIF.length))
                .findFirst();
    }

    /** The chunk {@code eXIf} (PNG 3rd edition, § 11.3.4.5). */
    private static Optional<ByteBuffer> ofPng(byte[] file) {
        ByteBuffer png = ByteBuffer.wrap(file);
        int at = PNG.length;
        while (file.length - at >= PNG_AROUND) {
            int length = png.getInt(at);
            if (length < 0 || length > file.length - at - PNG_AROUND) {
                return Optional.empty();
            }
            if (png.getInt(at + 4) == PNG_EXIF) {
                return Optional.of(ByteBuffer.wrap(file, at + 8, length));
            }
            at += PNG_AROUND + length;
        }
        return Optional.empty();
    }

    /** The first directory's entry; empty where there is none or it is out of place. */
    private static Optional<Orientation> tag(ByteBuffer tiff) {
        if (tiff.limit() < 8) {
            return Optional.empty();
        }
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return Optional.empty();
        }
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if (entry > tiff.limit() - 12) {
                return Optional.empty();
            }
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                int value = tiff.getShort(entry + 8);
                return Arrays.stream(values()).filter(each -> each.value == value).findFirst();
            }
        }
        return Optional.empty();
    }

    /** A picture as it is seen. */
    public BufferedImage upright(BufferedImage stored) {
        if (this == UPRIGHT) {
            return stored;
        }
        int width = isOnItsSide() ? stored.getHeight() : stored.getWidth();
        int height = isOnItsSide() ? stored.getWidth() : stored.getHeight();
        int[] row = new int[stored.getWidth()];
        int[] seen = new int[width * height];
        for (int j = 0; j < stored.getHeight(); j++) {
            stored.getRGB(0, j, row.length, 1, row, 0, row.length);
            double y = 1 - (j + 0.5) / stored.getHeight();
            for (int i = 0; i < row.length; i++) {
                double x = (i + 0.5) / row.length;
                int column = (int) ((a * x + c * y + e) * width);
                int line = (int) ((1 - (b * x + d * y + f)) * height);
                seen[line * width + column] = row[i];
            }
        }
        boolean clear = stored.getColorModel().hasAlpha();
        BufferedImage upright =
                new BufferedImage(
                        width,
                        height,
                        clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        upright.setRGB(0, 0, width, height, seen, 0, width);
        return upright;
    }

    /** A JPEG with the width and the height in its header exchanged; its pixels stay. */
    public static byte[] withSidesExchanged(byte[] jpeg) {
        byte[] exchanged = jpeg.clone();
        for (JpegSegment segment : JpegSegment.of(jpeg)) {
            if (segment.isFrame()) {
                int height = segment.start() + 1;
                System.arraycopy(jpeg, height, exchanged, height + 2, 2);
                System.arraycopy(jpeg, height + 2, exchanged, height, 2);
            }
        }
        return exchanged;
    }
}

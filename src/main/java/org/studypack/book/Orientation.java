package org.studypack.book;

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

    /** How a file is to be turned; upright where it is no JPEG or does not say. */
    public static Orientation of(byte[] file) {
        for (JpegSegment segment : JpegSegment.of(file)) {
            if (segment.marker() == 0xE1 && segment.startsWith(file, EXIF)) {
                ByteBuffer tiff =
                        ByteBuffer.wrap(
                                        file,
                                        segment.start() + EXIF.length,
                                        segment.length() - EXIF.length)
                                .slice();
                return tag(tiff).orElse(UPRIGHT);
            }
        }
        return UPRIGHT;
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

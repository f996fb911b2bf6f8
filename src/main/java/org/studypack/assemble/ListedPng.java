package org.studypack.assemble;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a PNG with a list of its colours. The library of pictures would try each way to predict a
 * row from the one above, which helps photographs: even surfaces of numbered colours get larger by
 * it, and take four times as long.
 */
final class ListedPng {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private static final byte BITS = 8;
    private static final byte LISTED_COLOURS = 3;
    private static final int LENGTH = 4;

    private final int width;
    private final int height;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /**
     * @param width in points
     * @param height in points
     */
    ListedPng(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /**
     * The bytes of the file.
     *
     * @param colours at most 256, each with blue in its lowest byte, then green, then red
     * @param points the number of the colour of each, row by row
     */
    byte[] bytes(int[] colours, byte[] points) {
        out.writeBytes(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        chunk("IHDR", header.put(BITS).put(LISTED_COLOURS).array(), header.capacity());
        byte[] list = new byte[3 * colours.length];
        for (int i = 0; i < colours.length; i++) {
            list[3 * i] = (byte) (colours[i] >> 16);
            list[3 * i + 1] = (byte) (colours[i] >> 8);
            list[3 * i + 2] = (byte) colours[i];
        }
        chunk("PLTE", list, list.length);
        byte[] rows = new byte[height * (width + 1)]; // a zero before each: it is as it stands
        for (int row = 0; row < height; row++) {
            System.arraycopy(points, row * width, rows, row * (width + 1) + 1, width);
        }
        byte[] packed = new byte[rows.length + rows.length / 1000 + 64];
        chunk("IDAT", packed, deflate(rows, packed));
        chunk("IEND", packed, 0);
        return out.toByteArray();
    }

    /** How many bytes it takes; there is room for whatever cannot be made smaller. */
    private static int deflate(byte[] rows, byte[] packed) {
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(rows);
            deflater.finish();
            return deflater.deflate(packed);
        } finally {
            deflater.end();
        }
    }

    private void chunk(String type, byte[] content, int length) {
        byte[] kind = type.getBytes(ISO_8859_1);
        CRC32 check = new CRC32();
        check.update(kind);
        check.update(content, 0, length);
        out.writeBytes(ByteBuffer.allocate(LENGTH).putInt(length).array());
        out.writeBytes(kind);
        out.write(content, 0, length);
        out.writeBytes(ByteBuffer.allocate(LENGTH).putInt((int) check.getValue()).array());
    }
}

package org.studypack.assemble;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;

import javax.imageio.ImageIO;

/**
 * A drawing as a PNG. Drawings have few colours: with a list of them, each point takes one byte
 * instead of three.
 */
final class DrawingPng {
    private static final int MOST_COLOURS = 256;

    /** Places for colours, several times as many as there may be; a power of two. */
    private static final int PLACES = 2048;

    private final int[] colours = new int[MOST_COLOURS];
    private final int[] numbers = new int[PLACES];
    private int count;

    private DrawingPng() {}

    /**
     * The bytes of the file.
     *
     * @param picture of the type {@link BufferedImage#TYPE_3BYTE_BGR}
     */
    static byte[] of(BufferedImage picture) {
        return new DrawingPng().listed(picture).orElseGet(() -> plain(picture));
    }

    private static byte[] plain(BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** With a list of its colours; empty where it has too many. */
    private Optional<byte[]> listed(BufferedImage picture) {
        byte[] channels = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
        byte[] points = new byte[channels.length / 3];
        int last = -1;
        for (int i = 0; i < points.length; i++) {
            int colour =
                    (channels[3 * i] & 0xFF)
                            | ((channels[3 * i + 1] & 0xFF) << 8)
                            | ((channels[3 * i + 2] & 0xFF) << 16);
            if (colour == last) {
                points[i] = points[i - 1];
                continue;
            }
            int number = number(colour);
            if (number == MOST_COLOURS) {
                return Optional.empty();
            }
            points[i] = (byte) number;
            last = colour;
        }
        return Optional.of(
                new ListedPng(picture.getWidth(), picture.getHeight())
                        .bytes(Arrays.copyOf(colours, count), points));
    }

    /** The place of a colour in the list, to which it is added; their most where none is left. */
    private int number(int colour) {
        int place = (colour * 0x9E3779B1) >>> 21;
        while (numbers[place] > 0) {
            if (colours[numbers[place] - 1] == colour) {
                return numbers[place] - 1;
            }
            place = (place + 1) % PLACES;
        }
        if (count == MOST_COLOURS) {
            return MOST_COLOURS;
        }
        colours[count] = colour;
        numbers[place] = ++count;
        return count - 1;
    }
}

package org.studypack.print.file;

import java.util.Arrays;

/**
 * Where objects of consecutive numbers stand, as rows of a cross-reference stream (ISO 32000-1 §
 * 7.5.8.3). A number without an entry is free.
 */
final class CrossReferenceStream {
    /** The widths of a row's three fields: type, place, index. */
    static final String WIDTHS = "[1 4 2]";

    static final int ROW = 7;

    private static final int IN_FILE = 1;
    private static final int IN_STREAM = 2;

    private final int first;
    private byte[] rows = new byte[64 * ROW];
    private int next;

    CrossReferenceStream(int first) {
        this.first = first;
        this.next = first;
    }

    void inFile(int number, long offset) {
        put(number, IN_FILE, offset, 0);
    }

    void inStream(int number, int stream, int index) {
        put(number, IN_STREAM, stream, index);
    }

    /** The row of number 0, the head of the list of free objects. */
    static byte[] head() {
        byte[] row = new byte[ROW];
        row[ROW - 2] = (byte) 0xFF;
        row[ROW - 1] = (byte) 0xFF;
        return row;
    }

    /** The rows of all numbers from the first up to another, which is left out. */
    byte[] upTo(int end) {
        return Arrays.copyOf(rows, (end - first) * ROW);
    }

    private void put(int number, int type, long place, int index) {
        next = Math.max(next, number + 1);
        if ((next - first) * ROW > rows.length) {
            rows = Arrays.copyOf(rows, (next - first) * ROW * 2);
        }
        int at = (number - first) * ROW;
        rows[at] = (byte) type;
        for (int i = 0; i < 4; i++) {
            rows[at + 1 + i] = (byte) (place >>> (24 - 8 * i));
        }
        rows[at + 5] = (byte) (index >>> 8);
        rows[at + 6] = (byte) index;
    }
}

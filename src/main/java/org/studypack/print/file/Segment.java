package org.studypack.print.file;

/**
 * A stretch of a file that holds whole objects, and where each of them stands. Immutable; its
 * arrays are shared, never written to.
 *
 * @see ObjectWriter#finish()
 */
public final class Segment {
    private final byte[] bytes;
    private final int next;
    private final byte[] reserved;
    private final byte[] rows;

    /**
     * @param next the first number that is not used in the file so far
     * @param reserved the rows of the reserved numbers, from 1; empty where none was written
     * @param rows the rows of this segment's own numbers, up to {@code next}
     */
    Segment(byte[] bytes, int next, byte[] reserved, byte[] rows) {
        this.bytes = bytes;
        this.next = next;
        this.reserved = reserved;
        this.rows = rows;
    }

    byte[] bytes() {
        return bytes;
    }

    int next() {
        return next;
    }

    byte[] reserved() {
        return reserved;
    }

    byte[] rows() {
        return rows;
    }
}

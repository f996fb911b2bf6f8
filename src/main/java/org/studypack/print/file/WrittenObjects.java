package org.studypack.print.file;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * Objects as they were written one after another, and where each of them stands in the file: a
 * beginning of it, or what is added to one. Immutable; its arrays are shared, never written to.
 *
 * @see ObjectWriter#finish()
 */
public final class WrittenObjects {
    private final byte[] bytes;
    private final int next;
    private final byte[] reserved;
    private final byte[] rows;

    /**
     * @param next the first number that is not used in the file so far
     * @param reserved the rows of the reserved numbers, from 1; empty where none was written
     * @param rows the rows of these objects' own numbers, up to {@code next}
     */
    WrittenObjects(byte[] bytes, int next, byte[] reserved, byte[] rows) {
        this.bytes = bytes;
        this.next = next;
        this.reserved = reserved;
        this.rows = rows;
    }

    /** Writes all that {@link #readFrom} needs. */
    public void writeTo(DataOutputStream out) throws IOException {
        out.writeInt(next);
        for (byte[] part : List.of(bytes, reserved, rows)) {
            out.writeInt(part.length);
            out.write(part);
        }
    }

    /** Reads what {@link #writeTo} wrote; whether it is unharmed is for the caller to know. */
    public static WrittenObjects readFrom(DataInputStream in) throws IOException {
        int next = in.readInt();
        byte[] bytes = in.readNBytes(in.readInt());
        byte[] reserved = in.readNBytes(in.readInt());
        return new WrittenObjects(bytes, next, reserved, in.readNBytes(in.readInt()));
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

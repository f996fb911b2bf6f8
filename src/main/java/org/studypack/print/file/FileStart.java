package org.studypack.print.file;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.Adler32;

/**
 * What many files begin with: the header and the objects that they share. Each file adds a segment
 * of its own and one cross-reference stream over both, so that it has a single revision.
 *
 * <p>The shared objects may refer to the reserved numbers, 1 and up; each file writes those itself.
 * Immutable, so that threads may share it.
 */
public final class FileStart {
    private static final byte[] HEADER =
            "%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final int IDENTIFIER = 16;

    private final byte[] bytes;
    private final int reserved;
    private final int next;
    private final byte[] rows;
    private final byte[] deflatedRows;
    private final byte[] digest;

    private FileStart(byte[] bytes, int reserved, int next, byte[] rows) {
        this.bytes = bytes;
        this.reserved = reserved;
        this.next = next;
        this.rows = rows;
        this.deflatedRows = Deflation.piece(rows, false);
        this.digest = Digest.of(bytes);
    }

    /**
     * A writer for the objects of a start.
     *
     * @param reserved how many numbers are left for each file's own objects
     */
    public static ObjectWriter writer(int reserved) {
        return new ObjectWriter(HEADER.length, reserved, reserved + 1);
    }

    /** The start that a segment makes, which came from {@link #writer}. */
    public static FileStart of(Segment segment) {
        int reserved = segment.reserved().length / CrossReferences.ROW;
        byte[] bytes = joined(HEADER, segment.bytes());
        return new FileStart(bytes, reserved, segment.next(), segment.rows());
    }

    /** A writer for the objects that a file adds. */
    public ObjectWriter continuation() {
        return new ObjectWriter(bytes.length, reserved, next);
    }

    /**
     * The whole file. Its identifier is made from all its objects.
     *
     * @param rest what {@link #continuation} wrote
     * @param root the number of the catalog
     * @param about the number of the document information
     */
    public byte[] complete(Segment rest, int root, int about) {
        byte[] front = joined(CrossReferences.head(), rest.reserved());
        long offset = (long) bytes.length + rest.bytes().length;
        CrossReferences last = new CrossReferences(rest.next());
        last.inFile(rest.next(), offset);
        byte[] back = joined(rest.rows(), last.upTo(rest.next() + 1));
        Adler32 checksum = new Adler32();
        checksum.update(front);
        checksum.update(rows);
        checksum.update(back);
        byte[] table =
                Deflation.joined(
                        checksum,
                        Deflation.piece(front, false),
                        deflatedRows,
                        Deflation.piece(back, true));
        String identifier = "<" + identifier(rest) + ">";
        String dictionary =
                (rest.next() + " 0 obj\n<</Type/XRef/Size " + (rest.next() + 1))
                        + ("/W" + CrossReferences.WIDTHS + "/Root " + root + " 0 R/Info " + about)
                        + (" 0 R/ID[" + identifier + identifier + "]/Filter/FlateDecode/Length ")
                        + (table.length + ">>\nstream\n");
        String end = "\nendstream\nendobj\nstartxref\n" + offset + "\n%%EOF\n";
        return joined(
                bytes,
                rest.bytes(),
                dictionary.getBytes(StandardCharsets.US_ASCII),
                table,
                end.getBytes(StandardCharsets.US_ASCII));
    }

    /** Writes all that {@link #readFrom} needs. */
    public void writeTo(DataOutputStream out) throws IOException {
        out.writeInt(reserved);
        out.writeInt(next);
        out.writeInt(bytes.length);
        out.write(bytes);
        out.write(rows);
    }

    /** Reads what {@link #writeTo} wrote; whether it is unharmed is for the caller to know. */
    public static FileStart readFrom(DataInputStream in) throws IOException {
        int reserved = in.readInt();
        int next = in.readInt();
        byte[] bytes = in.readNBytes(in.readInt());
        byte[] rows = in.readNBytes((next - 1 - reserved) * CrossReferences.ROW);
        return new FileStart(bytes, reserved, next, rows);
    }

    private String identifier(Segment rest) {
        return HexFormat.of().formatHex(Digest.of(digest, rest.bytes()), 0, IDENTIFIER);
    }

    private static byte[] joined(byte[]... parts) {
        byte[] joined = new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, joined, at, part.length);
            at += part.length;
        }
        return joined;
    }
}

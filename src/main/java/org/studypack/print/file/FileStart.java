package org.studypack.print.file;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Adler32;

/**
 * What many files begin with: the header and the objects that they share. Each file adds objects of
 * its own and one cross-reference stream over both, so that it has a single revision.
 *
 * <p>The shared objects may refer to the reserved numbers, 1 and up; each file writes those itself.
 * Immutable, so that threads may share it.
 */
public final class FileStart {
    private static final byte[] HEADER =
            "%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final int IDENTIFIER = 16;

    private final List<WrittenObjects> shared;
    private final int reserved;
    private final int length;
    private final byte[] deflatedRows;
    private final byte[] digest;

    /**
     * @param shared the first of which leaves numbers to each file
     */
    private FileStart(List<WrittenObjects> shared) {
        this.shared = List.copyOf(shared);
        this.reserved = shared.getFirst().reserved().length / CrossReferenceStream.ROW;
        this.length = HEADER.length + shared.stream().mapToInt(each -> each.bytes().length).sum();
        this.deflatedRows =
                joined(shared.stream().map(each -> Deflation.piece(each.rows(), false)));
        this.digest = Digest.of(shared.stream().map(WrittenObjects::bytes).toArray(byte[][]::new));
    }

    /**
     * A writer for the objects of a start.
     *
     * @param reserved how many numbers are left for each file's own objects
     */
    public static ObjectWriter writer(int reserved) {
        return new ObjectWriter(HEADER.length, reserved, reserved + 1, Deflation.BEST);
    }

    /** The start that objects make, which came from {@link #writer}. */
    public static FileStart of(WrittenObjects first) {
        return new FileStart(List.of(first));
    }

    /** This start and more objects, which came from {@link #continuation}. */
    public FileStart with(WrittenObjects more) {
        return new FileStart(Stream.concat(shared.stream(), Stream.of(more)).toList());
    }

    /** How many bytes it takes. */
    public int length() {
        return length;
    }

    /** A writer for the objects that a file adds. */
    public ObjectWriter continuation() {
        return new ObjectWriter(length, reserved, shared.getLast().next(), Deflation.QUICK);
    }

    /**
     * The whole file. Its identifier is made from all its objects.
     *
     * @param rest what {@link #continuation} wrote
     * @param root the number of the catalog
     * @param about the number of the document information
     */
    public byte[] complete(WrittenObjects rest, int root, int about) {
        byte[] front = joined(Stream.of(CrossReferenceStream.head(), rest.reserved()));
        int offset = length + rest.bytes().length;
        CrossReferenceStream last = new CrossReferenceStream(rest.next());
        last.inFile(rest.next(), offset);
        byte[] back = joined(Stream.of(rest.rows(), last.upTo(rest.next() + 1)));
        Adler32 checksum = new Adler32();
        checksum.update(front);
        shared.forEach(each -> checksum.update(each.rows()));
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
                        + ("/W"
                                + CrossReferenceStream.WIDTHS
                                + "/Root "
                                + root
                                + " 0 R/Info "
                                + about)
                        + (" 0 R/ID[" + identifier + identifier + "]/Filter/FlateDecode/Length ")
                        + (table.length + ">>\nstream\n");
        String end = "\nendstream\nendobj\nstartxref\n" + offset + "\n%%EOF\n";
        List<byte[]> parts = new ArrayList<>(List.of(HEADER));
        shared.forEach(each -> parts.add(each.bytes()));
        parts.add(rest.bytes());
        parts.add(dictionary.getBytes(StandardCharsets.US_ASCII));
        parts.add(table);
        parts.add(end.getBytes(StandardCharsets.US_ASCII));
        return joined(parts.stream());
    }

    /** Writes all that {@link #readFrom} needs. */
    public void writeTo(DataOutputStream out) throws IOException {
        out.writeInt(shared.size());
        for (WrittenObjects each : shared) {
            each.writeTo(out);
        }
    }

    /** Reads what {@link #writeTo} wrote; whether it is unharmed is for the caller to know. */
    public static FileStart readFrom(DataInputStream in) throws IOException {
        List<WrittenObjects> shared = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            shared.add(WrittenObjects.readFrom(in));
        }
        return new FileStart(shared);
    }

    private String identifier(WrittenObjects rest) {
        return HexFormat.of().formatHex(Digest.of(digest, rest.bytes()), 0, IDENTIFIER);
    }

    private static byte[] joined(Stream<byte[]> parts) {
        List<byte[]> all = parts.toList();
        byte[] joined = new byte[all.stream().mapToInt(part -> part.length).sum()];
        int at = 0;
        for (byte[] part : all) {
            System.arraycopy(part, 0, joined, at, part.length);
            at += part.length;
        }
        return joined;
    }
}

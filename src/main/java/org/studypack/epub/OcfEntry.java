package org.studypack.epub;

import org.studypack.epub.Manifest.Item;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A file of the container, packed already, so that one that stays the same can be written again
 * without packing.
 */
final class OcfEntry {
    private static final Set<String> PACKED_ALREADY =
            Set.of("image/jpeg", "image/png", "image/gif", "image/webp");

    private final String name;
    private final byte[] packed;
    private final boolean deflated;
    private final int checksum;
    private final int size;

    private OcfEntry(String name, byte[] packed, boolean deflated, int checksum, int size) {
        this.name = name;
        this.packed = packed;
        this.deflated = deflated;
        this.checksum = checksum;
        this.size = size;
    }

    /** A file of the publication; deflates what gains by it. */
    static OcfEntry of(Item item) {
        String name = "EPUB/" + item.href();
        return PACKED_ALREADY.contains(item.mediaType())
                ? stored(name, item.content())
                : deflated(name, item.content());
    }

    static OcfEntry stored(String name, byte[] content) {
        return new OcfEntry(name, content, false, checksum(content), content.length);
    }

    static OcfEntry deflated(String name, byte[] content) {
        return new OcfEntry(name, deflate(content), true, checksum(content), content.length);
    }

    private static int checksum(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return (int) crc.getValue();
    }

    void writeTo(DataOutputStream out) throws IOException {
        out.writeUTF(name);
        out.writeBoolean(deflated);
        out.writeInt(checksum);
        out.writeInt(size);
        out.writeInt(packed.length);
        out.write(packed);
    }

    static OcfEntry readFrom(DataInputStream in) throws IOException {
        String name = in.readUTF();
        boolean deflated = in.readBoolean();
        int checksum = in.readInt();
        int size = in.readInt();
        return new OcfEntry(name, in.readNBytes(in.readInt()), deflated, checksum, size);
    }

    /** Its path in the container; ASCII. */
    String name() {
        return name;
    }

    /** Its bytes as they stand in the container; not to be changed. */
    byte[] packed() {
        return packed;
    }

    /** Whether {@link #packed()} are deflated, or as they are. */
    boolean deflated() {
        return deflated;
    }

    /** The CRC-32 of the unpacked bytes. */
    int checksum() {
        return checksum;
    }

    /** How many bytes it has unpacked. */
    int size() {
        return size;
    }

    private static byte[] deflate(byte[] content) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(content);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(content.length / 2 + 64);
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }
}

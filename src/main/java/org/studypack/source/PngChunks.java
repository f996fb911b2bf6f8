package org.studypack.source;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * The parts of a PNG (PNG 3rd edition, § 5). A few bytes of compressed text can stand for
 * gigabytes, which some decoders unpack although nobody reads them.
 */
final class PngChunks {
    private static final int SIGNATURE = 8;

    /** Length, type and checksum of a chunk. */
    private static final int AROUND = 12;

    /** What a picture is made of, and how its colours and its size are meant. */
    private static final Set<String> KEPT =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "pHYs", "sBIT");

    private PngChunks() {}

    /** The picture without what is not drawn; one that is damaged is cut where it is. */
    static byte[] drawn(byte[] png) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(png.length);
        kept.write(png, 0, Math.min(SIGNATURE, png.length));
        for (long at = SIGNATURE; at + AROUND <= png.length; ) {
            long length = AROUND + (ByteBuffer.wrap(png).getInt((int) at) & 0xFFFF_FFFFL);
            if (at + length > png.length) {
                break;
            }
            String type = new String(png, (int) at + 4, 4, StandardCharsets.ISO_8859_1);
            if (KEPT.contains(type)) {
                kept.write(png, (int) at, (int) length);
            }
            at += length;
        }
        return kept.toByteArray();
    }
}

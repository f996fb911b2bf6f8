package org.studypack.print.file;

import java.io.ByteArrayOutputStream;
import java.util.zip.Adler32;
import java.util.zip.Deflater;

/** Compresses as FlateDecode reads it (RFC 1950), at once or in pieces that were made before. */
public final class Deflation {
    /** For what many files share. */
    static final int BEST = Deflater.DEFAULT_COMPRESSION;

    /** In a third of the time, for what is made for each pack; it becomes a twentieth larger. */
    static final int QUICK = 4;

    private static final int HEADER = 0x7801;

    private Deflation() {}

    /** Compresses what is made for each pack. */
    public static byte[] quick(byte[] part) {
        return whole(QUICK, part);
    }

    static byte[] whole(int level, byte[]... parts) {
        Deflater deflater = new Deflater(level);
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            for (byte[] part : parts) {
                deflater.setInput(part);
                drain(deflater, Deflater.NO_FLUSH, out);
            }
            deflater.finish();
            drain(deflater, Deflater.NO_FLUSH, out);
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /**
     * Compresses a part by itself; such pieces may follow each other in one stream.
     *
     * @param last whether the stream ends with it
     */
    static byte[] piece(byte[] part, boolean last) {
        Deflater deflater = new Deflater(BEST, true);
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            deflater.setInput(part);
            if (last) {
                deflater.finish();
            }
            drain(deflater, last ? Deflater.NO_FLUSH : Deflater.SYNC_FLUSH, out);
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /** One stream of pieces. */
    static byte[] joined(Adler32 checksum, byte[]... pieces) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(HEADER >> 8);
        out.write(HEADER);
        for (byte[] piece : pieces) {
            out.writeBytes(piece);
        }
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write((int) (checksum.getValue() >>> shift));
        }
        return out.toByteArray();
    }

    private static void drain(Deflater deflater, int flush, ByteArrayOutputStream out) {
        byte[] buffer = new byte[8192];
        int count;
        do {
            count = deflater.deflate(buffer, 0, buffer.length, flush);
            out.write(buffer, 0, count);
        } while (count == buffer.length);
    }
}

package org.studypack.epub;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The ZIP container of an EPUB (EPUB 3.3 § 4.2): {@code mimetype} first and stored, no extra
 * fields, no encryption, one time for all entries. Written by hand, since the JDK's ZIP stream can
 * neither take entries that are packed already nor leave the time zone out.
 */
final class OcfContainer {
    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int CENTRAL_HEADER = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final short VERSION = 20;
    private static final short DEFLATED = 8;

    private OcfContainer() {}

    /**
     * Writes the entries in their order and leaves the stream open.
     *
     * @throws IOException also where they are more, or larger, than a ZIP file without its 64-bit
     *     extensions can hold
     */
    static void write(List<OcfEntry> entries, Instant modified, OutputStream out)
            throws IOException {
        int time = dosTime(modified);
        byte[] directoryBytes = new byte[22 + directorySize(entries)];
        ByteBuffer directory = littleEndian(directoryBytes);
        long offset = 0;
        for (OcfEntry entry : entries) {
            byte[] name = entry.name().getBytes(StandardCharsets.US_ASCII);
            byte[] headerBytes = new byte[30 + name.length];
            ByteBuffer header = littleEndian(headerBytes);
            header.putInt(LOCAL_HEADER);
            describe(header, entry, time, name.length);
            header.put(name);
            out.write(headerBytes);
            out.write(entry.packed());

            directory.putInt(CENTRAL_HEADER).putShort(VERSION);
            describe(directory, entry, time, name.length);
            directory.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
            directory.putInt((int) offset).put(name);
            offset += headerBytes.length + entry.packed().length;
        }
        if (offset > Integer.MAX_VALUE || entries.size() > Short.MAX_VALUE) {
            throw new IOException("the publication is too large for one EPUB file");
        }
        end(directory, entries.size(), (int) offset);
        out.write(directoryBytes);
        out.flush();
    }

    private static void describe(ByteBuffer header, OcfEntry entry, int time, int nameLength) {
        header.putShort(VERSION).putShort((short) 0);
        header.putShort(entry.deflated() ? DEFLATED : 0).putInt(time).putInt(entry.checksum());
        header.putInt(entry.packed().length).putInt(entry.size());
        header.putShort((short) nameLength).putShort((short) 0);
    }

    private static void end(ByteBuffer directory, int count, int offset) {
        int size = directory.position();
        directory.putInt(END).putInt(0).putShort((short) count).putShort((short) count);
        directory.putInt(size).putInt(offset).putShort((short) 0);
    }

    private static int directorySize(List<OcfEntry> entries) {
        return entries.stream().mapToInt(entry -> 46 + entry.name().length()).sum();
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** MS-DOS date and time in UTC, within the years that it can say, 1980 to 2107. */
    private static int dosTime(Instant instant) {
        LocalDateTime at = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        int year = Math.clamp(at.getYear(), 1980, 2107);
        int date = (year - 1980) << 9 | at.getMonthValue() << 5 | at.getDayOfMonth();
        return date << 16 | at.getHour() << 11 | at.getMinute() << 5 | at.getSecond() / 2;
    }
}

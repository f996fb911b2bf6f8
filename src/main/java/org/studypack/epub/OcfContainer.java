package org.studypack.epub;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/**
 * The ZIP container of an EPUB (EPUB 3.3 § 4.2) as far as it is filled: no extra fields, no
 * encryption, one time for all entries. Written by hand, since the JDK's ZIP stream can neither
 * take entries that are packed already nor leave the time zone out. Immutable, so that many
 * containers may go on from one.
 */
final class OcfContainer {
    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int CENTRAL_HEADER = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final short VERSION = 20;
    private static final short DEFLATED = 8;

    private final Instant modified;
    private final int count;
    private final byte[] files;
    private final byte[] directory;

    private OcfContainer(Instant modified, int count, byte[] files, byte[] directory) {
        this.modified = modified;
        this.count = count;
        this.files = files;
        this.directory = directory;
    }

    /** A container in which nothing is yet; {@code mimetype} has to come first. */
    static OcfContainer empty(Instant modified) {
        return new OcfContainer(modified, 0, new byte[0], new byte[0]);
    }

    /**
     * This container and more entries, in their order.
     *
     * @throws IOException where they are more, or larger, than a ZIP file without its 64-bit
     *     extensions can hold
     */
    OcfContainer with(List<OcfEntry> entries) throws IOException {
        long size = files.length + entries.stream().mapToLong(OcfContainer::size).sum();
        int all = count + entries.size();
        if (size > Integer.MAX_VALUE - Short.MAX_VALUE || all > Short.MAX_VALUE) {
            throw new IOException("the publication is too large for one EPUB file");
        }
        byte[] allFiles = Arrays.copyOf(files, (int) size);
        byte[] allListed = Arrays.copyOf(directory, directory.length + listed(entries));
        ByteBuffer more = littleEndian(allFiles).position(files.length);
        ByteBuffer list = littleEndian(allListed).position(directory.length);
        int time = dosTime(modified);
        for (OcfEntry entry : entries) {
            byte[] name = entry.name().getBytes(StandardCharsets.US_ASCII);
            list.putInt(CENTRAL_HEADER).putShort(VERSION);
            describe(list, entry, time, name.length);
            list.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
            list.putInt(more.position()).put(name);
            more.putInt(LOCAL_HEADER);
            describe(more, entry, time, name.length);
            more.put(name).put(entry.packed());
        }
        return new OcfContainer(modified, all, allFiles, allListed);
    }

    /** The time of its entries. */
    Instant modified() {
        return modified;
    }

    /** How many bytes its entries take. */
    int length() {
        return files.length;
    }

    /** The whole file, with nothing more to come. */
    byte[] file() {
        int end = files.length + directory.length;
        byte[] whole = Arrays.copyOf(files, end + END_SIZE);
        ByteBuffer file = littleEndian(whole).position(files.length).put(directory);
        file.putInt(END).putInt(0).putShort((short) count).putShort((short) count);
        file.putInt(directory.length).putInt(files.length).putShort((short) 0);
        return whole;
    }

    private static void describe(ByteBuffer header, OcfEntry entry, int time, int nameLength) {
        header.putShort(VERSION).putShort((short) 0);
        header.putShort(entry.deflated() ? DEFLATED : 0).putInt(time).putInt(entry.checksum());
        header.putInt(entry.packed().length).putInt(entry.size());
        header.putShort((short) nameLength).putShort((short) 0);
    }

    private static long size(OcfEntry entry) {
        return 30L + entry.name().length() + entry.packed().length;
    }

    private static int listed(List<OcfEntry> entries) {
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

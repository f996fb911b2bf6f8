package org.studypack.print.face;

import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** A font's GPOS table (OpenType 1.9), as far as all of its lookups are built alike. */
final class PositioningTable {
    private static final int EXTENSION = 9;

    private final ByteBuffer table;

    private PositioningTable(ByteBuffer table) {
        this.table = table;
    }

    static PositioningTable of(TrueTypeFont font) {
        try {
            TTFTable gpos = font.getTableMap().get("GPOS");
            return new PositioningTable(
                    ByteBuffer.wrap(gpos == null ? new byte[0] : font.getTableBytes(gpos)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Where the subtables of one type begin, by lookups, of a feature in every script: Latin, Greek
     * and Cyrillic have their own.
     */
    List<List<Integer>> lookups(String feature, int type) {
        return table.capacity() == 0
                ? List.of()
                : indexes(feature).stream().map(index -> subtables(index, type)).toList();
    }

    private SortedSet<Integer> indexes(String wanted) {
        SortedSet<Integer> found = new TreeSet<>();
        int features = number(6);
        for (int i = 0; i < number(features); i++) {
            int entry = features + 2 + i * 6;
            if (tag(entry).equals(wanted)) {
                int feature = features + number(entry + 4);
                for (int j = 0; j < number(feature + 2); j++) {
                    found.add(number(feature + 4 + 2 * j));
                }
            }
        }
        return found;
    }

    private List<Integer> subtables(int index, int wanted) {
        int list = number(8);
        int lookup = list + number(list + 2 + 2 * index);
        List<Integer> subtables = new ArrayList<>();
        for (int i = 0; i < number(lookup + 4); i++) {
            int at = lookup + number(lookup + 6 + 2 * i);
            int type = number(lookup);
            if (type == EXTENSION) {
                type = number(at + 2);
                at += table.getInt(at + 4);
            }
            if (type == wanted) {
                subtables.add(at);
            }
        }
        return subtables;
    }

    /** The place of a glyph in a coverage table; -1 where it is not in it. */
    int coverage(int at, int glyph) {
        boolean ranges = number(at) == 2;
        int count = number(at + 2);
        for (int low = 0, high = count - 1; low <= high; ) {
            int middle = (low + high) >>> 1;
            int entry = at + 4 + middle * (ranges ? 6 : 2);
            int start = number(entry);
            int end = ranges ? number(entry + 2) : start;
            if (glyph < start) {
                high = middle - 1;
            } else if (glyph > end) {
                low = middle + 1;
            } else {
                return ranges ? number(entry + 4) + glyph - start : middle;
            }
        }
        return -1;
    }

    int number(int at) {
        return table.getShort(at) & 0xFFFF;
    }

    int signed(int at) {
        return table.getShort(at);
    }

    private String tag(int at) {
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            tag.append((char) table.get(at + i));
        }
        return tag.toString();
    }
}

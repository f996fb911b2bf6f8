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

/**
 * The kerning of a font: the pair adjustments of its GPOS table's {@code kern} feature (OpenType
 * 1.9, GPOS lookup types 2 and 9). Of each value only the advance of the first glyph counts, which
 * is all that kerning of horizontal text uses.
 */
final class Kerning {
    private static final int PAIR_ADJUSTMENT = 2;
    private static final int EXTENSION = 9;
    private static final int X_ADVANCE = 0x4;
    private static final int BEFORE_X_ADVANCE = 0x3;

    private final ByteBuffer table;

    /** The offsets of the pair subtables of each lookup; the first that has a pair decides. */
    private final List<List<Integer>> lookups = new ArrayList<>();

    private Kerning(ByteBuffer table) {
        this.table = table;
        if (table.capacity() > 0) {
            kernLookups().forEach(this::addLookup);
        }
    }

    static Kerning of(TrueTypeFont font) {
        try {
            TTFTable gpos = font.getTableMap().get("GPOS");
            return new Kerning(
                    ByteBuffer.wrap(gpos == null ? new byte[0] : font.getTableBytes(gpos)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is added to the advance of the left glyph, in font units. */
    int between(int left, int right) {
        int sum = 0;
        for (List<Integer> subtables : lookups) {
            sum += first(subtables, left, right);
        }
        return sum;
    }

    private int first(List<Integer> subtables, int left, int right) {
        for (int at : subtables) {
            int covered = coverage(at + number(at + 2), left);
            if (covered >= 0) {
                int value =
                        number(at) == 1
                                ? pairValue(at, covered, right)
                                : classValue(at, left, right);
                if (value >= 0) {
                    return advance(at, value);
                }
            }
        }
        return 0;
    }

    /** Where format 1 has the values of a pair; -1 where it does not have the pair. */
    private int pairValue(int at, int covered, int right) {
        int set = at + number(at + 10 + 2 * covered);
        int size = 2 + valueSize(at);
        int low = 0;
        int high = number(set) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int pair = set + 2 + middle * size;
            int glyph = number(pair);
            if (glyph == right) {
                return pair + 2;
            }
            if (glyph < right) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** Where format 2 has the values of a pair. */
    private int classValue(int at, int left, int right) {
        int first = glyphClass(at + number(at + 8), left);
        int second = glyphClass(at + number(at + 10), right);
        return at + 16 + (first * number(at + 14) + second) * valueSize(at);
    }

    private int advance(int at, int value) {
        int format = number(at + 4);
        return (format & X_ADVANCE) == 0
                ? 0
                : table.getShort(value + 2 * Integer.bitCount(format & BEFORE_X_ADVANCE));
    }

    private int valueSize(int at) {
        return 2 * (Integer.bitCount(number(at + 4)) + Integer.bitCount(number(at + 6)));
    }

    private int coverage(int at, int glyph) {
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

    private int glyphClass(int at, int glyph) {
        if (number(at) == 1) {
            int index = glyph - number(at + 2);
            return index >= 0 && index < number(at + 4) ? number(at + 6 + 2 * index) : 0;
        }
        for (int low = 0, high = number(at + 2) - 1; low <= high; ) {
            int middle = (low + high) >>> 1;
            int entry = at + 4 + middle * 6;
            if (glyph < number(entry)) {
                high = middle - 1;
            } else if (glyph > number(entry + 2)) {
                low = middle + 1;
            } else {
                return number(entry + 4);
            }
        }
        return 0;
    }

    /** The lookups of the feature in every script: Latin, Greek and Cyrillic have their own. */
    private SortedSet<Integer> kernLookups() {
        SortedSet<Integer> found = new TreeSet<>();
        int features = number(6);
        for (int i = 0; i < number(features); i++) {
            int entry = features + 2 + i * 6;
            if (tag(entry).equals("kern")) {
                int feature = features + number(entry + 4);
                for (int j = 0; j < number(feature + 2); j++) {
                    found.add(number(feature + 4 + 2 * j));
                }
            }
        }
        return found;
    }

    private void addLookup(int index) {
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
            if (type == PAIR_ADJUSTMENT) {
                subtables.add(at);
            }
        }
        lookups.add(subtables);
    }

    private String tag(int at) {
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            tag.append((char) table.get(at + i));
        }
        return tag.toString();
    }

    private int number(int at) {
        return table.getShort(at) & 0xFFFF;
    }
}

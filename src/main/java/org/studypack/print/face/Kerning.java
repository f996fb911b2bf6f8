package org.studypack.print.face;

import java.util.List;

/**
 * The kerning of a font: the pair adjustments of its GPOS table's {@code kern} feature (OpenType
 * 1.9, GPOS lookup type 2). Of each value only the advance of the first glyph counts, which is all
 * that kerning of horizontal text uses.
 */
final class Kerning {
    private static final int PAIR_ADJUSTMENT = 2;
    private static final int X_ADVANCE = 0x4;
    private static final int BEFORE_X_ADVANCE = 0x3;

    private final PositioningTable table;

    /** The offsets of the pair subtables of each lookup; the first that has a pair decides. */
    private final List<List<Integer>> lookups;

    Kerning(PositioningTable table) {
        this.table = table;
        this.lookups = table.lookups("kern", PAIR_ADJUSTMENT);
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
            int covered = table.coverage(at + table.number(at + 2), left);
            if (covered >= 0) {
                int value =
                        table.number(at) == 1
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
        int set = at + table.number(at + 10 + 2 * covered);
        int size = 2 + valueSize(at);
        int low = 0;
        int high = table.number(set) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int pair = set + 2 + middle * size;
            int glyph = table.number(pair);
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
        int first = glyphClass(at + table.number(at + 8), left);
        int second = glyphClass(at + table.number(at + 10), right);
        return at + 16 + (first * table.number(at + 14) + second) * valueSize(at);
    }

    private int advance(int at, int value) {
        int format = table.number(at + 4);
        return (format & X_ADVANCE) == 0
                ? 0
                : table.signed(value + 2 * Integer.bitCount(format & BEFORE_X_ADVANCE));
    }

    private int valueSize(int at) {
        return 2
                * (Integer.bitCount(table.number(at + 4)) + Integer.bitCount(table.number(at + 6)));
    }

    private int glyphClass(int at, int glyph) {
        if (table.number(at) == 1) {
            int index = glyph - table.number(at + 2);
            return index >= 0 && index < table.number(at + 4)
                    ? table.number(at + 6 + 2 * index)
                    : 0;
        }
        for (int low = 0, high = table.number(at + 2) - 1; low <= high; ) {
            int middle = (low + high) >>> 1;
            int entry = at + 4 + middle * 6;
            if (glyph < table.number(entry)) {
                high = middle - 1;
            } else if (glyph > table.number(entry + 2)) {
                low = middle + 1;
            } else {
                return table.number(entry + 4);
            }
        }
        return 0;
    }
}

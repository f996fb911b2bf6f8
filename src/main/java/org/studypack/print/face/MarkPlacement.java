package org.studypack.print.face;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where accents stand on their letters, and on each other: the {@code mark} and {@code mkmk}
 * features of a font's GPOS table (OpenType 1.9, GPOS lookup types 4 and 6).
 */
final class MarkPlacement {
    private static final int ON_LETTER = 4;
    private static final int ON_MARK = 6;

    private final PositioningTable table;
    private final List<Integer> subtables;

    /** In font units. */
    record Place(int right, int up) {}

    MarkPlacement(PositioningTable table) {
        this.table = table;
        this.subtables =
                Stream.concat(
                                table.lookups("mark", ON_LETTER).stream(),
                                table.lookups("mkmk", ON_MARK).stream())
                        .flatMap(List::stream)
                        .toList();
    }

    /** How far the origin of a mark is from that of the glyph on which it stands. */
    Optional<Place> of(int base, int mark) {
        for (int at : subtables) {
            int marked = table.coverage(at + table.number(at + 2), mark);
            int covered = table.coverage(at + table.number(at + 4), base);
            if (marked >= 0 && covered >= 0) {
                Optional<Place> place = anchored(at, covered, marked);
                if (place.isPresent()) {
                    return place;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Place> anchored(int at, int base, int mark) {
        int classes = table.number(at + 6);
        int marks = at + table.number(at + 8);
        int bases = at + table.number(at + 10);
        int kind = table.number(marks + 2 + 4 * mark);
        int anchor = table.number(bases + 2 + 2 * (classes * base + kind));
        if (anchor == 0) {
            return Optional.empty();
        }
        int from = marks + table.number(marks + 4 + 4 * mark);
        int to = bases + anchor;
        return Optional.of(
                new Place(
                        table.signed(to + 2) - table.signed(from + 2),
                        table.signed(to + 4) - table.signed(from + 4)));
    }
}

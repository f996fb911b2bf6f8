package org.studypack.importing.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists many short pieces as the report shows them: as lines of some width, no word lost. */
final class LeftOutTogether {
    private static final int WIDTH = 100;

    private LeftOutTogether() {}

    /** The pieces in their order; those that stand more often than once with their number. */
    static String text(List<String> pieces) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        pieces.forEach(piece -> counts.merge(piece, 1, Integer::sum));
        List<String> shown = new ArrayList<>();
        counts.forEach(
                (piece, count) -> shown.add(count == 1 ? piece : piece + " (" + count + "×)"));
        StringBuilder text = new StringBuilder();
        int lineStart = 0;
        for (String piece : shown) {
            if (!text.isEmpty()) {
                boolean full = text.length() - lineStart + 3 + piece.length() > WIDTH;
                text.append(full ? "\n" : "   ");
                lineStart = full ? text.length() : lineStart;
            }
            text.append(piece);
        }
        return text.toString();
    }
}

package org.studypack.importing.guide;

import org.studypack.importing.foreign.block.ForeignBlock.Alignment;
import org.studypack.importing.foreign.block.ForeignBlock.Table;
import org.studypack.importing.foreign.block.ForeignInline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a table. Tables of a pack have headings: where a document marks none, its first row is
 * taken for them, and the row of a table of one gets empty ones.
 */
record TableText(InlineWriter inlines) {

    List<String> lines(Table table) {
        int width = Math.max(1, table.rows().stream().mapToInt(List::size).max().orElse(1));
        boolean headed = table.rows().size() > 1;
        List<String> lines = new ArrayList<>();
        lines.add(row(headed ? table.rows().getFirst() : List.of(), width));
        lines.add(marks(table, width));
        table.rows().stream().skip(headed ? 1 : 0).forEach(row -> lines.add(row(row, width)));
        return lines;
    }

    private static String marks(Table table, int width) {
        StringBuilder marks = new StringBuilder("|");
        for (int i = 0; i < width; i++) {
            Alignment column =
                    i < table.columns().size() ? table.columns().get(i) : Alignment.START;
            marks.append(
                    switch (column) {
                        case START -> "---|";
                        case CENTER -> ":---:|";
                        case END -> "---:|";
                    });
        }
        return marks.toString();
    }

    private String row(List<List<ForeignInline>> cells, int width) {
        List<List<ForeignInline>> full = new ArrayList<>(cells);
        while (full.size() < width) {
            full.add(List.of());
        }
        return full.stream().map(inlines::cell).collect(Collectors.joining(" | ", "| ", " |"));
    }
}

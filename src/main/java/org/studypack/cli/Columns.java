package org.studypack.cli;

import org.studypack.diagnostic.TerminalText;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Lines whose cells stand under each other on a terminal, and the words that recur in them. */
final class Columns {
    private static final String GAP = "  ";

    private final String indent;
    private final List<List<String>> rows = new ArrayList<>();

    Columns(String indent) {
        this.indent = indent;
    }

    /** Adds a line. Its last cell may be as long as it likes. */
    void add(String... cells) {
        rows.add(List.of(cells).stream().map(TerminalText::safe).toList());
    }

    /** The lines, each ended with LF. */
    String text() {
        StringBuilder text = new StringBuilder();
        List<Integer> widths = widths();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(indent);
            for (int i = 0; i < row.size(); i++) {
                String cell = row.get(i);
                boolean last = i == row.size() - 1;
                line.append(cell);
                line.append(
                        last ? "" : " ".repeat(widths.get(i) - TerminalText.columns(cell)) + GAP);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                int own = TerminalText.columns(row.get(i));
                if (i == widths.size()) {
                    widths.add(own);
                } else {
                    widths.set(i, Math.max(widths.get(i), own));
                }
            }
        }
        return widths;
    }

    /** {@code 1 page}, {@code 2 pages}. */
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** A path as people write it on any system. */
    static String path(Path path) {
        return path.toString().replace(File.separatorChar, '/');
    }
}

package org.studypack.importing.foreign;

import org.studypack.source.transcript.Times;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Finds out whether a text is a table of cells with marks between them, as spreadsheets and
 * programs for subtitles save it. Its rows have one number of cells; without an ending that says
 * so, one of them is a time.
 */
final class CaptionTable {
    private static final int SEEN = 50;
    private static final int ANY_RATE = 1000;

    private CaptionTable() {}

    /**
     * Whether a file is such a table.
     *
     * @param ending of its name, in small letters
     */
    static boolean is(String ending, List<String> lines) {
        List<String> rows = lines.stream().filter(line -> !line.isBlank()).limit(SEEN).toList();
        boolean named = ending.equals("csv") || ending.equals("tsv");
        return rows.size() > 1 && ",;\t".chars().anyMatch(mark -> is(rows, (char) mark, named));
    }

    private static boolean is(List<String> rows, char mark, boolean named) {
        int width = cells(rows.getFirst(), mark).size();
        long even = rows.stream().filter(row -> cells(row, mark).size() == width).count();
        long timed = rows.stream().filter(row -> hasTime(cells(row, mark))).count();
        boolean table = width > 1 && even * 10 >= rows.size() * 8L;
        return table && (named || (width > 2 && timed * 10 >= (rows.size() - 1) * 8L));
    }

    private static boolean hasTime(List<String> cells) {
        return cells.stream()
                .anyMatch(cell -> Times.parse(cell, OptionalInt.of(ANY_RATE)).isPresent());
    }

    /** The cells of a row; a mark within quotation marks divides none. */
    private static List<String> cells(String row, char mark) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == mark && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }
}

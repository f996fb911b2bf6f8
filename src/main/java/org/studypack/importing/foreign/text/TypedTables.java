package org.studypack.importing.foreign.text;

import org.studypack.diagnostic.SourceText;
import org.studypack.importing.foreign.line.Line;
import org.studypack.importing.foreign.line.LineMarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tables that people type with spaces: lines below each other, each of as many pieces, which begin
 * at the same places. Two spaces after a sentence divide nothing.
 */
final class TypedTables {
    private static final Pattern GAP = Pattern.compile(" {2,}");
    private static final Pattern SENTENCE = Pattern.compile("\\p{L}.*[.?!:;,]");
    private static final int MOST_COLUMNS = 12;

    private final Map<Integer, List<List<String>>> byFirstLine = new HashMap<>();

    /** The pieces of a line, and where they begin. */
    private record Row(List<String> cells, List<Integer> places) {
        private boolean isOne() {
            return cells.size() > 1
                    && cells.size() <= MOST_COLUMNS
                    && !beginsAnItem(cells.getFirst())
                    && cells.subList(0, cells.size() - 1).stream()
                            .noneMatch(cell -> SENTENCE.matcher(cell).matches());
        }

        /** As lists are saved by word processors: a tab after each mark. */
        private static boolean beginsAnItem(String cell) {
            return LineMarks.items(cell).findAny().isPresent()
                    || LineMarks.items(cell + " X").findAny().isPresent();
        }
    }

    private TypedTables() {}

    static TypedTables in(SourceText text) {
        TypedTables tables = new TypedTables();
        List<String> lines = text.lines();
        List<Row> open = new ArrayList<>();
        for (int i = 0; i <= lines.size(); i++) {
            Optional<Row> row =
                    i < lines.size()
                            ? Optional.of(row(lines.get(i))).filter(Row::isOne)
                            : Optional.empty();
            boolean goesOn =
                    row.isPresent()
                            && (open.isEmpty()
                                    || open.getFirst().places().equals(row.get().places()));
            if (!goesOn && !open.isEmpty()) {
                tables.add(i - open.size() + 1, open);
                open.clear();
            }
            row.ifPresent(open::add);
        }
        return tables;
    }

    /** The rows of the table that begins with a line; empty where none does. */
    Optional<List<List<String>>> at(Line line) {
        return Optional.ofNullable(byFirstLine.get(line.number()));
    }

    private void add(int firstLine, List<Row> rows) {
        if (rows.size() > 1) {
            byFirstLine.put(firstLine, rows.stream().map(Row::cells).toList());
        }
    }

    private static Row row(String line) {
        String text = line.replace("\t", "        ").replace('\u00A0', ' ').stripTrailing();
        List<String> cells = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        int from = 0;
        Matcher gap = GAP.matcher(text);
        while (gap.find() && cells.size() <= MOST_COLUMNS) {
            add(text, from, gap.start(), cells, places);
            from = gap.end();
        }
        add(text, from, text.length(), cells, places);
        return new Row(cells, places);
    }

    private static void add(
            String text, int from, int to, List<String> cells, List<Integer> places) {
        if (from < to) {
            cells.add(text.substring(from, to).strip());
            places.add(from);
        }
    }
}

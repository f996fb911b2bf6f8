package org.studypack.importing.foreign;

import org.jsoup.nodes.Element;
import org.studypack.importing.foreign.ForeignBlock.Alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A table of a web page by cells. A cell that spans several has its words in the first of them.
 *
 * @param headed whether the first row is headings
 */
record PageTable(boolean headed, List<List<List<ForeignInline>>> rows) {
    private static final int MOST_COLUMNS = 100;

    /** Whether a table only arranges a page: a cell of it holds what no cell of text does. */
    static boolean isLayout(Element table) {
        boolean rich =
                table
                        .select("h1, h2, h3, h4, h5, h6, ul, ol, table table, blockquote, pre, hr")
                        .stream()
                        .anyMatch(inner -> !inner.equals(table));
        return rich || table.select("td, th").size() < 2;
    }

    /** The table; empty where no cell has words. */
    static Optional<PageTable> of(Element table, Function<Element, List<ForeignInline>> words) {
        List<List<List<ForeignInline>>> rows = new ArrayList<>();
        Map<Integer, Integer> spanned = new TreeMap<>();
        for (Element row : table.select("tr")) {
            rows.add(row(row, words, spanned));
        }
        rows.removeIf(row -> row.stream().allMatch(List::isEmpty));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        int width = rows.stream().mapToInt(List::size).max().orElse(1);
        for (List<List<ForeignInline>> row : rows) {
            while (row.size() < width) {
                row.add(List.of());
            }
        }
        Element first = table.selectFirst("tr");
        boolean headed =
                first != null
                        && rows.size() > 1
                        && (first.closest("thead") != null || first.select("> td").isEmpty());
        return Optional.of(new PageTable(headed, rows));
    }

    /** How the last row says that its cells are aligned: the first may be headings. */
    static List<Alignment> columns(Element table) {
        Element row = table.select("tr").last();
        return row == null
                ? List.of()
                : row.select("> td, > th").stream().map(PageTable::alignment).toList();
    }

    private static Alignment alignment(Element cell) {
        String style = cell.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        String align = cell.attr("align").toLowerCase(Locale.ROOT);
        if (align.equals("right") || style.contains("text-align:right")) {
            return Alignment.END;
        }
        boolean center = align.equals("center") || style.contains("text-align:center");
        return center ? Alignment.CENTER : Alignment.START;
    }

    /** A row, with empty cells for what cells of rows before reach down to. */
    private static List<List<ForeignInline>> row(
            Element row,
            Function<Element, List<ForeignInline>> words,
            Map<Integer, Integer> spanned) {
        List<List<ForeignInline>> cells = new ArrayList<>();
        for (Element cell : row.select("> td, > th")) {
            fill(cells, spanned);
            int columns = span(cell.attr("colspan"));
            int below = span(cell.attr("rowspan")) - 1;
            List<ForeignInline> content = words.apply(cell);
            for (int i = 0; i < columns; i++) {
                if (below > 0) {
                    spanned.put(cells.size(), below);
                }
                cells.add(i == 0 ? content : List.of());
            }
        }
        fill(cells, spanned);
        return cells;
    }

    private static void fill(List<List<ForeignInline>> cells, Map<Integer, Integer> spanned) {
        for (Integer left = spanned.get(cells.size());
                left != null;
                left = spanned.get(cells.size())) {
            if (left > 1) {
                spanned.put(cells.size(), left - 1);
            } else {
                spanned.remove(cells.size());
            }
            cells.add(List.of());
        }
    }

    private static int span(String attribute) {
        return attribute.matches("\\d{1,3}")
                ? Math.clamp(Integer.parseInt(attribute), 1, MOST_COLUMNS)
                : 1;
    }
}

package org.studypack.importing.foreign.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.studypack.importing.foreign.block.ForeignBlock.Alignment;
import org.studypack.importing.foreign.block.ForeignInline;
import org.studypack.importing.foreign.html.PageVisibility;
import org.studypack.source.markdown.MarkdownBounds;

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
        return rich || table.select("td, th").size() < 2 || hasWordsBesideCells(table);
    }

    /** The captions of a table, and what a browser does not show of it. */
    static List<Element> besideCells(Element part) {
        List<Element> beside = new ArrayList<>();
        for (Element child : part.children()) {
            if (child.normalName().equals("caption") || PageVisibility.isUnshown(child)) {
                beside.add(child);
            } else if (!isCell(child)) {
                beside.addAll(besideCells(child));
            }
        }
        return beside;
    }

    private static boolean hasWordsBesideCells(Element part) {
        return part.childNodes().stream()
                .anyMatch(
                        child ->
                                child instanceof TextNode words
                                        ? !words.isBlank()
                                        : child instanceof Element inner
                                                && !inner.normalName().equals("caption")
                                                && !isCell(inner)
                                                && !PageVisibility.isUnshown(inner)
                                                && hasWordsBesideCells(inner));
    }

    private static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    /** The rows that are shown. */
    private static List<Element> shownRows(Element table) {
        return table.select("tr").stream().filter(row -> isShown(row, table)).toList();
    }

    private static boolean isShown(Element row, Element table) {
        return row.equals(table)
                || (!PageVisibility.isUnshown(row)
                        && (row.parent() == null || isShown(row.parent(), table)));
    }

    /** The cells of a row that are shown. */
    private static List<Element> shownCells(Element row) {
        return row.children().stream()
                .filter(cell -> isCell(cell) && !PageVisibility.isUnshown(cell))
                .toList();
    }

    /** The table; empty where no cell has words. */
    static Optional<PageTable> of(Element table, Function<Element, List<ForeignInline>> words) {
        List<List<List<ForeignInline>>> rows = new ArrayList<>();
        Map<Integer, Integer> spanned = new TreeMap<>();
        List<Element> filled = new ArrayList<>();
        int width = 1;
        for (Element row : shownRows(table)) {
            List<List<ForeignInline>> cells = row(row, words, spanned);
            width = Math.max(width, cells.size());
            if (isTooWide(width)) {
                spanned.clear();
            }
            if (!cells.stream().allMatch(List::isEmpty)) {
                rows.add(cells);
                filled.add(row);
            }
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        if (!isTooWide(width)) {
            fill(rows);
        }
        Element first = filled.getFirst();
        boolean headed =
                rows.size() > 1
                        && (first.closest("thead") != null
                                || shownCells(first).stream()
                                        .allMatch(cell -> cell.normalName().equals("th")));
        return Optional.of(new PageTable(headed, rows));
    }

    /** Whether a table is refused, so that no cells need to be made for its width. */
    private static boolean isTooWide(int width) {
        return width > MarkdownBounds.MOST_COLUMNS;
    }

    /** Makes all rows as long as the longest. */
    private static void fill(List<List<List<ForeignInline>>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(1);
        for (List<List<ForeignInline>> row : rows) {
            while (row.size() < width) {
                row.add(List.of());
            }
        }
    }

    /** How the last row says that its cells are aligned: the first may be headings. */
    static List<Alignment> columns(Element table) {
        List<Element> rows = shownRows(table);
        return rows.isEmpty()
                ? List.of()
                : shownCells(rows.getLast()).stream().map(PageTable::alignment).toList();
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
        for (Element cell : shownCells(row)) {
            fill(cells, spanned);
            boolean wide = isTooWide(cells.size());
            int columns = wide ? 1 : span(cell.attr("colspan"));
            int below = wide ? 0 : span(cell.attr("rowspan")) - 1;
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

package org.studypack.print.page;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How a table is set whose words are broken where columns have their usual widths: each column is
 * as wide as its words need, with less space between columns and in smaller type where that does
 * not suffice. What is too wide even in the smallest type gives way in its widest columns.
 *
 * @param type the size in points
 * @param widths of the columns, their padding included, in dots
 * @param fitting how many columns, from the first on, fit beside each other in the smallest type
 */
record TableFit(double type, boolean tight, List<Double> widths, int fitting) {
    /** The smallest type of a table, in points; nobody should have to read less. */
    private static final double SMALLEST = 6.5;

    /** The steps in which type gets smaller, in points. */
    private static final double STEP = 0.25;

    /** What the cells of a tight table keep free beside their words, in points. */
    private static final double TIGHT = 5;

    /** Marks a tight table for the rules of the page. */
    private static final String MARK = "data-tight";

    TableFit {
        widths = List.copyOf(widths);
    }

    /**
     * @param room how wide the table may be, in dots
     */
    static TableFit of(ColumnNeeds needs, double room, double dotsPerPoint) {
        double own = needs.size() / dotsPerPoint;
        List<Double> usual = widths(needs, 1, Double.MAX_VALUE);
        if (isUsual(needs, room)) {
            return new TableFit(own, false, shared(usual, needs, room), usual.size());
        }
        double padding = TIGHT * dotsPerPoint;
        double type = own;
        List<Double> tight = widths(needs, 1, padding);
        while (sum(tight) > room && type - STEP >= SMALLEST) {
            type -= STEP;
            tight = widths(needs, type / own, padding);
        }
        return new TableFit(type, true, shared(tight, needs, room), fitting(tight, room));
    }

    /** Whether all columns fit beside each other as tables are usually set. */
    static boolean isUsual(ColumnNeeds needs, double room) {
        return sum(widths(needs, 1, Double.MAX_VALUE)) <= room;
    }

    /** Whether all of its columns fit beside each other, so that no word is broken. */
    boolean isWhole() {
        return fitting == widths.size();
    }

    private static List<Double> widths(ColumnNeeds needs, double scale, double padding) {
        return needs.columns().stream()
                .map(column -> column.word() * scale + Math.min(column.padding(), padding))
                .toList();
    }

    private static int fitting(List<Double> widths, double room) {
        double reached = 0;
        int columns = 0;
        while (columns < widths.size() && reached + widths.get(columns) <= room) {
            reached += widths.get(columns++);
        }
        return columns;
    }

    /** What is left over goes to the columns that had more; what lacks is taken from the widest. */
    private static List<Double> shared(List<Double> widths, ColumnNeeds needs, double room) {
        double left = room - sum(widths);
        if (left < 0) {
            double most = most(widths, room);
            return widths.stream().map(width -> Math.min(width, most)).toList();
        }
        List<Double> more =
                needs.columns().stream()
                        .map(column -> Math.max(1.0, column.given() - column.word()))
                        .toList();
        double whole = sum(more);
        return IntStream.range(0, widths.size())
                .mapToObj(i -> widths.get(i) + left * more.get(i) / whole)
                .toList();
    }

    /** How wide a column may be, so that all have room with the narrow ones as they are. */
    private static double most(List<Double> widths, double room) {
        List<Double> narrowest = widths.stream().sorted().toList();
        double left = room;
        for (int i = 0; i < narrowest.size(); i++) {
            double share = left / (narrowest.size() - i);
            if (narrowest.get(i) > share) {
                return share;
            }
            left -= narrowest.get(i);
        }
        return room;
    }

    private static double sum(List<Double> widths) {
        return widths.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Marks a table, so that the engine sets it so. */
    void mark(Element table, double dotsPerPoint) {
        table.setAttribute("style", String.format(Locale.ROOT, "font-size: %.2fpt", type));
        if (tight) {
            table.setAttribute(MARK, "tight");
        }
        NodeList columns = table.getElementsByTagName("col");
        NodeList places = columns.getLength() == widths.size() ? columns : firstCells(table);
        for (int i = 0; i < widths.size(); i++) {
            String width =
                    String.format(Locale.ROOT, "width: %.3fpt", widths.get(i) / dotsPerPoint);
            ((Element) places.item(i)).setAttribute("style", width);
        }
    }

    private static NodeList firstCells(Element table) {
        Element row = (Element) table.getElementsByTagName("tr").item(0);
        NodeList heads = row.getElementsByTagName("th");
        return heads.getLength() > 0 ? heads : row.getElementsByTagName("td");
    }
}

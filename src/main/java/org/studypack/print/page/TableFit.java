package org.studypack.print.page;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.util.Arrays;
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
record TableFit(double type, boolean tight, double[] widths, int fitting) {
    /** The smallest type of a table, in points; nobody should have to read less. */
    private static final double SMALLEST = 6.5;

    /** The steps in which type gets smaller, in points. */
    private static final double STEP = 0.25;

    /** What the cells of a tight table keep free beside their words, in points. */
    private static final double TIGHT = 5;

    /** Marks a tight table for the rules of the page. */
    private static final String MARK = "data-tight";

    /**
     * @param room how wide the table may be, in dots
     */
    static TableFit of(ColumnNeeds needs, double room, double dotsPerPoint) {
        double own = needs.size() / dotsPerPoint;
        double[] usual = widths(needs, 1, Double.MAX_VALUE);
        if (sum(usual) <= room) {
            return new TableFit(own, false, shared(usual, needs, room), needs.columns());
        }
        double padding = TIGHT * dotsPerPoint;
        double type = own;
        double[] tight = widths(needs, 1, padding);
        while (sum(tight) > room && type - STEP >= SMALLEST) {
            type -= STEP;
            tight = widths(needs, type / own, padding);
        }
        return new TableFit(type, true, shared(tight, needs, room), fitting(tight, room));
    }

    /** Whether all of its columns fit beside each other, so that no word is broken. */
    boolean isWhole() {
        return fitting == widths.length;
    }

    private static double[] widths(ColumnNeeds needs, double scale, double padding) {
        return IntStream.range(0, needs.columns())
                .mapToDouble(i -> needs.words()[i] * scale + Math.min(needs.padding()[i], padding))
                .toArray();
    }

    private static int fitting(double[] widths, double room) {
        double reached = 0;
        int columns = 0;
        while (columns < widths.length && reached + widths[columns] <= room) {
            reached += widths[columns++];
        }
        return columns;
    }

    /** What is left over goes to the columns that had more; what lacks is taken from the widest. */
    private static double[] shared(double[] widths, ColumnNeeds needs, double room) {
        double left = room - sum(widths);
        if (left < 0) {
            double most = most(widths, room);
            return Arrays.stream(widths).map(width -> Math.min(width, most)).toArray();
        }
        double[] more =
                IntStream.range(0, widths.length)
                        .mapToDouble(i -> Math.max(1, needs.given()[i] - needs.words()[i]))
                        .toArray();
        double whole = sum(more);
        return IntStream.range(0, widths.length)
                .mapToDouble(i -> widths[i] + left * more[i] / whole)
                .toArray();
    }

    /** How wide a column may be, so that all have room with the narrow ones as they are. */
    private static double most(double[] widths, double room) {
        double[] sorted = Arrays.stream(widths).sorted().toArray();
        double left = room;
        for (int i = 0; i < sorted.length; i++) {
            double share = left / (sorted.length - i);
            if (sorted[i] > share) {
                return share;
            }
            left -= sorted[i];
        }
        return room;
    }

    private static double sum(double[] widths) {
        return Arrays.stream(widths).sum();
    }

    /** Marks a table, so that the engine sets it so. */
    void mark(Element table, double dotsPerPoint) {
        table.setAttribute("style", String.format(Locale.ROOT, "font-size: %.2fpt", type));
        if (tight) {
            table.setAttribute(MARK, "tight");
        }
        NodeList columns = table.getElementsByTagName("col");
        NodeList places = columns.getLength() == widths.length ? columns : firstCells(table);
        for (int i = 0; i < widths.length; i++) {
            String width = String.format(Locale.ROOT, "width: %.3fpt", widths[i] / dotsPerPoint);
            ((Element) places.item(i)).setAttribute("style", width);
        }
    }

    private static NodeList firstCells(Element table) {
        Element row = (Element) table.getElementsByTagName("tr").item(0);
        NodeList heads = row.getElementsByTagName("th");
        return heads.getLength() > 0 ? heads : row.getElementsByTagName("td");
    }
}

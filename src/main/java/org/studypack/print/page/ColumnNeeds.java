package org.studypack.print.page;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableCellBox;
import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.render.Box;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * How wide the columns of a table have to be so that no word is broken, as it was laid out.
 *
 * @param size of the table's type in the engine's dots
 */
record ColumnNeeds(float size, List<Column> columns) {
    /** A word that is wider, in ems, is broken in a table as it is in a paragraph. */
    private static final int WIDEST = 10;

    /**
     * A column. All widths are in the engine's dots.
     *
     * @param word the width of its widest word; one that is too long for any column counts in part
     * @param padding what its cells keep free beside their words
     * @param given how wide words may be where it is as it was laid out
     */
    record Column(int word, int padding, int given) {
        private static final Column EMPTY = new Column(0, 0, Integer.MAX_VALUE);

        private Column with(int otherWord, int otherPadding, int otherGiven) {
            return new Column(
                    Math.max(word, otherWord),
                    Math.max(padding, otherPadding),
                    Math.min(given, otherGiven));
        }
    }

    ColumnNeeds {
        columns = List.copyOf(columns);
    }

    /** Empty where cells reach over several columns. */
    static Optional<ColumnNeeds> of(TableBox table, LayoutContext context) {
        List<TableRowBox> rows = new ArrayList<>();
        collectRows(table, rows);
        int count = table.numEffCols();
        if (rows.isEmpty() || !rows.stream().allMatch(row -> isWhole(row, count))) {
            return Optional.empty();
        }
        float size = table.getStyle().getFSFont(context).getSize2D();
        List<Column> columns = new ArrayList<>(Collections.nCopies(count, Column.EMPTY));
        WordWidths widths = new WordWidths(context);
        for (TableRowBox row : rows) {
            for (Box cell : row.getChildren()) {
                int widest = Math.min(widths.widest(cell.getElement()), (int) (WIDEST * size));
                int at = ((TableCellBox) cell).getCol();
                columns.set(
                        at,
                        columns.get(at)
                                .with(widest, padding(cell, context), cell.getContentWidth()));
            }
        }
        return Optional.of(new ColumnNeeds(size, columns));
    }

    private static int padding(Box cell, LayoutContext context) {
        int around = cell.getContainingBlockWidth();
        CalculatedStyle style = cell.getStyle();
        return style.getMarginBorderPadding(context, around, CalculatedStyle.LEFT)
                + style.getMarginBorderPadding(context, around, CalculatedStyle.RIGHT);
    }

    private static void collectRows(Box box, List<TableRowBox> rows) {
        for (Box child : box.getChildren()) {
            if (child instanceof TableRowBox row) {
                rows.add(row);
            } else {
                collectRows(child, rows);
            }
        }
    }

    private static boolean isWhole(TableRowBox row, int columns) {
        return row.getChildCount() == columns
                && row.getChildren().stream()
                        .allMatch(
                                cell ->
                                        cell instanceof TableCellBox
                                                && cell.getElement() != null
                                                && cell.getStyle().getColSpan() == 1);
    }

    /** Whether a word is wider than its column. */
    boolean breaksWords() {
        return columns.stream().anyMatch(column -> column.word > column.given);
    }
}

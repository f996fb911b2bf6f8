package org.studypack.print.page;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableCellBox;
import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.render.Box;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How wide the columns of a table have to be so that no word is broken, as it was laid out. All
 * widths are in the engine's dots, and arrays have a place for each column.
 *
 * @param size of the table's type
 * @param words the widest word of each column; one that is too long for any column counts in part
 * @param padding what a column's cells keep free beside their words
 * @param given how wide the words may be where the columns are as they were laid out
 */
record ColumnNeeds(float size, int[] words, int[] padding, int[] given) {
    /** A word that is wider, in ems, is broken in a table as it is in a paragraph. */
    private static final int WIDEST = 10;

    /** Empty where cells reach over several columns. */
    static Optional<ColumnNeeds> of(TableBox table, LayoutContext context) {
        List<TableRowBox> rows = new ArrayList<>();
        collectRows(table, rows);
        int columns = table.numEffCols();
        if (rows.isEmpty() || !rows.stream().allMatch(row -> isWhole(row, columns))) {
            return Optional.empty();
        }
        float size = table.getStyle().getFSFont(context).getSize2D();
        ColumnNeeds needs =
                new ColumnNeeds(size, new int[columns], new int[columns], new int[columns]);
        Arrays.fill(needs.given, Integer.MAX_VALUE);
        WordWidths widths = new WordWidths(context);
        rows.forEach(row -> row.getChildren().forEach(cell -> needs.add(cell, widths, context)));
        return Optional.of(needs);
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

    private void add(Box box, WordWidths widths, LayoutContext context) {
        int column = ((TableCellBox) box).getCol();
        int whole = box.getContainingBlockWidth();
        CalculatedStyle style = box.getStyle();
        int beside =
                style.getMarginBorderPadding(context, whole, CalculatedStyle.LEFT)
                        + style.getMarginBorderPadding(context, whole, CalculatedStyle.RIGHT);
        int widest = Math.min(widths.widest(box.getElement()), (int) (WIDEST * size));
        words[column] = Math.max(words[column], widest);
        padding[column] = Math.max(padding[column], beside);
        given[column] = Math.min(given[column], box.getContentWidth());
    }

    int columns() {
        return words.length;
    }

    /** Whether a word is wider than its column. */
    boolean breaksWords() {
        for (int i = 0; i < words.length; i++) {
            if (words[i] > given[i]) {
                return true;
            }
        }
        return false;
    }
}

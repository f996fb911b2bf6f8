package org.studypack.print.imposed;

/**
 * Where the cells of a sheet are, in millimetres: as large as the pages that stand in them, close
 * to each other, in the middle of the sheet.
 *
 * @param width of the sheet as its front is read
 * @param height of the sheet
 * @param columns cells beside each other
 * @param rows cells below each other
 * @param cellWidth the width of a page
 * @param cellHeight the height of a page
 */
public record CellGrid(
        double width, double height, int columns, int rows, double cellWidth, double cellHeight) {

    /** One whose cells fill it. */
    public static CellGrid filled(double width, double height, int columns, int rows) {
        return new CellGrid(width, height, columns, rows, width / columns, height / rows);
    }

    /** The left edge of a column, from the sheet's left; that of one more is the last's right. */
    double left(int column) {
        return (width - columns * cellWidth) / 2 + column * cellWidth;
    }

    /** The lower edge of a row, from the sheet's foot; that of row -1 is the first's upper one. */
    double foot(int row) {
        return (height + rows * cellHeight) / 2 - (row + 1) * cellHeight;
    }
}

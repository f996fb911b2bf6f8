package org.studypack.print.sheet;

/** Lines where a sheet is to be cut, a quarter of a point thick and black. */
final class CutMarks {
    /** Long enough to show outside the four millimetres that office printers leave white. */
    private static final double LENGTH = 9;

    /** A cell that ends so near the edge of the sheet needs no cut there, in millimetres. */
    private static final double AT_EDGE = 0.5;

    private final SheetGrid grid;

    CutMarks(SheetGrid grid) {
        this.grid = grid;
    }

    /** What draws them. */
    String of(Cuts cuts) {
        return switch (cuts) {
            case NONE -> "";
            case ENDS -> drawn("[] 0", true);
            case DASHED -> drawn("[3 3] 0", false);
        };
    }

    private String drawn(String dashes, boolean endsOnly) {
        StringBuilder lines = new StringBuilder("q 0 G 0.25 w " + dashes + " d\n");
        for (int column = 0; column <= grid.columns(); column++) {
            double x = grid.left(column);
            if (x > AT_EDGE && x < grid.width() - AT_EDGE) {
                for (double[] part : parts(grid.height(), endsOnly)) {
                    line(lines, x, part[0], x, part[1]);
                }
            }
        }
        for (int row = -1; row < grid.rows(); row++) {
            double y = grid.foot(row);
            if (y > AT_EDGE && y < grid.height() - AT_EDGE) {
                for (double[] part : parts(grid.width(), endsOnly)) {
                    line(lines, part[0], y, part[1], y);
                }
            }
        }
        return lines.append("Q\n").toString();
    }

    private static double[][] parts(double length, boolean endsOnly) {
        return endsOnly
                ? new double[][] {{0, LENGTH}, {length - LENGTH, length}}
                : new double[][] {{0, length}};
    }

    private static void line(StringBuilder lines, double x, double y, double toX, double toY) {
        lines.append(SheetDrawing.points(x)).append(' ').append(SheetDrawing.points(y));
        lines.append(" m ").append(SheetDrawing.points(toX)).append(' ');
        lines.append(SheetDrawing.points(toY)).append(" l S\n");
    }
}

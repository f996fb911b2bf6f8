package org.studypack.print.imposed;

import static org.studypack.print.imposed.PaperDrawing.points;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lines where a sheet is to be cut, a quarter of a point thick and black. */
final class CutMarks {
    /** Long enough to show outside the four millimetres that office printers leave white. */
    private static final double LENGTH = 9;

    /** Between a page and the lines at its corners: more than its bleed, in millimetres. */
    private static final double GAP = 4;

    /** A cell that ends so near the edge of the sheet needs no cut there, in millimetres. */
    private static final double AT_EDGE = 0.5;

    private static final String SOLID = "[] 0";
    private static final String DASHED = "[3 3] 0";

    private final CellGrid grid;

    private final Side side;

    /**
     * @param side what stands on the sheet: nobody cuts out what is not there
     */
    CutMarks(CellGrid grid, Side side) {
        this.grid = grid;
        this.side = side;
    }

    /** What draws them. */
    String of(Cuts cuts) {
        return switch (cuts) {
            case NONE -> "";
            case ENDS -> drawn(SOLID, lines(columns()) + lines(rows()));
            case DASHED -> drawn(DASHED, betweenColumns() + betweenRows());
            case DASHED_ROWS -> drawn(SOLID, lines(columns())) + drawn(DASHED, betweenRows());
            case CORNERS -> drawn(SOLID, corners());
        };
    }

    /** Beside the bleed, so that nothing of them is left on the page. */
    private String corners() {
        StringBuilder lines = new StringBuilder();
        for (double x : new double[] {grid.left(0), grid.left(grid.columns())}) {
            lines.append(new Line(x, 0, x, grid.height()).ends(grid.foot(grid.rows() - 1) - GAP));
        }
        for (double y : new double[] {grid.foot(-1), grid.foot(grid.rows() - 1)}) {
            lines.append(new Line(0, y, grid.width(), y).ends(grid.left(0) - GAP));
        }
        return lines.toString();
    }

    private static String drawn(String dashes, String lines) {
        return "q 0 G 0.25 w " + dashes + " d\n" + lines + "Q\n";
    }

    /** A line all across the sheet. */
    private record Line(double x, double y, double toX, double toY) {
        String drawn() {
            return points(x) + " " + points(y) + " m " + points(toX) + " " + points(toY) + " l S\n";
        }

        /** What is left of it near its ends. */
        String ends(double length) {
            double right = toX > x ? length : 0;
            double up = toY > y ? length : 0;
            return new Line(x, y, x + right, y + up).drawn()
                    + new Line(toX - right, toY - up, toX, toY).drawn();
        }
    }

    private static String lines(List<Line> lines) {
        return lines.stream().map(line -> line.ends(LENGTH)).collect(Collectors.joining());
    }

    /** Along the sides of cells in which something stands. */
    private String betweenColumns() {
        StringBuilder lines = new StringBuilder();
        for (int column = 1; column < grid.columns(); column++) {
            int next = column;
            for (Run run :
                    runs(grid.rows(), row -> isFilled(row, next - 1) || isFilled(row, next))) {
                double x = grid.left(column);
                lines.append(
                        new Line(x, grid.foot(run.last()), x, grid.foot(run.first() - 1)).drawn());
            }
        }
        return lines.toString();
    }

    private String betweenRows() {
        StringBuilder lines = new StringBuilder();
        for (int row = 1; row < grid.rows(); row++) {
            int next = row;
            for (Run run :
                    runs(
                            grid.columns(),
                            column -> isFilled(next - 1, column) || isFilled(next, column))) {
                double y = grid.foot(row - 1);
                lines.append(
                        new Line(grid.left(run.first()), y, grid.left(run.last() + 1), y).drawn());
            }
        }
        return lines.toString();
    }

    private boolean isFilled(int row, int column) {
        return side.cells().get(row * grid.columns() + column).isPresent();
    }

    /** Cells that follow each other. */
    private record Run(int first, int last) {}

    private static List<Run> runs(int count, IntPredicate isCut) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (!isCut.test(i)) {
                continue;
            }
            boolean goesOn = !runs.isEmpty() && runs.getLast().last() == i - 1;
            runs.add(new Run(goesOn ? runs.removeLast().first() : i, i));
        }
        return runs;
    }

    private List<Line> columns() {
        return IntStream.rangeClosed(0, grid.columns())
                .mapToDouble(grid::left)
                .filter(x -> x > AT_EDGE && x < grid.width() - AT_EDGE)
                .mapToObj(x -> new Line(x, 0, x, grid.height()))
                .toList();
    }

    private List<Line> rows() {
        return IntStream.rangeClosed(0, grid.rows())
                .mapToDouble(row -> grid.foot(row - 1))
                .filter(y -> y > AT_EDGE && y < grid.height() - AT_EDGE)
                .mapToObj(y -> new Line(0, y, grid.width(), y))
                .toList();
    }
}

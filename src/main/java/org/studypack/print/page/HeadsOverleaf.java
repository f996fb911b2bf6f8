package org.studypack.print.page;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableCellBox;
import com.openhtmltopdf.render.Box;

import org.studypack.print.line.FittedMarks;
import org.studypack.print.manuscript.PageGeometry;
import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.List;

/**
 * Says on each further page of two columns for and against what belongs into which: the engine sets
 * a head again above rows that begin a page, and these columns are one row. The heads stand in the
 * line that says which question goes on there; where a name is asked for beside it, above the first
 * rule of their columns. They are artifacts as that line is.
 */
final class HeadsOverleaf {
    /** Between the number of the question and the first head. */
    private static final String BETWEEN = " · ";

    /** How far a head stands from the rule between the columns, as where they begin. */
    private static final double AWAY = PageGeometry.points(2);

    private final LaidOut laidOut;
    private final BoxPlaces places;

    HeadsOverleaf(LaidOut laidOut, BoxPlaces places) {
        this.laidOut = laidOut;
        this.places = places;
    }

    /**
     * Draws the heads of a question's columns, those that have room.
     *
     * @param page on which the question goes on
     * @param from where the words end that say so
     */
    void draw(Box question, int page, PageDrawing on, double from, double baseline, double size) {
        for (Columns each : goingOn(question, page)) {
            text(on, BETWEEN + each.heads.get(0), from, each.second, baseline, size);
            text(on, each.heads.get(1), each.second + AWAY, each.right, baseline, size);
        }
    }

    /** Draws the heads above the first rule of their columns, since a name stands above these. */
    void drawWithin(Box question, int page, PageDrawing on, double baseline, double size) {
        for (Columns each : goingOn(question, page)) {
            text(on, each.heads.get(0), each.first, each.second, baseline, size);
            text(on, each.heads.get(1), each.second + AWAY, each.right, baseline, size);
        }
    }

    /** The left edges of two columns, the right one of both, and their heads. */
    private record Columns(double first, double second, double right, List<String> heads) {}

    private List<Columns> goingOn(Box question, int page) {
        List<Columns> found = new ArrayList<>();
        for (Box table : tables(question)) {
            List<TableCellBox> heads = cells(table, "th");
            List<TableCellBox> columns = cells(table, "td");
            if (heads.size() == 2 && columns.size() == 2 && goesOn(heads, columns, page)) {
                double first = places.left(columns.get(0), laidOut.page(page));
                double second = places.left(columns.get(1), laidOut.page(page));
                double right = second + places.width(columns.get(1));
                found.add(new Columns(first, second, right, words(heads)));
            }
        }
        return found;
    }

    /** Heads may stand alone at a page's foot. */
    private boolean goesOn(List<TableCellBox> heads, List<TableCellBox> columns, int page) {
        return laidOut.spanOf(columns.getFirst().getElement()).get(page)
                && laidOut.pageOf(heads.getFirst()).getPageNo() < page;
    }

    private static void text(
            PageDrawing on, String words, double left, double right, double baseline, double size) {
        if (left + PageDrawing.width(words) * size <= right) {
            on.text(words, left, baseline, size);
        }
    }

    private static List<String> words(List<TableCellBox> heads) {
        return heads.stream()
                .map(head -> FittedMarks.without(head.getElement().getTextContent().strip()))
                .toList();
    }

    private static List<Box> tables(Box box) {
        List<Box> found = new ArrayList<>();
        for (Box child : box.getChildren()) {
            if (child instanceof TableBox && isForAgainst(child)) {
                found.add(child);
            } else {
                found.addAll(tables(child));
            }
        }
        return found;
    }

    static boolean isForAgainst(Box table) {
        return table.getElement() != null
                && table.getElement().getParentNode() instanceof Element around
                && around.getAttribute("class").equals("answer for-against");
    }

    private static List<TableCellBox> cells(Box box, String name) {
        List<TableCellBox> found = new ArrayList<>();
        for (Box child : box.getChildren()) {
            if (child instanceof TableCellBox cell
                    && cell.getElement() != null
                    && cell.getElement().getTagName().equals(name)) {
                found.add(cell);
            } else {
                found.addAll(cells(child, name));
            }
        }
        return found;
    }
}

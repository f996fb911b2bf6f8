package org.studypack.print.page;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableCellBox;
import com.openhtmltopdf.render.Box;

import org.studypack.print.line.FittedMarks;
import org.studypack.print.manuscript.PageGeometry;
import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Says on each further page of two columns for and against what belongs into which: the engine sets
 * a head again above rows that begin a page, and these columns are one row. The heads stand in the
 * line that says which question goes on there, and are artifacts as it is.
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
        for (Box table : tables(question)) {
            List<TableCellBox> heads = cells(table, "th");
            List<TableCellBox> columns = cells(table, "td");
            if (heads.size() == 2 && columns.size() == 2 && goesOn(columns.getFirst(), page)) {
                double second = places.left(columns.get(1), laidOut.page(page));
                double right = second + places.width(columns.get(1));
                text(on, BETWEEN + words(heads.get(0)), from, second, baseline, size);
                text(on, words(heads.get(1)), second + AWAY, right, baseline, size);
            }
        }
    }

    private boolean goesOn(Box column, int page) {
        BitSet pages = laidOut.spanOf(column.getElement());
        return pages.get(page) && pages.nextSetBit(0) < page;
    }

    private static void text(
            PageDrawing on, String words, double left, double right, double baseline, double size) {
        if (left + PageDrawing.width(words) * size <= right) {
            on.text(words, left, baseline, size);
        }
    }

    private static String words(Box head) {
        return FittedMarks.without(head.getElement().getTextContent().strip());
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

    private static boolean isForAgainst(Box table) {
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

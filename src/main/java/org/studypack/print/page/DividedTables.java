package org.studypack.print.page;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;

import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides tables between their rows where the page before would lose a fifth of its height to them.
 * A table that is not so long, or of which a page would have less than three rows, stays whole.
 */
final class DividedTables {
    /** The attribute of a table that may be divided. */
    private static final String DIVIDED = "data-divided";

    /** The attribute of one that was, and looked worse. */
    private static final String WHOLE = "data-whole";

    /** The least share of a page that is worth it. */
    private static final double LOST = 0.2;

    /** Shorter ones are taken in at a glance. */
    private static final int LONG = 6;

    /** So many rows stand on each of its pages. */
    private static final int LEAST = 3;

    private final LaidOut laidOut;
    private boolean found;

    private DividedTables(LaidOut laidOut) {
        this.laidOut = laidOut;
    }

    /** Marks them; whether any of them is to be set otherwise than it was. */
    static boolean mark(LaidOut laidOut) {
        DividedTables tables = new DividedTables(laidOut);
        tables.walk(laidOut.roots().getFirst());
        return tables.found;
    }

    private void walk(Box box) {
        if (box instanceof TableBox table) {
            if (isInText(table)) {
                table(table, table.getElement());
            }
            return;
        }
        box.getChildren().forEach(this::walk);
    }

    private static boolean isInText(TableBox table) {
        return table.getElement() != null
                && table.getElement().getParentNode() instanceof Element parent
                && parent.getTagName().equals("section");
    }

    private void table(TableBox table, Element element) {
        List<Box> rows = rows(table);
        if (rows.size() < LONG || element.hasAttribute(WHOLE)) {
            return;
        }
        if (element.hasAttribute(DIVIDED)) {
            judge(element, rows);
        } else if (isWorthIt(table, rows)) {
            element.setAttribute(DIVIDED, "divided");
            found = true;
        }
    }

    /** Whether the page before would show some rows in the room that it has lost. */
    private boolean isWorthIt(TableBox table, List<Box> rows) {
        int page = page(rows.getFirst());
        if (page == 0 || page(rows.getLast()) > page) {
            return false;
        }
        PageBox before = laidOut.page(page - 1);
        int needed = rows.get(LEAST).getAbsY() - laidOut.page(page).getTop();
        return contentBefore(table, page).stream()
                .mapToInt(last -> before.getBottom() - before.getFootnoteAreaHeight() - last)
                .anyMatch(lost -> lost > LOST * laidOut.heightOf(before) && lost > needed);
    }

    /** Where what stands before a table ends on the page before; empty where nothing does. */
    private List<Integer> contentBefore(TableBox table, int page) {
        List<Integer> ends = new ArrayList<>();
        for (Box each : table.getParent().getChildren()) {
            if (each.equals(table)) {
                break;
            }
            int end = each.getAbsY() + each.getHeight();
            if (each.getHeight() > 0 && laidOut.pageAt(end - 1) == page - 1) {
                ends.clear();
                ends.add(end);
            }
        }
        return ends;
    }

    /** Sees to it that each page has some rows. */
    private void judge(Element table, List<Box> rows) {
        int first = page(rows.getFirst());
        int last = page(rows.getLast());
        if (first == last) {
            return;
        }
        List<Box> onFirst = rows.stream().filter(row -> page(row) == first).toList();
        int missing = LEAST - (int) rows.stream().filter(row -> page(row) == last).count();
        if (onFirst.size() < LEAST + Math.max(0, missing)
                || (missing > 0 && ShortPages.isMarked(table))) {
            table.removeAttribute(DIVIDED);
            table.setAttribute(WHOLE, "whole");
            found = true;
        } else if (missing > 0) {
            Box moves = onFirst.get(onFirst.size() - missing);
            ShortPages.mark(table, laidOut.page(first).getBottom() - moves.getAbsY());
            found = true;
        }
    }

    private int page(Box row) {
        return laidOut.pageAt(row.getAbsY());
    }

    /** The rows below the head, in order. */
    private static List<Box> rows(Box box) {
        List<Box> rows = new ArrayList<>();
        for (Box child : box.getChildren()) {
            if (!(child instanceof TableRowBox)) {
                rows.addAll(rows(child));
            } else if (child.getElement() == null
                    || !(child.getElement().getParentNode() instanceof Element parent)
                    || !parent.getTagName().equals("thead")) {
                rows.add(child);
            }
        }
        return rows;
    }
}

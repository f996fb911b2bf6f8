package org.studypack.print.page;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;

import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Divides tables between their rows where the page before would lose a fifth of its height to them,
 * or a third to one of few rows. A table stays whole of which a page would have less than three
 * rows, or less than two of few.
 */
final class DividedTables {
    /** The attribute of a table that may be divided. */
    private static final String DIVIDED = "data-divided";

    /** The attribute of one that was, and looked worse. */
    private static final String WHOLE = "data-whole";

    /** The least share of a page that is worth it. */
    private static final double LOST = 0.2;

    /** The same for a table of few rows, which is taken in at a glance. */
    private static final double LOST_TO_FEW = 1.0 / 3;

    /** So many rows a long table has. */
    private static final int LONG = 6;

    /** So many rows of a long table stand on each of its pages. */
    private static final int LEAST = 3;

    /** The same for a table of few rows. */
    private static final int LEAST_OF_FEW = 2;

    /** How often the rows of a table are divided otherwise, since other text has moved it. */
    private static final int MOST_TRIES = 3;

    /** How often rows of a table were moved to its last page. */
    private final IdentityHashMap<Element, Integer> tries = new IdentityHashMap<>();

    /** Marks them. */
    void mark(LaidOut laidOut, Round round) {
        walk(laidOut, laidOut.roots().getFirst(), round);
    }

    private void walk(LaidOut laidOut, Box box, Round round) {
        if (box instanceof TableBox table) {
            if (isInText(table) && round.isOpen(table.getElement())) {
                if (isChanged(laidOut, table, table.getElement())) {
                    round.change(table.getElement());
                }
            }
            return;
        }
        box.getChildren().forEach(child -> walk(laidOut, child, round));
    }

    private static boolean isInText(TableBox table) {
        return table.getElement() != null
                && table.getElement().getParentNode() instanceof Element parent
                && parent.getTagName().equals("section");
    }

    private boolean isChanged(LaidOut laidOut, TableBox table, Element element) {
        List<Box> rows = rows(table);
        if (rows.size() < 2 * least(rows) || element.hasAttribute(WHOLE)) {
            return false;
        }
        if (element.hasAttribute(DIVIDED) || element.hasAttribute(TallQuestions.TALL)) {
            return isJudged(laidOut, element, rows);
        }
        boolean divided = isWorthIt(laidOut, table, rows);
        if (divided) {
            element.setAttribute(DIVIDED, "divided");
            Overleaf.unmark(element);
        }
        return divided;
    }

    /** Whether the page before would show some rows in the room that it has lost. */
    private static boolean isWorthIt(LaidOut laidOut, TableBox table, List<Box> rows) {
        int page = page(laidOut, rows.getFirst());
        if (page == 0 || page(laidOut, rows.getLast()) > page) {
            return false;
        }
        PageBox before = laidOut.page(page - 1);
        int needed = rows.get(least(rows)).getAbsY() - laidOut.page(page).getTop();
        double worth = rows.size() < LONG ? LOST_TO_FEW : LOST;
        return contentBefore(laidOut, table, page).stream()
                .mapToInt(last -> before.getBottom() - before.getFootnoteAreaHeight() - last)
                .anyMatch(lost -> lost > worth * laidOut.heightOf(before) && lost > needed);
    }

    /** Where what stands before a table ends on the page before; empty where nothing does. */
    private static List<Integer> contentBefore(LaidOut laidOut, TableBox table, int page) {
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

    /**
     * Sees to it that each page has some rows; whether that was to be done. Where they cannot have
     * them, the table is whole again, and leaves nothing free any more.
     */
    private boolean isJudged(LaidOut laidOut, Element table, List<Box> rows) {
        int first = page(laidOut, rows.getFirst());
        int last = page(laidOut, rows.getLast());
        if (first == last) {
            return false;
        }
        List<Box> onFirst = rows.stream().filter(row -> page(laidOut, row) == first).toList();
        int onLast = (int) rows.stream().filter(row -> page(laidOut, row) == last).count();
        int missing = Math.max(0, least(rows) - onLast);
        if (onFirst.size() < least(rows) + missing
                || (missing > 0 && tries.merge(table, 1, Integer::sum) > MOST_TRIES)) {
            table.removeAttribute(DIVIDED);
            table.setAttribute(WHOLE, "whole");
            ShortPages.unmark(table);
            return true;
        }
        if (missing > 0) {
            Box moves = onFirst.get(onFirst.size() - missing);
            ShortPages.mark(table, laidOut.page(first).getBottom() - moves.getAbsY());
        }
        return missing > 0;
    }

    private static int least(List<Box> rows) {
        return rows.size() < LONG ? LEAST_OF_FEW : LEAST;
    }

    private static int page(LaidOut laidOut, Box row) {
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

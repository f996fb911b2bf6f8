package org.studypack.print.page;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableRowBox;

import org.w3c.dom.Element;

/**
 * Finds tables with a row that notes split over pages: where a note takes up the page after its
 * own, the words that call it go on behind that. The engine repeats the head of such a table where
 * none belongs, or loses rows. The table is marked to have its head once.
 */
final class TornRows {
    /** The attribute of a table whose head is not repeated. */
    private static final String ONE_HEAD = "data-one-head";

    private TornRows() {}

    /** Marks their tables; whether there are any that were not marked before. */
    static boolean mark(LaidOut laidOut) {
        boolean found = false;
        for (TableBox table : FoundBoxes.all(TableBox.class, laidOut.roots())) {
            Element element = table.getElement();
            if (element != null && !element.hasAttribute(ONE_HEAD) && hasTorn(laidOut, table)) {
                element.setAttribute(ONE_HEAD, "once");
                found = true;
            }
        }
        return found;
    }

    private static boolean hasTorn(LaidOut laidOut, TableBox table) {
        return FoundBoxes.outermost(TableRowBox.class, table).stream()
                .anyMatch(row -> isTorn(laidOut, row));
    }

    private static boolean isTorn(LaidOut laidOut, TableRowBox row) {
        int bottom = row.getAbsY() + Math.max(0, row.getHeight() - 1);
        return laidOut.pageAt(bottom) > laidOut.pageAt(row.getAbsY());
    }
}

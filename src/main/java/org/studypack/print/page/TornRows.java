package org.studypack.print.page;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.render.Box;

import org.w3c.dom.Element;

/**
 * Finds tables with a row that notes split over pages: where a note takes up the page after its
 * own, the words that call it go on behind that. The engine repeats the head of such a table where
 * none belongs, or loses rows. The table is marked to have its head once.
 */
final class TornRows {
    /** The attribute of a table whose head is not repeated. */
    private static final String ONE_HEAD = "data-one-head";

    private final LaidOut laidOut;
    private boolean found;

    private TornRows(LaidOut laidOut) {
        this.laidOut = laidOut;
    }

    /** Marks their tables; whether there are any that were not marked before. */
    static boolean mark(LaidOut laidOut) {
        TornRows torn = new TornRows(laidOut);
        laidOut.roots().forEach(torn::walk);
        return torn.found;
    }

    private void walk(Box box) {
        if (box instanceof TableBox table && table.getElement() != null && isTorn(table)) {
            mark(table.getElement());
        }
        box.getChildren().forEach(this::walk);
    }

    private void mark(Element table) {
        if (!table.hasAttribute(ONE_HEAD)) {
            table.setAttribute(ONE_HEAD, "once");
            found = true;
        }
    }

    private boolean isTorn(Box box) {
        if (box instanceof TableRowBox) {
            int bottom = box.getAbsY() + Math.max(0, box.getHeight() - 1);
            return laidOut.pageAt(bottom) > laidOut.pageAt(box.getAbsY());
        }
        return box.getChildren().stream().anyMatch(this::isTorn);
    }
}

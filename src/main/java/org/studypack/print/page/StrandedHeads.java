package org.studypack.print.page;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableRowBox;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.List;

/**
 * Finds tables that moved to the next page and left their heads behind, as after a figure that
 * floats. They are marked to begin overleaf, or the figures to stay.
 */
final class StrandedHeads {
    /** How many blocks before a table may hold a figure that stands beside it. */
    private static final int BEFORE = 6;

    private final LaidOut laidOut;
    private boolean found;

    private StrandedHeads(LaidOut laidOut) {
        this.laidOut = laidOut;
    }

    /** Marks them; whether there are any that were not marked before. */
    static boolean mark(LaidOut laidOut) {
        StrandedHeads stranded = new StrandedHeads(laidOut);
        FoundBoxes.all(TableBox.class, laidOut.roots()).forEach(stranded::table);
        return stranded.found;
    }

    private void table(TableBox table) {
        Element element = table.getElement();
        if (element != null
                && (laidOut.startsBelow(table) || isHeadAlone(table))
                && !Overleaf.isMarked(element)
                && !TallQuestions.holds(element)) {
            if (!keepsFigures(element)) {
                Overleaf.mark(element);
            }
            found = true;
        }
    }

    /**
     * Has figures shortly before the table stay where the text has them, since it clears what
     * floats; whether there are any.
     */
    private static boolean keepsFigures(Element table) {
        boolean kept = false;
        int left = BEFORE;
        for (Node before = table.getPreviousSibling();
                before != null && left > 0;
                before = before.getPreviousSibling()) {
            if (before instanceof Element element) {
                left--;
                if (element.getTagName().equals("figure")
                        && !element.hasAttribute(FloatedFigures.STAYS)) {
                    element.setAttribute(FloatedFigures.STAYS, "stays");
                    kept = true;
                }
            }
        }
        return kept;
    }

    private boolean isHeadAlone(TableBox table) {
        List<TableRowBox> rows = FoundBoxes.outermost(TableRowBox.class, table);
        return rows.size() > 1
                && laidOut.pageOf(rows.get(0)).getPageNo()
                        < laidOut.pageOf(rows.get(1)).getPageNo();
    }
}

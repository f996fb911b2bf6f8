package org.studypack.print.page;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableCellBox;
import com.openhtmltopdf.newtable.TableRowBox;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.List;

/**
 * Finds tables that moved to the next page and left their heads behind, as after a figure that
 * floats. They are marked to begin overleaf, or the figures to stay.
 */
final class StrandedTableHeads {
    /** How many blocks before a table may hold a figure that stands beside it. */
    private static final int BEFORE = 6;

    private final LaidOut laidOut;
    private boolean found;

    private StrandedTableHeads(LaidOut laidOut) {
        this.laidOut = laidOut;
    }

    /** Marks them; whether there are any that were not marked before. */
    static boolean mark(LaidOut laidOut) {
        StrandedTableHeads stranded = new StrandedTableHeads(laidOut);
        FoundBoxes.all(TableBox.class, laidOut.roots()).forEach(stranded::table);
        return stranded.found;
    }

    private void table(TableBox table) {
        Element element = table.getElement();
        if (element != null && isStranded(table, element) && !Overleaf.isMarked(element)) {
            if (!keepsFigures(element)) {
                Overleaf.mark(element);
            }
            found = true;
        }
    }

    private boolean isStranded(TableBox table, Element element) {
        return TallQuestions.holds(element)
                ? isHeadWithoutLines(table)
                : laidOut.startsBelow(table) || isHeadAlone(table);
    }

    /**
     * Whether the heads of columns for and against have no line below them on their page: both
     * columns are one row, which the engine begins there.
     */
    private boolean isHeadWithoutLines(TableBox table) {
        List<TableCellBox> cells = FoundBoxes.outermost(TableCellBox.class, table);
        return HeadsOverleaf.isForAgainst(table)
                && !cells.isEmpty()
                && laidOut.spanOf(cells.getLast().getElement()).nextSetBit(0)
                        > laidOut.pageOf(cells.getFirst()).getPageNo();
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

package org.studypack.print.page;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;

import org.w3c.dom.Element;

/**
 * Finds the first of two columns to join where notes stand over its lines: those are called in the
 * other column, which the engine lays out after it. It is marked to leave its pages earlier ({@link
 * ShortPages}); where that takes half a page, one column stands below the other.
 */
final class CoveredSides {
    private static final String FIRST = "side first";

    /** The attribute of a column that the other does not stand beside. */
    private static final String ALONE = "data-alone";

    /** No more than this part of a page is kept free. */
    private static final int PART = 2;

    private final LaidOut laidOut;
    private int notes;
    private int height;
    private boolean covered;

    private CoveredSides(LaidOut laidOut) {
        this.laidOut = laidOut;
    }

    /** Marks them; whether there are any. */
    static boolean mark(LaidOut laidOut) {
        boolean found = false;
        for (Box root : laidOut.roots()) {
            Element element = root.getElement();
            if (element != null && element.getAttribute("class").equals(FIRST)) {
                CoveredSides side = new CoveredSides(laidOut);
                FoundBoxes.outermost(LineBox.class, root).forEach(side::read);
                found |= side.covered && side.mark(element);
            }
        }
        return found;
    }

    private void read(LineBox line) {
        PageBox page = laidOut.pageOf(line);
        notes = Math.max(notes, page.getFootnoteAreaHeight());
        height = laidOut.heightOf(page);
        int foot = page.getBottom() - page.getFootnoteAreaHeight();
        covered |=
                page.getFootnoteAreaHeight() > 0
                        && line.getHeight() > 0
                        && line.getAbsY() + line.getHeight() > foot;
    }

    private boolean mark(Element side) {
        if (side.hasAttribute(ALONE)) {
            return false;
        }
        if (notes <= height / PART && ShortPages.space(side) < notes) {
            ShortPages.mark(side, notes);
        } else {
            side.setAttribute(ALONE, "alone");
        }
        return true;
    }
}

package org.studypack.print.page;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;

import org.studypack.print.manuscript.LastWords;
import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds excerpts whose source begins a page by itself, without the last of their words. These are
 * marked to stay with it, all of their last paragraph; of others it may go on overleaf.
 */
final class KeptWords {
    private static final String WHOLE = "data-whole";

    private final LaidOut laidOut;
    private boolean found;

    private KeptWords(LaidOut laidOut) {
        this.laidOut = laidOut;
    }

    /** Marks them; whether there are any that were not marked before. */
    static boolean mark(LaidOut laidOut) {
        KeptWords words = new KeptWords(laidOut);
        laidOut.roots().forEach(words::walk);
        return words.found;
    }

    private void walk(Box box) {
        if (box instanceof LineBox) {
            return;
        }
        Element element = box.getElement();
        if (box instanceof BlockBox
                && element != null
                && element.getAttribute("class").equals(LastWords.KEPT)) {
            if (!element.hasAttribute(WHOLE) && isParted(box)) {
                element.setAttribute(WHOLE, "whole");
                found = true;
            }
            return;
        }
        box.getChildren().forEach(this::walk);
    }

    /** Whether no line of the words stands on the page on which what is said of them begins. */
    private boolean isParted(Box kept) {
        List<Box> lines = new ArrayList<>();
        collect(kept.getChild(0), lines);
        return !lines.isEmpty()
                && laidOut.pageAt(lines.getLast().getAbsY())
                        < laidOut.pageAt(
                                laidOut.firstLineOf(kept.getChild(kept.getChildCount() - 1))
                                        .getAbsY());
    }

    private static void collect(Box box, List<Box> lines) {
        if (box instanceof LineBox) {
            lines.add(box);
        } else {
            box.getChildren().forEach(child -> collect(child, lines));
        }
    }
}

package org.studypack.print.page;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;

import org.studypack.print.manuscript.LastWords;
import org.w3c.dom.Element;

import java.util.List;

/**
 * Finds excerpts whose source begins a page by itself, without the last of their words. Their last
 * paragraph is marked to leave its page earlier, so that two of its lines come along ({@link
 * ShortPages}); where that does not help, the whole paragraph is moved.
 */
final class LoneSources {
    private static final String WHOLE = "data-whole";

    /** So many lines are not divided. */
    private static final int LEAST = 3;

    private final LaidOut laidOut;
    private final int line;
    private final Round round;

    private LoneSources(LaidOut laidOut, int line, Round round) {
        this.laidOut = laidOut;
        this.line = line;
        this.round = round;
    }

    /**
     * Marks them.
     *
     * @param line the distance of lines in dots
     */
    static void mark(LaidOut laidOut, int line, Round round) {
        laidOut.roots().forEach(new LoneSources(laidOut, line, round)::walk);
    }

    private void walk(Box box) {
        if (box instanceof LineBox) {
            return;
        }
        Element element = box.getElement();
        if (box instanceof BlockBox
                && element != null
                && element.getAttribute("class").equals(LastWords.KEPT)) {
            if (!element.hasAttribute(WHOLE) && round.isOpen(element)) {
                keep(box, element);
            }
            return;
        }
        box.getChildren().forEach(this::walk);
    }

    private void keep(Box kept, Element element) {
        List<LineBox> lines = FoundBoxes.outermost(LineBox.class, kept.getChild(0));
        Box source = laidOut.firstLineOf(kept.getChild(kept.getChildCount() - 1));
        if (lines.isEmpty()
                || laidOut.pageAt(lines.getLast().getAbsY()) == laidOut.pageAt(source.getAbsY())) {
            return;
        }
        round.change(element);
        Element speech = kept.getChild(0).getElement();
        if (lines.size() <= LEAST
                || speech == null
                || ShortPages.isMarked(speech)
                || leavesEarlier(lines.getLast())) {
            element.setAttribute(WHOLE, "whole");
        } else {
            ShortPages.mark(speech, below(lines.getLast()) + line * 3 / 2);
        }
    }

    /** Whether the block of a line leaves its column earlier than its foot already. */
    private static boolean leavesEarlier(Box line) {
        Element block = line.getParent().getElement();
        return block != null && ShortPages.isMarked(block);
    }

    /** What is free below a line on its page. */
    private int below(Box line) {
        PageBox page = laidOut.pageOf(line);
        int foot = page.getBottom() - page.getFootnoteAreaHeight();
        return Math.max(0, foot - line.getAbsY() - line.getHeight());
    }
}

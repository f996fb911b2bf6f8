package org.studypack.print.line;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;

import org.w3c.dom.Element;

import java.util.List;

/**
 * A block whose lines were chosen before it is laid out.
 *
 * @param original the block as it was
 * @param copy the block with its lines, which stands in the original's place
 * @param breaks how many lines it has but its last
 * @param width the measure it was fitted to, in dots
 */
public record FittedBlock(Element original, Element copy, int breaks, int width) {
    /** The attribute of blocks that are fitted. */
    static final String MARK = "data-lines";

    static boolean isFitted(Box box) {
        return box.getElement() != null && box.getElement().hasAttribute(MARK);
    }

    /** Whether the engine set the lines as they were chosen: it does not beside a float. */
    boolean isKeptBy(Box box) {
        List<Box> lines = box.getChildren();
        return lines.size() == breaks + 1
                && Math.abs(box.getContentWidth() - width) <= 1
                && lines.subList(0, breaks).stream().allMatch(FittedBlock::endsInLineFeed);
    }

    private static boolean endsInLineFeed(Box line) {
        return line instanceof LineBox each && each.isEndsOnNL();
    }

    void stand() {
        original.getParentNode().replaceChild(copy, original);
    }

    public void giveWay() {
        copy.getParentNode().replaceChild(original, copy);
    }
}

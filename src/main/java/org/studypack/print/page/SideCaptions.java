package org.studypack.print.page;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;

import org.w3c.dom.Element;

/**
 * Finds captions in the side column that are higher than their pictures, and marks their figures so
 * that they are set below them: they take no room of their own, and would run into what stands
 * above, or off the page.
 */
final class SideCaptions {
    /** The attribute of a figure whose caption stands below it. */
    private static final String BELOW = "data-caption-below";

    private SideCaptions() {}

    /** Marks them; whether there are any. */
    static boolean mark(LaidOut laidOut) {
        boolean found = false;
        for (BlockBox block : FoundBoxes.all(BlockBox.class, laidOut.roots())) {
            if (isBesideItsPicture(block)) {
                Box figure = block.getContainingBlock();
                Element element = figure.getElement();
                if (element != null && block.getHeight() > figure.getHeight()) {
                    element.setAttribute(BELOW, "");
                    found = true;
                }
            }
        }
        return found;
    }

    private static boolean isBesideItsPicture(BlockBox block) {
        return block.getElement() != null
                && block.getElement().getTagName().equals("figcaption")
                && block.getStyle().isAbsolute();
    }
}

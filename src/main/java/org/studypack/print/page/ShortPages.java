package org.studypack.print.page;

import com.openhtmltopdf.extend.ReplacedElement;
import com.openhtmltopdf.extend.ReplacedElementFactory;
import com.openhtmltopdf.extend.UserAgentCallback;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.render.BlockBox;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Lets marked blocks leave their page some lines before its foot. The engine knows how much of a
 * page is to stay free while it lays a block out, and asks whether a block is a picture when it
 * begins with it: it is there that this is said.
 */
final class ShortPages implements ReplacedElementFactory {
    /** The attribute of a block: what stays free below it, in dots. */
    private static final String SHORT = "data-short";

    private final ReplacedElementFactory engines;
    private int free;

    private ShortPages(ReplacedElementFactory engines) {
        this.engines = engines;
    }

    /** Has what is marked end before the foot of its page. */
    static void keep(SharedContext shared) {
        shared.setReplacedElementFactory(new ShortPages(shared.getReplacedElementFactory()));
    }

    /**
     * Marks a block.
     *
     * @param space what stays free, in dots
     */
    static void mark(Element block, int space) {
        block.setAttribute(SHORT, Integer.toString(space));
    }

    static void unmark(Element block) {
        block.removeAttribute(SHORT);
    }

    static boolean isMarked(Element block) {
        return block.hasAttribute(SHORT);
    }

    @Override
    public ReplacedElement createReplacedElement(
            LayoutContext context, BlockBox box, UserAgentCallback files, int width, int height) {
        if (box.getElement() != null) {
            int wanted = space(box.getElement());
            context.setExtraSpaceBottom(context.getExtraSpaceBottom() + wanted - free);
            free = wanted;
        }
        return engines.createReplacedElement(context, box, files, width, height);
    }

    /** What stays free below a block, or below what it is part of, in dots. */
    static int space(Element element) {
        for (Node each = element; each instanceof Element block; each = each.getParentNode()) {
            if (isMarked(block)) {
                return Integer.parseInt(block.getAttribute(SHORT));
            }
        }
        return 0;
    }

    @Override
    public boolean isReplacedElement(Element element) {
        return engines.isReplacedElement(element);
    }
}

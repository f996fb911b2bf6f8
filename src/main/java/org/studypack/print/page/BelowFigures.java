package org.studypack.print.page;

import com.openhtmltopdf.extend.ReplacedElement;
import com.openhtmltopdf.extend.ReplacedElementFactory;
import com.openhtmltopdf.extend.UserAgentCallback;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

import java.awt.Rectangle;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Lets text run on before a figure that moved to the head of the next page, and go on below it
 * there. The engine looks for the room of a line before it moves the line to the next page, and not
 * again, so that the line would come onto the figure; but it leaves room at the head of a page
 * where it was asked to, as for the head of a table.
 */
final class BelowFigures implements ReplacedElementFactory {
    /** Makes no page by itself. */
    private static final String SECTION = "section";

    /** After so many figures, from the last on, that end above a page, none reaches it. */
    private static final int ABOVE = 8;

    private final ReplacedElementFactory engines;

    /** Those that were laid out, as they stand, the last ones last. */
    private final LinkedHashMap<Element, BlockBox> figures = new LinkedHashMap<>();

    /** What the engine asked for last; it asks twice. */
    private @Nullable Begun begun;

    /** A block that begins on a page. */
    private record Begun(BlockBox block, @Nullable PageBox page) {}

    private BelowFigures(ReplacedElementFactory engines) {
        this.engines = engines;
    }

    /** Has the text of a document set so. */
    static void keep(SharedContext shared) {
        shared.setReplacedElementFactory(new BelowFigures(shared.getReplacedElementFactory()));
    }

    @Override
    public ReplacedElement createReplacedElement(
            LayoutContext context, BlockBox box, UserAgentCallback files, int width, int height) {
        if (box.getElement() != null) {
            if (FloatedFigures.isFloated(box)) {
                figures.putLast(box.getElement(), box);
                context.setExtraSpaceTop(0);
            } else if (!figures.isEmpty() && !isOfTable(box) && BaselineGrid.isInFlow(box)) {
                begin(context, box);
            }
        }
        return engines.createReplacedElement(context, box, files, width, height);
    }

    @Override
    public boolean isReplacedElement(Element element) {
        return engines.isReplacedElement(element);
    }

    private void begin(LayoutContext context, BlockBox block) {
        PageBox page = context.getRootLayer().getPage(context, block.getAbsY());
        Begun begins = new Begun(block, page);
        if (page == null || begins.equals(begun)) {
            return;
        }
        begun = begins;
        // The engine keeps what was asked for the block before where it moves one to another page.
        int above = block.getAbsY() - page.getTop();
        int kept = context.getExtraSpaceTop();
        if (kept > 0 && above == kept) {
            BaselineGrid.move(context, block, Math.min(0, head(context, page) - kept));
        }
        boolean clear = block.getStyle().isCleared() || isBeforeTable(block) || callsNote(block);
        context.setExtraSpaceTop(clear ? 0 : below(context, block, page));
    }

    /**
     * Whether a table or the like comes next: it is to be clear of figures and begins below them by
     * itself. With room at the head of a page kept for the block before, its head would be set
     * twice.
     */
    private static boolean isBeforeTable(Box block) {
        Box next = block.getNextSibling();
        return next == null
                ? block.getParent() != null && isBeforeTable(block.getParent())
                : next.getStyle().isCleared() && !SECTION.equals(name(next));
    }

    /**
     * Whether notes of a page are called in a block. Where the engine keeps room for it at the head
     * of a page, it sets them on the first page of all.
     */
    private static boolean callsNote(Box block) {
        return !SECTION.equals(name(block))
                && block.getElement() != null
                && block.getElement().getElementsByTagName("aside").getLength() > 0;
    }

    /** Whether a block is a table, which asks for room for its head itself, or stands in one. */
    private static boolean isOfTable(@Nullable Box box) {
        return box != null && (box instanceof TableBox || isOfTable(box.getParent()));
    }

    private static String name(Box box) {
        return box.getElement() == null ? "" : box.getElement().getTagName();
    }

    /**
     * How much room a block needs at the head of the page after that on which it begins: none where
     * the engine would leave as much on both.
     */
    private int below(LayoutContext context, BlockBox block, PageBox page) {
        List<PageBox> pages = context.getRootLayer().getPages();
        int next = page.getPageNo() + 1;
        int high = next < pages.size() ? head(context, pages.get(next)) : 0;
        return block.getAbsY() - page.getTop() < high ? 0 : high;
    }

    /** How high the figures are that stand at the head of a page. */
    private int head(LayoutContext context, PageBox page) {
        int high = 0;
        int above = 0;
        for (BlockBox figure : figures.sequencedValues().reversed()) {
            Rectangle edge =
                    figure.getMarginEdge(figure.getAbsX(), figure.getAbsY(), context, 0, 0);
            if (edge.y + edge.height <= page.getTop()) {
                above++;
                if (above > ABOVE) {
                    break;
                }
            } else {
                above = 0;
                if (edge.y < page.getBottom()) {
                    high = Math.max(high, edge.y + edge.height - page.getTop());
                }
            }
        }
        return high;
    }
}

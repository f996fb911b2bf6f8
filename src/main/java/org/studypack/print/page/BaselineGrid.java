package org.studypack.print.page;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.extend.ReplacedElement;
import com.openhtmltopdf.extend.ReplacedElementFactory;
import com.openhtmltopdf.extend.UserAgentCallback;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.simple.extend.XhtmlNamespaceHandler;

import org.jspecify.annotations.Nullable;
import org.studypack.print.line.FittedBlock;
import org.w3c.dom.Element;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Puts running text on the lines of its page while the engine lays it out, so that the lines of
 * facing pages, and of both sides of a leaf, are at one height. What is not a whole number of lines
 * high, such as a figure or a table, is followed by as much as is missing. No block begins its page
 * with the space between it and what is above.
 *
 * <p>The engine asks for the anchor of an element when it begins to lay out a block, and then
 * whether it is a picture: it is there that a block can still be moved.
 */
final class BaselineGrid implements ReplacedElementFactory {
    /** What lengths are rounded to; so much is no other line. */
    private static final int ROUNDING = 4;

    /** What is off its line by less than this part of it is moved up. */
    private static final int LIFTED = 4;

    /** A space of more lines is what somebody wants. */
    private static final int LARGEST = 4;

    /** What stands directly in a section and is moved to a line. */
    private static final Set<String> TEXT =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "blockquote");

    /** What is moved to a line as well, by its class: a term with what is said of it. */
    private static final Set<String> TEXT_CLASSES = Set.of("entry", "question");

    /** What has no space above where it begins a page. */
    private static final Set<String> SPACED =
            Set.of(
                    "p",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "dl",
                    "dt",
                    "blockquote",
                    "figure",
                    "section",
                    "div");

    /** What has lines of its own. */
    private static final Set<String> OWN_LINES =
            Set.of("li", "dd", "blockquote", "figure", "aside", "pre");

    private static final Set<String> OWN_LINES_CLASSES =
            Set.of("question", "answer", "worksheet", "contents");

    private final ReplacedElementFactory engines;
    private final int line;
    private @Nullable Element begun;

    private BaselineGrid(ReplacedElementFactory engines, int line) {
        this.engines = engines;
        this.line = line;
    }

    /**
     * Has the text of a document put on its lines.
     *
     * @param line the distance of lines in dots
     */
    static void keep(SharedContext shared, int line) {
        BaselineGrid grid = new BaselineGrid(shared.getReplacedElementFactory(), line);
        shared.setReplacedElementFactory(grid);
        shared.setNamespaceHandler(
                new XhtmlNamespaceHandler() {
                    @Override
                    public String getAnchorName(Element element) {
                        grid.begun = element;
                        return super.getAnchorName(element);
                    }
                });
    }

    /**
     * Lifts the lines of a block that begins or goes on at the head of a page: the engine keeps
     * free there what letters could reach above their line. A date or a term that stands beside
     * what is said of it begins at its line.
     */
    static void lift(LaidOut laidOut, int line) {
        laidOut.roots().stream()
                .filter(root -> !isBeside(root))
                .forEach(root -> lift(laidOut, root, line));
        laidOut.roots().stream()
                .filter(BaselineGrid::isBeside)
                .forEach(root -> align(laidOut, root, line));
    }

    private static boolean isBeside(Box root) {
        return root.getElement() != null && root.getElement().getTagName().equals("dt");
    }

    /** Moves a date or a term with all of its lines. */
    private static void align(LaidOut laidOut, Box term, int line) {
        Box text = laidOut.firstLineOf(term.getContainingBlock());
        int down = text.getAbsY() - laidOut.firstLineOf(term).getAbsY();
        if (Math.abs(down) < line / 2) {
            LaidOut.move(term, down);
        }
    }

    private static void lift(LaidOut laidOut, Box box, int line) {
        List<Box> children = box.getChildren();
        int up = 0;
        for (int i = 0; i < children.size(); i++) {
            Box child = children.get(i);
            if (!(child instanceof LineBox)) {
                lift(laidOut, child, line);
            } else {
                int page = laidOut.pageAt(child.getAbsY());
                int above = child.getAbsY() - laidOut.page(page).getTop();
                if (i == 0 || laidOut.pageAt(children.get(i - 1).getAbsY()) < page) {
                    int beyond = Math.floorMod(above, line);
                    boolean slightly = FittedBlock.isFitted(box) && beyond < line / (2 * LIFTED);
                    up = above < line / LIFTED || slightly ? beyond : 0;
                }
                LaidOut.move(child, -up);
            }
        }
    }

    @Override
    public ReplacedElement createReplacedElement(
            LayoutContext context, BlockBox box, UserAgentCallback files, int width, int height) {
        boolean begins = box.getElement() != null && box.getElement().equals(begun);
        begun = null;
        if (begins && SPACED.contains(box.getElement().getTagName()) && isInFlow(box)) {
            place(context, box);
        }
        return engines.createReplacedElement(context, box, files, width, height);
    }

    @Override
    public boolean isReplacedElement(Element element) {
        return engines.isReplacedElement(element);
    }

    private void place(LayoutContext context, BlockBox box) {
        PageBox page = context.getRootLayer().getPage(context, box.getAbsY());
        if (page == null) {
            return;
        }
        int above = box.getAbsY() - page.getTop();
        if (above <= ROUNDING) {
            beginPage(context, box, above);
        } else if (isText(box.getElement()) && isOnPage(box.getParent())) {
            int margin = margin(context, box);
            if (margin > LARGEST * line) {
                return;
            }
            int text = above + margin;
            int beyond = Math.floorMod(text, line);
            int down = beyond <= line / LIFTED ? -beyond : line - beyond;
            if (text + down + line > page.getContentHeight(context)) {
                move(context, box, page.getBottom() - box.getAbsY());
                beginPage(context, box, 0);
            } else {
                move(context, box, down);
            }
        }
    }

    /** At the very top of a page the engine would give a block its margin again. */
    private static void beginPage(LayoutContext context, BlockBox box, int above) {
        if (above == 0) {
            move(context, box, 1);
        }
        box.setTopMarginCalculated(true);
        box.setMarginTop(context, 0);
    }

    /** Moves a block that the engine begins to lay out. */
    static void move(LayoutContext context, BlockBox box, int down) {
        if (down != 0) {
            box.setY(box.getY() + down);
            context.translate(0, down);
            box.calcCanvasLocation();
        }
    }

    /** The space above a block as the engine will collapse it. */
    private static int margin(LayoutContext context, BlockBox box) {
        int own = (int) box.getMargin(context).top();
        return box.isTopMarginCalculated() || !(before(box) instanceof BlockBox before)
                ? own
                : Math.max(own, below(context, before));
    }

    private static @Nullable Box before(Box box) {
        Box before = box.getPreviousSibling();
        return before != null
                        && (before.getHeight() == 0
                                || before.getStyle().isRunning()
                                || before.getStyle().isPostionedOrFloated())
                ? before(before)
                : before;
    }

    /** The space below a block that was not set apart from it when it was laid out. */
    private static int below(LayoutContext context, BlockBox box) {
        int own = length(context, box, CSSName.MARGIN_BOTTOM);
        boolean apart =
                length(context, box, CSSName.PADDING_BOTTOM) > 0
                        || box.getChildCount() == 0
                        || box instanceof TableBox;
        return !apart && box.getChild(box.getChildCount() - 1) instanceof BlockBox last
                ? Math.max(own, below(context, last))
                : own;
    }

    private static int length(LayoutContext context, BlockBox box, CSSName name) {
        return (int)
                box.getStyle()
                        .getFloatPropertyProportionalWidth(
                                name, box.getContainingBlockWidth(), context);
    }

    /** Whether a block is part of the running text, and not of a table. */
    static boolean isInFlow(BlockBox box) {
        if (box.getStyle().isPostionedOrFloated() || box.getStyle().isInlineBlock()) {
            return false;
        }
        for (Box each = box.getParent(); each != null; each = each.getParent()) {
            if (each.getElement() != null && each.getElement().getTagName().equals("body")) {
                return true;
            }
            if (each.getStyle().isFloated()
                    || each.getStyle().isAbsolute()
                    || each.getStyle().isTableCell()
                    || each.getStyle().hasColumns()) {
                return false;
            }
        }
        return false;
    }

    private static boolean isText(Element element) {
        return TEXT.contains(element.getTagName()) || isOne(element, TEXT_CLASSES);
    }

    /**
     * Whether what is in a box is running text, and not part of a list, a quotation or the like.
     */
    private static boolean isOnPage(@Nullable Box box) {
        for (Box each = box; each != null; each = each.getParent()) {
            Element element = each.getElement();
            if (element != null
                    && (OWN_LINES.contains(element.getTagName())
                            || isOne(element, OWN_LINES_CLASSES))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOne(Element element, Set<String> classes) {
        return Stream.of(element.getAttribute("class").split(" ", -1)).anyMatch(classes::contains);
    }
}

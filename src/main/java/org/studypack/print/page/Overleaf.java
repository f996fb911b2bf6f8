package org.studypack.print.page;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Tables and headings that are marked to begin overleaf. A mark is taken back where later layouts
 * have moved the block to a place with room before it; once, so that there is an end: what has to
 * be marked again stays so.
 */
final class Overleaf {
    /** The attribute of what begins on a new page. */
    private static final String MARK = "data-overleaf";

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    /** So many lines of text stand below a heading at least. */
    private static final int BELOW = 3;

    private final Set<Element> takenBack = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Has a block begin overleaf, and the headings right above it; whether it did not before. */
    static boolean mark(Element block) {
        Element first = first(block);
        boolean isNew = !first.hasAttribute(MARK);
        first.setAttribute(MARK, "overleaf");
        return isNew;
    }

    /** Whether a box is that of a block which is marked itself, and not a heading above it. */
    static boolean isItself(Box box) {
        return box instanceof BlockBox block
                && !block.isAnonymous()
                && box.getElement() != null
                && box.getElement().hasAttribute(MARK);
    }

    static boolean isMarked(Element block) {
        return first(block).hasAttribute(MARK);
    }

    static void unmark(Element block) {
        first(block).removeAttribute(MARK);
    }

    /** Whether a style sheet has a block begin a page, and no mark. */
    static boolean isForced(Box box) {
        return box.getStyle().isForcePageBreakBefore()
                && !(box.getElement() != null && box.getElement().hasAttribute(MARK));
    }

    static boolean isHeading(Element element) {
        return HEADINGS.contains(element.getTagName());
    }

    /** The first of the headings right above a block; the block itself where it has none. */
    private static Element first(Element block) {
        Element first = block;
        for (Node before = block.getPreviousSibling();
                before != null;
                before = before.getPreviousSibling()) {
            if (before instanceof Element element) {
                if (!isHeading(element)) {
                    break;
                }
                first = element;
            } else if (!before.getTextContent().isBlank()) {
                break;
            }
        }
        return first;
    }

    /** Takes marks back where there is room. */
    void takeBack(EngineRun run, LaidOut laidOut, Round round) {
        new Search(laidOut, run.line(), round).walk(laidOut.roots().getFirst());
    }

    /** Looks for room before what is marked. */
    private final class Search {
        private final LaidOut laidOut;
        private final int line;
        private final Round round;

        /** Where the text of each page ends, in dots. */
        private final Map<Integer, Integer> ends = new HashMap<>();

        Search(LaidOut laidOut, int line, Round round) {
            this.laidOut = laidOut;
            this.line = line;
            this.round = round;
        }

        /** In the order of the text, so that all before a block is known. */
        void walk(Box box) {
            if (box instanceof LineBox || box.getChildCount() == 0) {
                int end = box.getAbsY() + box.getHeight();
                if (box.getHeight() > 0 && !(box instanceof LineBox && box.getChildCount() == 0)) {
                    ends.merge(laidOut.pageAt(box.getAbsY()), end, Math::max);
                }
                return;
            }
            Element element = box.getElement();
            if (isItself(box)
                    && box instanceof BlockBox block
                    && round.isOpen(element)
                    && hasRoom(block)
                    && takenBack.add(element)) {
                element.removeAttribute(MARK);
                round.change(element);
            }
            box.getChildren().forEach(this::walk);
        }

        private boolean hasRoom(BlockBox block) {
            int page = laidOut.pageAt(block.getAbsY());
            Integer end = ends.get(page - 1);
            if (end == null || ends.containsKey(page) || beginsDocument(block)) {
                return false;
            }
            PageBox before = laidOut.page(page - 1);
            int free = before.getBottom() - before.getFootnoteAreaHeight() - end;
            return needs(block) + line <= free;
        }

        private boolean beginsDocument(Box block) {
            for (Box each = block; each != null; each = each.getParent()) {
                if (each.getElement() != null && each.getElement().hasAttribute("data-document")) {
                    return PageStretch.beginsPage(each.getElement())
                            && laidOut.pageAt(each.getAbsY()) == laidOut.pageAt(block.getAbsY());
                }
            }
            return true;
        }

        /**
         * The height of what is not divided: a table of which not even its question goes on
         * overleaf, or headings with what begins below them.
         */
        private int needs(Box block) {
            int from = block.getAbsY();
            Box last = block;
            while (last.getElement() != null
                    && isHeading(last.getElement())
                    && last.getNextSibling() != null) {
                last = last.getNextSibling();
            }
            boolean divided =
                    last instanceof TableBox
                            ? TallQuestions.holds(block.getElement())
                            : !last.equals(block);
            int height = divided ? Math.min(last.getHeight(), BELOW * line) : last.getHeight();
            return last.getAbsY() + height - from;
        }
    }
}

package org.studypack.print.page;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;

import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the questions of a section that stand on a page without any text, though there was text
 * that could stand before them. What comes before is marked to leave its page earlier, so that its
 * last lines go to the page of the questions ({@link ShortPages}).
 */
final class LoneQuestions {
    /** So many lines of text come along at least. */
    private static final int LINES = 3;

    /** The least share of its last page that a section fills. */
    private static final double LEAST_FILLED = 0.2;

    /** What moves as a whole and is higher than this share of its page stays where it is. */
    private static final double TALL = 0.25;

    private final LaidOut laidOut;
    private final int line;
    private final List<Box> questions = new ArrayList<>();

    /** The engine's pages on which anything stands that is not a question. */
    private final BitSet text = new BitSet();

    private LoneQuestions(LaidOut laidOut, int line) {
        this.laidOut = laidOut;
        this.line = line;
    }

    /**
     * Marks what comes before them.
     *
     * @param line the distance of lines in dots
     */
    static void mark(LaidOut laidOut, int line, Round round) {
        LoneQuestions lone = new LoneQuestions(laidOut, line);
        lone.read(laidOut.roots().getFirst(), /* asked= */ false);
        for (Box each : lone.questions) {
            if (round.isOpen(each.getElement()) && lone.mark(each)) {
                round.change(each.getElement());
            }
        }
    }

    private void read(Box box, boolean asked) {
        boolean within = asked || isQuestions(box);
        if (within && !asked) {
            questions.add(box);
        }
        if (box instanceof LineBox || box.getChildCount() == 0) {
            if (!within && box.getHeight() > 0 && !isEmptyLine(box)) {
                text.set(laidOut.pageAt(box.getAbsY()));
            }
            return;
        }
        if (!box.getStyle().isRunning()) {
            box.getChildren().forEach(child -> read(child, within));
        }
    }

    private static boolean isEmptyLine(Box box) {
        return box instanceof LineBox && box.getChildCount() == 0;
    }

    private static boolean isQuestions(Box box) {
        return !(box instanceof LineBox)
                && box.getElement() != null
                && List.of(box.getElement().getAttribute("class").split(" ", -1))
                        .contains("questions");
    }

    private boolean mark(Box asked) {
        int page = laidOut.pageAt(laidOut.firstLineOf(asked).getAbsY());
        if (page == 0 || text.get(page) || !text.get(page - 1) || laidOut.plan().isBeside(page)) {
            return false;
        }
        List<Box> before = before(asked);
        if (before.isEmpty() || laidOut.pageAt(bottom(before.getLast()) - 1) != page - 1) {
            return false;
        }
        PageBox last = laidOut.page(page - 1);
        int free = last.getBottom() - last.getFootnoteAreaHeight() - bottom(before.getLast());
        int lines = lines(asked, laidOut.page(page));
        return lines > 0 && mark(before, Math.max(0, free) + lines * line, last);
    }

    /** How many lines of text are to stand before questions; none where they leave no room. */
    private int lines(Box asked, PageBox page) {
        int bottom = Math.min(bottom(asked), page.getBottom());
        int used = bottom - page.getTop() + page.getFootnoteAreaHeight();
        int height = laidOut.heightOf(page);
        int wanted = (int) Math.ceil((LEAST_FILLED * height - used) / line);
        int room = (height - used) / line - 1;
        return room < LINES ? 0 : Math.min(room, Math.max(LINES, wanted));
    }

    /** The blocks of the same section that come before, in order. */
    private static List<Box> before(Box asked) {
        List<Box> before = new ArrayList<>();
        for (Box each : asked.getParent().getChildren()) {
            if (each.equals(asked)) {
                return before;
            }
            if (each.getHeight() > 0 && each.getElement() != null) {
                before.add(each);
            }
        }
        return List.of();
    }

    private boolean mark(List<Box> before, int space, PageBox last) {
        boolean marked = false;
        for (Box block : before.reversed()) {
            Element element = block.getElement();
            if (bottom(block) <= last.getBottom() - last.getFootnoteAreaHeight() - space
                    || ShortPages.isMarked(element)
                    || isTall(block, last)) {
                return marked;
            }
            ShortPages.mark(element, space);
            marked = true;
        }
        return marked;
    }

    private boolean isTall(Box block, PageBox page) {
        boolean whole = List.of("table", "figure", "pre").contains(block.getElement().getTagName());
        return whole && block.getHeight() > TALL * laidOut.heightOf(page);
    }

    private static int bottom(Box box) {
        return box.getAbsY() + box.getHeight();
    }
}

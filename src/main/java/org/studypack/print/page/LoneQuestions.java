package org.studypack.print.page;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;

import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
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

    /**
     * What was marked for questions.
     *
     * @param page of the questions, counted from where their section begins
     */
    record Marked(List<Element> blocks, int page) {
        private static final Marked NOTHING = new Marked(List.of(), 0);
    }

    private final LaidOut laidOut;
    private final int line;

    /** What was marked for questions, in this layout and before. */
    private final IdentityHashMap<Element, Marked> marked;

    private final List<Box> questions = new ArrayList<>();

    /** The engine's pages on which anything stands that is not a question. */
    private final BitSet text = new BitSet();

    private LoneQuestions(LaidOut laidOut, int line, IdentityHashMap<Element, Marked> marked) {
        this.laidOut = laidOut;
        this.line = line;
        this.marked = marked;
    }

    /**
     * Marks what comes before them.
     *
     * @param line the distance of lines in dots
     * @param marked what was marked for questions by then
     */
    static void mark(
            LaidOut laidOut, int line, IdentityHashMap<Element, Marked> marked, Round round) {
        LoneQuestions lone = new LoneQuestions(laidOut, line, marked);
        lone.read(laidOut.roots().getFirst(), /* asked= */ false);
        for (Box each : lone.questions) {
            if (round.isOpen(each.getElement()) && (lone.takeBack(each) || lone.mark(each))) {
                round.change(each.getElement());
            }
        }
    }

    /** Lines that came along, and for which there was no room, go back for good. */
    private boolean takeBack(Box asked) {
        Marked own = marked.getOrDefault(asked.getElement(), Marked.NOTHING);
        boolean helped = pageInSection(asked) <= own.page && text.get(page(asked));
        if (own.blocks.isEmpty() || helped) {
            return false;
        }
        own.blocks.forEach(ShortPages::unmark);
        marked.put(asked.getElement(), Marked.NOTHING);
        return true;
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
        int page = page(asked);
        if (marked.containsKey(asked.getElement())) {
            return false;
        }
        if (page == 0 || text.get(page) || !text.get(page - 1) || laidOut.plan().isBeside(page)) {
            return false;
        }
        List<Box> before = before(asked);
        if (before.isEmpty() || laidOut.pageAt(bottom(before.getLast()) - 1) != page - 1) {
            return false;
        }
        if (figuresEnd(page - 1) > bottom(before.getLast())) {
            return false;
        }
        PageBox last = laidOut.page(page - 1);
        int free = last.getBottom() - last.getFootnoteAreaHeight() - bottom(before.getLast());
        int lines = lines(asked, laidOut.page(page));
        List<Element> own =
                lines > 0
                        ? mark(before, Math.max(0, free) + lines * line - line / 2, last)
                        : List.of();
        marked.put(asked.getElement(), new Marked(own, pageInSection(asked)));
        return !own.isEmpty();
    }

    /** Where the last figure of a page ends that stands out of the flow of its text. */
    private int figuresEnd(int page) {
        return laidOut.roots().stream()
                .filter(root -> root.getElement() != null)
                .filter(root -> root.getElement().getTagName().equals("figure"))
                .map(LoneQuestions::bottom)
                .filter(end -> laidOut.pageAt(end - 1) == page)
                .max(Integer::compare)
                .orElse(0);
    }

    private int page(Box asked) {
        return laidOut.pageAt(laidOut.firstLineOf(asked).getAbsY());
    }

    private int pageInSection(Box asked) {
        return page(asked) - page(asked.getParent());
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

    private List<Element> mark(List<Box> before, int space, PageBox last) {
        List<Element> own = new ArrayList<>();
        for (Box block : before.reversed()) {
            Element element = block.getElement();
            if (bottom(block) <= last.getBottom() - last.getFootnoteAreaHeight() - space
                    || ShortPages.isMarked(element)
                    || isTall(block, last)) {
                return own;
            }
            ShortPages.mark(element, space);
            own.add(element);
        }
        return own;
    }

    private boolean isTall(Box block, PageBox page) {
        boolean whole = List.of("table", "figure", "pre").contains(block.getElement().getTagName());
        return whole && block.getHeight() > TALL * laidOut.heightOf(page);
    }

    private static int bottom(Box box) {
        return box.getAbsY() + box.getHeight();
    }
}

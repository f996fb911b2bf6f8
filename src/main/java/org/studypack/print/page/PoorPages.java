package org.studypack.print.page;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;

import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds sections whose last page holds a few lines, where no paragraph could be set a line longer
 * or shorter to mend that ({@link PageFit}). What comes before is marked to leave its page some
 * lines earlier ({@link ShortPages}), so that the last page holds a fifth, or nearly.
 */
final class PoorPages {
    /** The least share of its last page that a section fills. */
    private static final double LEAST_FILLED = 0.2;

    /** A page that ends more lines early is poor itself. */
    private static final int MOST_LINES = 5;

    /** It ends so much earlier at most where what is marked takes others with it. */
    private static final int MOST_FREE = 7;

    /** What was marked in each stretch. */
    private final Map<String, Attempt> tried = new HashMap<>();

    /**
     * What was marked in a stretch.
     *
     * @param most how much may be free on the page before its last
     */
    private record Attempt(List<Element> marked, int most) {}

    /**
     * Marks what comes before the last pages, or undoes what moved more than was asked for, such as
     * a paragraph with the headings above it.
     *
     * @param line the distance of lines in dots
     */
    void mark(LaidOut laidOut, int line, Round round) {
        for (PageStretch stretch : PageStretch.of(laidOut, laidOut.roots().getFirst())) {
            boolean open = round.isOpen(stretch.id());
            if (open && (undo(stretch) || isMarked(laidOut, stretch, line))) {
                round.change(stretch.id());
            }
        }
    }

    private boolean isMarked(LaidOut laidOut, PageStretch stretch, int line) {
        if (stretch.pages() < 2 || isInColumns(laidOut, stretch.last())) {
            return false;
        }
        double missing = LEAST_FILLED * stretch.heightOfLast() - stretch.onLastPage();
        int lines = (int) Math.ceil(missing / line);
        if (lines <= 0 || tried.containsKey(stretch.id())) {
            return false;
        }
        int free = Math.max(0, stretch.freeBeforeLast());
        List<Element> marked = mark(laidOut, stretch, free + Math.min(lines, MOST_LINES) * line);
        tried.put(stretch.id(), new Attempt(marked, free + MOST_FREE * line));
        return !marked.isEmpty();
    }

    private boolean undo(PageStretch stretch) {
        Attempt attempt = tried.get(stretch.id());
        if (attempt == null
                || attempt.marked.isEmpty()
                || stretch.freeBeforeLast() <= attempt.most) {
            return false;
        }
        attempt.marked.forEach(ShortPages::unmark);
        tried.put(stretch.id(), new Attempt(List.of(), 0));
        return true;
    }

    /** Columns of a last page end at about one height instead. */
    private static boolean isInColumns(LaidOut laidOut, int page) {
        return laidOut.plan().isBeside(page) || (page > 0 && laidOut.plan().isBeside(page - 1));
    }

    /** Only paragraphs are marked: what moves as a whole would leave more than some lines. */
    private static List<Element> mark(LaidOut laidOut, PageStretch stretch, int space) {
        int page = stretch.last() - 1;
        PageBox before = laidOut.page(page);
        int foot = before.getBottom() - before.getFootnoteAreaHeight() - space;
        List<Box> late =
                stretch.blocks().stream()
                        .filter(each -> laidOut.pageAt(each.getAbsY()) == page)
                        .filter(each -> each.getAbsY() + each.getHeight() > foot)
                        .toList();
        List<Element> marked = new ArrayList<>();
        for (Box each : late) {
            Element element = each.getElement();
            if (!ShortPages.isMarked(element)) {
                ShortPages.mark(element, space);
                marked.add(element);
            }
        }
        return marked;
    }
}

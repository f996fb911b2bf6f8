package org.studypack.print.page;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;

import org.w3c.dom.Element;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

    private final Set<String> tried = new HashSet<>();

    /**
     * Marks what comes before the last pages.
     *
     * @param line the distance of lines in dots
     */
    void mark(LaidOut laidOut, int line, Round round) {
        for (PageStretch stretch : PageStretch.of(laidOut, laidOut.roots().getFirst())) {
            if (stretch.pages() > 1 && !isInColumns(laidOut, stretch.last())) {
                double missing = LEAST_FILLED * stretch.heightOfLast() - stretch.onLastPage();
                int lines = (int) Math.ceil(missing / line);
                if (lines > 0 && round.isOpen(stretch.id()) && tried.add(stretch.id())) {
                    int space =
                            Math.max(0, stretch.freeBeforeLast())
                                    + Math.min(lines, MOST_LINES) * line;
                    if (mark(laidOut, stretch, space)) {
                        round.change(stretch.id());
                    }
                }
            }
        }
    }

    /** Columns of a last page end at about one height instead. */
    private static boolean isInColumns(LaidOut laidOut, int page) {
        return laidOut.plan().isBeside(page) || (page > 0 && laidOut.plan().isBeside(page - 1));
    }

    /** Only paragraphs are marked: what moves as a whole would leave more than some lines. */
    private static boolean mark(LaidOut laidOut, PageStretch stretch, int space) {
        int page = stretch.last() - 1;
        PageBox before = laidOut.page(page);
        int foot = before.getBottom() - before.getFootnoteAreaHeight() - space;
        List<Box> late =
                stretch.blocks().stream()
                        .filter(each -> laidOut.pageAt(each.getAbsY()) == page)
                        .filter(each -> each.getAbsY() + each.getHeight() > foot)
                        .toList();
        boolean marked = false;
        for (Box each : late) {
            Element element = each.getElement();
            if (!ShortPages.isMarked(element)) {
                ShortPages.mark(element, space);
                marked = true;
            }
        }
        return marked;
    }
}

package org.studypack.print.page;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;

import org.studypack.print.line.FittedBlock;
import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What runs on from page to page: a section that begins on a page of its own, and those after it
 * that do not.
 */
final class PageStretch {
    private final LaidOut laidOut;
    private final String id;
    private final List<Box> blocks = new ArrayList<>();

    /** What is marked to begin overleaf. */
    private final List<Box> overleaf = new ArrayList<>();

    /** Where the content of each page ends, in dots. */
    private final TreeMap<Integer, Integer> ends = new TreeMap<>();

    private PageStretch(LaidOut laidOut, String id) {
        this.laidOut = laidOut;
        this.id = id;
    }

    /** The stretches of what was laid out, in order. */
    static List<PageStretch> of(LaidOut laidOut, Box root) {
        List<PageStretch> stretches = new ArrayList<>();
        collect(laidOut, root, stretches);
        return stretches.stream().filter(stretch -> !stretch.ends.isEmpty()).toList();
    }

    private static void collect(LaidOut laidOut, Box box, List<PageStretch> stretches) {
        boolean section =
                !(box instanceof LineBox)
                        && box.getElement() != null
                        && box.getElement().hasAttribute("data-document");
        if (section) {
            if (stretches.isEmpty() || beginsPage(box.getElement())) {
                stretches.add(
                        new PageStretch(laidOut, box.getElement().getAttribute("data-document")));
            }
            stretches.getLast().add(box);
        } else if (!(box instanceof LineBox)) {
            box.getChildren().forEach(child -> collect(laidOut, child, stretches));
        }
    }

    /** Whether a document begins on a page of its own. */
    static boolean beginsPage(Element section) {
        return section.hasAttribute("data-start")
                && !section.getAttribute("data-start").equals("run-on");
    }

    private void add(Box box) {
        if (box instanceof LineBox || box.getChildCount() == 0) {
            if (box.getHeight() > 0 && !(box instanceof LineBox && box.getChildCount() == 0)) {
                ends.merge(
                        laidOut.pageAt(box.getAbsY()), box.getAbsY() + box.getHeight(), Math::max);
            }
            return;
        }
        if (FittedBlock.isFitted(box)) {
            blocks.add(box);
        }
        if (Overleaf.isItself(box)) {
            overleaf.add(box);
        }
        box.getChildren().forEach(this::add);
    }

    /** The document that it begins with. */
    String id() {
        return id;
    }

    /** The boxes of blocks whose lines were fitted, in order. */
    List<Box> blocks() {
        return blocks;
    }

    /** The boxes of what is marked to begin overleaf, in order. */
    List<Box> overleaf() {
        return overleaf;
    }

    /** How many pages it takes. */
    int pages() {
        return ends.size();
    }

    /** The number of its first page. */
    int first() {
        return ends.firstKey();
    }

    /** The number of its last page. */
    int last() {
        return ends.lastKey();
    }

    /** How much of a page its text takes, in dots; nothing where none of it stands there. */
    int heightOn(int page) {
        Integer end = ends.get(page);
        return end == null ? 0 : end - laidOut.page(page).getTop();
    }

    /** What stands on its last page, notes included, in dots. */
    int onLastPage() {
        Map.Entry<Integer, Integer> last = ends.lastEntry();
        PageBox page = laidOut.page(last.getKey());
        return last.getValue() - page.getTop() + page.getFootnoteAreaHeight();
    }

    /** What is free on the page before its last, in dots; nothing where there is none. */
    int freeBeforeLast() {
        Map.Entry<Integer, Integer> before = ends.lowerEntry(ends.lastKey());
        if (before == null) {
            return 0;
        }
        PageBox page = laidOut.page(before.getKey());
        return page.getBottom() - page.getFootnoteAreaHeight() - before.getValue();
    }

    int heightOfLast() {
        return laidOut.heightOf(laidOut.page(ends.lastKey()));
    }
}

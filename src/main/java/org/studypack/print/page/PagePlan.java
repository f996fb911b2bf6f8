package org.studypack.print.page;

import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.render.PageBox;

import org.studypack.print.manuscript.PageGeometry;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which page of the file each page of the engine comes to stand on. Where a design has columns,
 * each is a page to the engine, so that all that holds of pages holds of columns: notes at the
 * foot, headings that stay with their text, figures that move on.
 *
 * @param pages by the engine's page, from 0; {@link #NONE} for one that is left out
 */
record PagePlan(List<Integer> pages) {
    /** A blank that kept left and right apart. */
    static final int NONE = -1;

    PagePlan {
        pages = List.copyOf(pages);
    }

    /**
     * @param filled those of the engine's pages that anything stands on
     */
    static PagePlan of(
            List<PageBox> boxes, BitSet filled, PageGeometry geometry, LayoutContext context) {
        boolean columns =
                geometry.design().columns().count() > 1
                        && filled.stream().anyMatch(i -> isColumn(boxes.get(i), context, geometry));
        Integer[] pages = new Integer[boxes.size()];
        int count = 0;
        for (int i = 0; i < pages.length; i++) {
            if (!columns) {
                pages[i] = count++;
            } else if (!filled.get(i)) {
                pages[i] = NONE;
            } else if (isSecond(boxes, i, context, geometry) && pages[i - 1] != NONE) {
                pages[i] = pages[i - 1];
            } else {
                pages[i] = count++;
            }
        }
        return new PagePlan(List.of(pages));
    }

    /** Whether a page of the engine is the column at the right of the one before. */
    private static boolean isSecond(
            List<PageBox> boxes, int i, LayoutContext context, PageGeometry geometry) {
        return i > 0
                && !boxes.get(i).isRightPage()
                && isColumn(boxes.get(i), context, geometry)
                && isColumn(boxes.get(i - 1), context, geometry);
    }

    private static boolean isColumn(PageBox box, LayoutContext context, PageGeometry geometry) {
        double width = PageGeometry.points(geometry.design().width());
        double dotsPerPoint = context.getDotsPerPixel() * 96.0 / 72;
        return box.getContentWidth(context) < (width - 1) * dotsPerPoint;
    }

    int page(int engines) {
        return pages.get(engines);
    }

    boolean isLeftOut(int engines) {
        return pages.get(engines) == NONE;
    }

    /** Whether a page of the engine stands beside the one before. */
    boolean isBeside(int engines) {
        return engines > 0
                && !isLeftOut(engines)
                && pages.get(engines).equals(pages.get(engines - 1));
    }

    /** Pages of the file for pages of the engine. */
    BitSet pages(BitSet engines) {
        BitSet pages = new BitSet();
        engines.stream().filter(each -> !isLeftOut(each)).forEach(each -> pages.set(page(each)));
        return pages;
    }

    /** Whether each page of the engine is a page of the file. */
    boolean isPlain() {
        return IntStream.range(0, pages.size()).allMatch(i -> page(i) == i);
    }
}

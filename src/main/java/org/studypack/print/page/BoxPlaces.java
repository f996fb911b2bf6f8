package org.studypack.print.page;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;

import java.util.NavigableSet;
import java.util.TreeSet;

/** Where boxes stand on their pages: points from a page's left and foot. */
final class BoxPlaces {
    private final LaidOut laidOut;
    private final CssContext context;
    private final double dotsPerPoint;
    private final NavigableSet<Integer> tops = new TreeSet<>();

    BoxPlaces(PdfBoxRenderer renderer, LaidOut laidOut) {
        this.laidOut = laidOut;
        this.context = renderer.getSharedContext().newLayoutContextInstance();
        this.dotsPerPoint = renderer.getDotsPerPoint();
    }

    double left(Box box) {
        return edgeOf(laidOut.pageOf(box)) + (box.getAbsX() + box.getTx()) / dotsPerPoint;
    }

    /** The left of a box that goes on to a later page, or column, there. */
    double left(Box box, PageBox page) {
        return edgeOf(page) + left(box) - edgeOf(laidOut.pageOf(box));
    }

    /** The left edge of what may stand on a page, or in a column. */
    double edgeOf(PageBox page) {
        return page.getMarginBorderPadding(context, CalculatedStyle.LEFT) / dotsPerPoint;
    }

    double width(Box box) {
        return box.getContentWidth() / dotsPerPoint;
    }

    double top(Box box) {
        PageBox page = laidOut.pageOf(box);
        return laidOut.textTop(page) - (box.getAbsY() - page.getTop()) / dotsPerPoint;
    }

    double bottom(Box box) {
        return top(box) - box.getHeight() / dotsPerPoint;
    }

    /** The top of a box without the space above it, which may be less than nothing. */
    double borderTop(Box box) {
        return top(box) - box.getMargin(context).top() / dotsPerPoint;
    }

    /** The bottom of a box without the space below it, on the page where it ends. */
    double borderBottom(PageBox page, Box box) {
        float end = box.getAbsY() + box.getHeight() - box.getMargin(context).bottom();
        return laidOut.textTop(page) - (end - page.getTop()) / dotsPerPoint;
    }

    double middle(Box box) {
        return left(box) + width(box) / 2;
    }

    double centre(Box box) {
        return (top(box) + bottom(box)) / 2;
    }

    double baseline(Box line) {
        return bottom(line) + height(line) * 0.3;
    }

    double height(Box box) {
        return box.getHeight() / dotsPerPoint;
    }

    /** How far a box goes on below one that is within it, on whatever pages. */
    double below(Box inner, Box outer) {
        int foot = outer.getAbsY() + outer.getHeight();
        return (foot - inner.getAbsY() - inner.getHeight()) / dotsPerPoint;
    }

    /** Where the text of a page ends, above its notes. */
    double footOf(PageBox page) {
        return laidOut.textTop(page) - (page.getBottomUsable() - page.getTop()) / dotsPerPoint;
    }

    /** The top of what stands below a box on its page; 0 where that is nothing. */
    double nextBelow(Box box) {
        PageBox page = laidOut.pageOf(box);
        Integer next = tops().ceiling(box.getAbsY() + box.getHeight());
        return next == null || next >= page.getBottom()
                ? 0
                : laidOut.textTop(page) - (next - page.getTop()) / dotsPerPoint;
    }

    /** Of all lines and of all boxes without others in them, in dots from the first page's top. */
    private NavigableSet<Integer> tops() {
        if (tops.isEmpty()) {
            addTops(laidOut.roots().getFirst());
        }
        return tops;
    }

    private void addTops(Box box) {
        if (!(box instanceof LineBox) && box.getChildCount() > 0) {
            box.getChildren().forEach(this::addTops);
        } else if (box.getHeight() > 0) {
            tops.add(box.getAbsY());
        }
    }
}

package org.studypack.print.page;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;

import org.studypack.print.manuscript.PageGeometry;

/** Draws lines to write on down to the foot of a page, as many as have room there. */
final class RestOfPage {
    /** The least distance of rules, in points: nobody writes between closer ones. */
    private static final double LEAST_DISTANCE = 1;

    private final LaidOut laidOut;
    private final BoxPlaces at;
    private final PageDrawings drawings;
    private final double rule;

    /**
     * @param rule how wide rules are, in points
     */
    RestOfPage(LaidOut laidOut, BoxPlaces places, PageDrawings drawings, double rule) {
        this.laidOut = laidOut;
        this.at = places;
        this.drawings = drawings;
        this.rule = rule;
    }

    /**
     * Rules from the last one to the foot of the page, as far apart as a style sheet has them; none
     * where it has them on each other.
     */
    void fill(BlockBox space) {
        if (space.getChildCount() == 0) {
            return;
        }
        Box last = space.getChild(space.getChildCount() - 1);
        double foot = Math.max(at.footOf(laidOut.pageOf(last)), at.nextBelow(last));
        double left = at.left(last);
        double distance = at.height(last);
        if (distance < LEAST_DISTANCE) {
            return;
        }
        double least = foot + (isOnSheet(space) ? PageGeometry.points(SheetFit.ABOVE_FOOT) : 0);
        int page = laidOut.pageOf(last).getPageNo();
        boolean dotted = space.getElement().getAttribute("class").equals("answer dotted");
        for (double y = at.bottom(last) - distance; y >= least - 0.1; y -= distance) {
            if (dotted) {
                drawings.on(page).dots(left, left + at.width(last), y);
            } else {
                drawings.on(page).line(left, y, left + at.width(last), y, rule);
            }
        }
    }

    /**
     * Lines below a question go on to the foot of a page that would be empty there. Those of a
     * worksheet were added before, where its pages could be planned.
     */
    void fillBelowQuestion(BlockBox space) {
        boolean isPlanned = isOnSheet(space) && !OpenSheets.has(space.getElement());
        boolean hasLines = space.getChildCount() > 0 && !isPlanned;
        if (hasLines && at.nextBelow(space.getChild(space.getChildCount() - 1)) == 0) {
            fill(space);
        }
    }

    private static boolean isOnSheet(Box box) {
        for (Box each = box; each != null; each = each.getParent()) {
            if (SheetNames.isWorksheet(each)) {
                return true;
            }
        }
        return false;
    }
}

package org.studypack.print.page;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;

import org.studypack.print.manuscript.PageGeometry;

import java.util.List;

/** Draws what stands beside a passage that is read closely: numbers of its lines, and rules. */
final class BesidePassage {
    /** Every how many lines a passage has a number. */
    private static final int NUMBERED = 5;

    /** How far what is written beside a passage stands from it, in points. */
    private static final double MARGIN_LEFT = PageGeometry.points(6);

    /** The size of a number of a line, a share of that of the text. */
    private static final double NUMBER = 0.71;

    /** How far before its passage the number of a line ends. */
    private static final double NUMBER_RIGHT = -0.8;

    private final LaidOut laidOut;
    private final BoxPlaces at;
    private final PageDrawings drawings;

    /** How wide rules to write on are, and how far apart, in points. */
    private final double rule;

    private final double pitch;

    /** The size of the text in points. */
    private final double em;

    BesidePassage(LaidOut laidOut, BoxPlaces places, PageDrawings drawings, PageGeometry geometry) {
        this.laidOut = laidOut;
        this.at = places;
        this.drawings = drawings;
        this.em = geometry.design().type().size();
        this.rule = geometry.design().answers().rule();
        this.pitch = PageGeometry.points(geometry.design().answers().pitch());
    }

    /**
     * Beside a passage, the numbers of its lines at the left and lines to write on at the right, as
     * far as it goes on each page.
     */
    void draw(BlockBox passage) {
        List<LineBox> lines =
                FoundBoxes.outermost(LineBox.class, passage).stream()
                        .filter(line -> line.getHeight() > 0 && !line.getChildren().isEmpty())
                        .toList();
        for (int i = 0; i < lines.size(); i++) {
            Box line = lines.get(i);
            if (i == 0 || (i + 1) % NUMBERED == 0) {
                drawing(line)
                        .number(
                                i + 1,
                                at.left(passage, laidOut.pageOf(line)) + em * NUMBER_RIGHT,
                                at.baseline(line),
                                em * NUMBER);
            }
        }
        for (int first = 0, i = 0; i < lines.size(); i++) {
            boolean last = i + 1 == lines.size();
            if (last || page(lines.get(i)) != page(lines.get(i + 1))) {
                double bottom = at.bottom(lines.get(i));
                rules(
                        passage,
                        at.top(lines.get(first)),
                        last ? Math.min(bottom, footOf(passage, lines.get(i))) : bottom,
                        laidOut.pageOf(lines.get(i)));
                first = i + 1;
            }
        }
    }

    /** Where the room beside a passage ends: a short one has more than its words take. */
    private double footOf(BlockBox passage, Box last) {
        double foot = at.footOf(laidOut.pageOf(last));
        return Math.max(foot, at.bottom(last) - at.below(last, passage.getParent()));
    }

    private void rules(BlockBox passage, double top, double bottom, PageBox page) {
        Box around = passage.getContainingBlock();
        double left = at.left(passage, page) + at.width(passage) + MARGIN_LEFT;
        double right = at.left(around, page) + at.width(around);
        for (double y = top - pitch; y > bottom - 1; y -= pitch) {
            drawings.on(page.getPageNo()).line(left, y, right, y, rule);
        }
    }

    private PageDrawing drawing(Box box) {
        return drawings.on(page(box));
    }

    private int page(Box box) {
        return laidOut.pageOf(box).getPageNo();
    }
}

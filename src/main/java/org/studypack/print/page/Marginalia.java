package org.studypack.print.page;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.PageBox;

import org.studypack.book.MarkupRole;

import java.util.List;

/**
 * Moves the times of a transcript to the outer margin on rectos. Style sheets set them to the left
 * of the text, which is the outer margin of a verso.
 */
final class Marginalia {
    private static final double GAP_MM = 2;

    private final LaidOut laidOut;
    private final int gap;

    private Marginalia(LaidOut laidOut, float dotsPerPoint) {
        this.laidOut = laidOut;
        this.gap = (int) (GAP_MM / 25.4 * 72 * dotsPerPoint);
    }

    static void place(LaidOut laidOut, float dotsPerPoint) {
        Marginalia marginalia = new Marginalia(laidOut, dotsPerPoint);
        laidOut.roots().forEach(marginalia::walk);
    }

    private void walk(Object node) {
        switch (node) {
            case BlockBox block when isTime(block) -> {
                PageBox page = laidOut.pageOf(block);
                if (page.isRightPage()) {
                    moveRight(block);
                }
            }
            case InlineLayoutBox inline ->
                    List.copyOf(inline.getInlineChildren()).forEach(this::walk);
            case Box box -> box.getChildren().forEach(this::walk);
            default -> {}
        }
    }

    private static boolean isTime(BlockBox block) {
        return block.getElement() != null
                && MarkupRole.TIME.isIn(block.getElement().getAttribute("class"));
    }

    private void moveRight(BlockBox time) {
        Box paragraph = time.getContainingBlock();
        int textRight = paragraph.getAbsX() + paragraph.getTx() + paragraph.getContentWidth();
        for (Box line : time.getChildren()) {
            line.setX(0);
        }
        time.setX(time.getX() + textRight + gap - (time.getAbsX() + time.getTx()));
        time.calcCanvasLocation();
        time.calcChildLocations();
    }
}

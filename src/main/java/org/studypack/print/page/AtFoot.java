package org.studypack.print.page;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;

import org.studypack.book.MarkupRole;

/**
 * Moves what belongs at the foot of its page down there: the engine fills pages from their head.
 * What is longer than a page stays where it is.
 */
final class AtFoot {
    private final LaidOut laidOut;

    private AtFoot(LaidOut laidOut) {
        this.laidOut = laidOut;
    }

    static void move(LaidOut laidOut) {
        AtFoot atFoot = new AtFoot(laidOut);
        laidOut.roots().forEach(atFoot::walk);
    }

    private void walk(Box box) {
        if (box instanceof BlockBox block && belongsAtFoot(block)) {
            down(block);
        } else {
            box.getChildren().forEach(this::walk);
        }
    }

    private static boolean belongsAtFoot(BlockBox block) {
        return block.getElement() != null
                && !block.isAnonymous()
                && MarkupRole.AT_FOOT.isIn(block.getElement().getAttribute("class"));
    }

    private void down(BlockBox block) {
        PageBox page = laidOut.pageOf(block);
        int room = page.getBottomUsable() - (block.getAbsY() + block.getHeight());
        if (room > 0) {
            LaidOut.move(block, room);
        }
    }
}

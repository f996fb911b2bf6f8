package org.studypack.print.page;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Finds headings that stand at the foot of a page or a column without a line of what they head:
 * text that the grid moved overleaf, or a block that is not divided. They are marked to begin
 * overleaf.
 */
final class StrandedHeadings {
    private final LaidOut laidOut;
    private final Round round;

    /** The heading that was read last, while nothing but headings came after it. */
    private @Nullable Element heading;

    private int page;

    /** The page of the line of text that was read last. */
    private int lastPage = -1;

    private StrandedHeadings(LaidOut laidOut, Round round) {
        this.laidOut = laidOut;
        this.round = round;
    }

    /** Marks them. */
    static void mark(LaidOut laidOut, Round round) {
        new StrandedHeadings(laidOut, round)
                .walk(laidOut.roots().getFirst(), /* inHeading= */ false);
    }

    private void walk(Box box, boolean inHeading) {
        if (box instanceof LineBox line) {
            if (line.getHeight() > 0 && !line.getChildren().isEmpty()) {
                read(line, inHeading);
            }
            return;
        }
        Element element = box.getElement();
        boolean begins =
                element != null
                        && box instanceof BlockBox block
                        && !block.isAnonymous()
                        && Overleaf.isHeading(element);
        if (begins && heading == null) {
            page = laidOut.pageAt(laidOut.firstLineOf(box).getAbsY());
            heading = page == lastPage ? element : null; // one that begins its page cannot move
        }
        box.getChildren().forEach(child -> walk(child, inHeading || begins));
    }

    private void read(LineBox line, boolean inHeading) {
        if (inHeading) {
            return;
        }
        lastPage = laidOut.pageAt(line.getAbsY());
        if (heading == null) {
            return;
        }
        if (lastPage > page && round.isOpen(heading) && Overleaf.mark(heading)) {
            round.change(heading);
        }
        heading = null;
    }
}

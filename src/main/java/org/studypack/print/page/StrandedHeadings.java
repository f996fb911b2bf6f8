package org.studypack.print.page;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Finds headings that stand at the foot of a page or a column with less than two lines of what they
 * head: text that the grid moved overleaf, a block that is not divided, or one line that says where
 * a talk was given and the first of its excerpts. They are marked to begin overleaf; where one
 * begins its page, and the table below it has no room there, the table is divided between its rows.
 */
final class StrandedHeadings {
    /** So many lines stand below a heading at least. */
    private static final int BELOW = 2;

    private final LaidOut laidOut;
    private final Round round;

    /** The heading that was read last, while too little but headings came after it. */
    private @Nullable Element heading;

    /** Whether a heading begins its page, and nothing came after it. */
    private boolean isFirst;

    /** How many lines came after it. */
    private int below;

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
        boolean own = element != null && box instanceof BlockBox block && !block.isAnonymous();
        if (own && (element.hasAttribute("data-document") || Overleaf.isForced(box))) {
            heading = null; // what comes is of others, or has a page of its own
        }
        if (own && heading == null && box instanceof TableBox && opens(box)) {
            divide(element);
        }
        boolean begins = own && Overleaf.isHeading(element);
        if (begins && heading == null) {
            page = laidOut.pageAt(laidOut.firstLineOf(box).getAbsY());
            isFirst = page != lastPage;
            heading = isFirst ? null : element; // one that begins its page cannot move
            below = 0;
        }
        box.getChildren().forEach(child -> walk(child, inHeading || begins));
    }

    /** Whether a block left a heading alone on a page, since both are higher than one. */
    private boolean opens(Box box) {
        return isFirst && laidOut.pageAt(laidOut.firstLineOf(box).getAbsY()) > page;
    }

    private void divide(Element table) {
        if (round.isOpen(table) && !table.hasAttribute(TallQuestions.TALL)) {
            table.setAttribute(TallQuestions.TALL, "tall");
            round.change(table);
        }
    }

    private void read(LineBox line, boolean inHeading) {
        if (inHeading) {
            return;
        }
        isFirst = false;
        lastPage = laidOut.pageAt(line.getAbsY());
        if (heading == null) {
            return;
        }
        if (lastPage > page && round.isOpen(heading) && Overleaf.mark(heading)) {
            round.change(heading);
        }
        below++;
        if (lastPage > page || below == BELOW) {
            heading = null;
        }
    }
}

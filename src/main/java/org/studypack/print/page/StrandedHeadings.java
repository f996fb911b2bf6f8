package org.studypack.print.page;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Finds headings that stand at the foot of a page or a column with less than two lines of what they
 * head: text that the grid moved overleaf, a block that is not divided, or the head of a table.
 * What says below a heading where a talk was given is part of it, and so are the headings below
 * that. They are marked to begin overleaf. Where a page has no room for heading and block together,
 * the block is divided: a table between its rows, a question within the room to answer.
 */
final class StrandedHeadings {
    /** So many lines stand below a heading at least. */
    private static final int BELOW = 2;

    /** The class of the lines that say where a talk was given. */
    private static final String TALK = "talk";

    private final LaidOut laidOut;
    private final Round round;

    /** The heading that was read last, while too little but headings came after it. */
    private @Nullable Element heading;

    /** Whether it begins its page, and so cannot move. */
    private boolean isFirst;

    /** How many lines came after it. */
    private int below;

    private int page;

    /** Where the heading begins, and the line that was read last ends, in dots. */
    private int top;

    private int end;

    /** The block after the heading that is read, while it is one that is not divided. */
    private @Nullable Box block;

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
        boolean line = box instanceof LineBox;
        if (line || box.getChildCount() == 0) {
            if (box.getHeight() > 0 && line == box.getChildCount() > 0) {
                read(box, inHeading);
            }
            return;
        }
        Element element = box.getElement();
        boolean own = element != null && box instanceof BlockBox each && !each.isAnonymous();
        if (own && (element.hasAttribute("data-document") || Overleaf.isForced(box))) {
            heading = null; // what comes is of others, or has a page of its own
        }
        boolean begins = own && Overleaf.isHeading(element);
        if (begins && heading == null) {
            begin(box, element);
        }
        boolean opens = own && !begins && isWhole(box);
        if (opens) {
            block = box;
        }
        boolean heads = begins || (own && isPartOfHeading(element));
        box.getChildren().forEach(child -> walk(child, inHeading || heads));
        if (opens) {
            block = null;
        }
    }

    private static boolean isPartOfHeading(Element element) {
        return element.getTagName().equals("thead") || element.getAttribute("class").equals(TALK);
    }

    private void begin(Box box, Element element) {
        heading = element;
        page = laidOut.pageAt(laidOut.firstLineOf(box).getAbsY());
        isFirst = page != lastPage;
        below = 0;
        top = box.getAbsY();
    }

    /** Whether a block is the first after a heading that is not divided. */
    private boolean isWhole(Box box) {
        return heading != null && block == null && box.getStyle().isAvoidPageBreakInside();
    }

    /** Reads a line of text, or one to write on. */
    private void read(Box line, boolean inHeading) {
        if (inHeading) {
            end = line.getAbsY() + line.getHeight();
            return;
        }
        lastPage = laidOut.pageAt(line.getAbsY());
        if (heading != null) {
            below++;
            if (lastPage > page && round.isOpen(heading) && isMended(heading)) {
                round.change(heading);
            }
            if (lastPage > page || below == BELOW || isFirst) {
                heading = null;
            }
        }
        end = line.getAbsY() + line.getHeight();
    }

    /** Whether a heading was to be moved, or what stands below it to be divided. */
    private boolean isMended(Element stranded) {
        if (isFirst || !fits()) {
            return block != null && isDivided(block.getElement());
        }
        return Overleaf.mark(stranded);
    }

    /** Whether a page has room for a heading and the block below it. */
    private boolean fits() {
        return block == null
                || end - top + block.getHeight() <= laidOut.heightOf(laidOut.pageOf(block));
    }

    /** Has a block be divided; whether it was not before. */
    private static boolean isDivided(Element block) {
        boolean isNew = !block.hasAttribute(TallQuestions.TALL);
        block.setAttribute(TallQuestions.TALL, "tall");
        return isNew;
    }
}

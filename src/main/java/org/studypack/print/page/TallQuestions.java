package org.studypack.print.page;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;

import org.studypack.book.MarkupRole;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.print.manuscript.Manuscript;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;

/**
 * Questions that are taller than a page, or than what their heading leaves of it. They are marked,
 * so that they go on overleaf; one that is less tall in a later layout, since what is in it was set
 * smaller, is whole again, once.
 */
final class TallQuestions {
    /** The attribute of a question that goes on overleaf. */
    static final String TALL = "data-tall";

    /** Those that were found here; worksheets have some that are to go on overleaf in any case. */
    private final Set<Element> marked = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Set<Element> takenBack = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Whether an element is, or is in, a question that goes on overleaf. */
    static boolean holds(Element element) {
        for (Node each = element; each instanceof Element around; each = each.getParentNode()) {
            if (around.hasAttribute(TALL)) {
                return true;
            }
        }
        return false;
    }

    /** Marks them; whether there are any that were not marked before. */
    boolean mark(LaidOut laidOut) {
        return mark(laidOut, laidOut.roots().getFirst());
    }

    private boolean mark(LaidOut laidOut, Box box) {
        if (isQuestion(box)) {
            Element question = box.getElement();
            boolean isTall = laidOut.pagesOf(question) > 1 || isPartedFromHeading(laidOut, box);
            boolean isNew = isTall && !question.hasAttribute(TALL);
            if (isNew) {
                question.setAttribute(TALL, "tall");
                marked.add(question);
            }
            return isNew;
        }
        boolean found = false;
        if (!(box instanceof LineBox)) {
            for (Box child : box.getChildren()) {
                found |= mark(laidOut, child);
            }
        }
        return found;
    }

    /** Whether the heading right above a question stands on an earlier page or column. */
    private static boolean isPartedFromHeading(LaidOut laidOut, Box question) {
        Box before = question.getPreviousSibling();
        return before != null
                && before.getElement() != null
                && Overleaf.isHeading(before.getElement())
                && laidOut.pageOf(before).getPageNo() < laidOut.pageOf(question).getPageNo();
    }

    /** Has those be whole again that would fit on a page. */
    void takeBack(LaidOut laidOut, Round round) {
        takeBack(laidOut, laidOut.roots().getFirst(), round);
    }

    private void takeBack(LaidOut laidOut, Box box, Round round) {
        if (isQuestion(box)) {
            Element question = box.getElement();
            if (marked.contains(question)
                    && round.isOpen(question)
                    && height(laidOut, box) <= laidOut.heightOf(laidOut.pageOf(box))
                    && takenBack.add(question)) {
                question.removeAttribute(TALL);
                marked.remove(question);
                round.change(question);
            }
        } else if (!(box instanceof LineBox)) {
            box.getChildren().forEach(child -> takeBack(laidOut, child, round));
        }
    }

    /** How much of its pages a question takes, what is free at their feet included. */
    private static int height(LaidOut laidOut, Box question) {
        int bottom = question.getAbsY() + question.getHeight();
        int height = 0;
        int last = laidOut.pageAt(bottom - 1);
        for (int i = laidOut.pageAt(question.getAbsY()); i <= last; i++) {
            PageBox page = laidOut.page(i);
            int foot = page.getBottom() - page.getFootnoteAreaHeight();
            height += Math.min(bottom, foot) - Math.max(question.getAbsY(), page.getTop());
        }
        return height;
    }

    /** Reports those of the pages that are printed. */
    void report(LaidOut laidOut, Diagnostics diagnostics) {
        report(laidOut, laidOut.roots().getFirst(), diagnostics);
    }

    private void report(LaidOut laidOut, Box box, Diagnostics diagnostics) {
        if (isQuestion(box)) {
            if (marked.contains(box.getElement()) && laidOut.pagesOf(box.getElement()) > 1) {
                report(box.getElement(), diagnostics);
            }
        } else if (!(box instanceof LineBox)) {
            box.getChildren().forEach(child -> report(laidOut, child, diagnostics));
        }
    }

    private static void report(Element question, Diagnostics diagnostics) {
        boolean notes = question.getAttribute("class").contains("room-for-notes");
        Location place =
                Manuscript.source(question)
                        .or(() -> before(question))
                        .orElse(Location.of("pack.yaml"));
        diagnostics.report(
                Code.BLOCK_TOO_TALL,
                place,
                notes
                        ? "the room for notes is taller than a page"
                        : "this question and its answer space are taller than a page",
                notes
                        ? "ask for less with `notes`"
                        : "give it a smaller answer space, or put fewer words, items or rows into"
                                + " it; where a recipe says `lines`, they are those of each"
                                + " question");
    }

    /** The place of what stands before an element, such as the questions before room for notes. */
    private static Optional<Location> before(Element element) {
        Optional<Location> place = Optional.empty();
        for (Node each = element.getPreviousSibling();
                place.isEmpty() && each != null;
                each = each.getPreviousSibling()) {
            place = each instanceof Element near ? Manuscript.source(near) : Optional.empty();
        }
        return place;
    }

    static boolean isQuestion(Box box) {
        return box instanceof BlockBox
                && !box.isAnonymous()
                && box.getElement() != null
                && box.getElement().getTagName().equals("div")
                && MarkupRole.QUESTION.isIn(box.getElement().getAttribute("class"));
    }
}

package org.studypack.print.page;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.PageBox;

import org.studypack.print.manuscript.PageGeometry;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.BitSet;

/**
 * Draws what is written on, where a style sheet cannot: dots that stand 2 mm apart, squares of 5
 * mm, boxes to tick, circles, points to join. It is black alone and an artifact, since it says
 * nothing (ISO 14289-1 § 7.1).
 */
final class AnswerRules {
    /** The side of a square, in points. */
    private static final double SQUARE = PageGeometry.points(5);

    /** No more of them stand beside each other, however wide a style sheet makes their row. */
    private static final int MOST_SQUARES = 200;

    // The others are shares of the size of the text.

    /** The side of a box to tick, and how far it stands before its item. */
    private static final double TICK = 0.97;

    private static final double TICK_LEFT = 1.9;

    /** The radius of a circle around a step of a scale: a finger's breadth is left between two. */
    private static final double STEP = 0.95;

    /** The share of the distance of two steps that a circle takes at most. */
    private static final double OF_DISTANCE = 0.86;

    /** The radius of a point to join, and how far it stands from its words. */
    private static final double JOINT = 0.24;

    private static final double JOINT_AWAY = 0.8;

    /** How far the line of time goes on at both sides of a mark, which is half as high. */
    private static final double MARK = 0.4;

    /** How far below the top of its box that line stands: its marks are within the page. */
    private static final double MARK_DOWN = 0.3;

    private final LaidOut laidOut;
    private final BoxPlaces at;
    private final PageDrawings drawings;
    private final RestOfPage rest;
    private final BesidePassage passages;

    /** How wide rules are, in points. */
    private final double rule;

    /** The size of the text in points. */
    private final double em;

    private AnswerRules(
            LaidOut laidOut, BoxPlaces places, PageDrawings drawings, PageGeometry geometry) {
        this.laidOut = laidOut;
        this.at = places;
        this.drawings = drawings;
        this.em = geometry.design().type().size();
        this.rule = geometry.design().answers().rule();
        this.rest = new RestOfPage(laidOut, places, drawings, rule);
        this.passages = new BesidePassage(laidOut, places, drawings, geometry);
    }

    static void draw(
            LaidOut laidOut, BoxPlaces places, PageDrawings drawings, PageGeometry geometry) {
        AnswerRules rules = new AnswerRules(laidOut, places, drawings, geometry);
        laidOut.roots().forEach(rules::walk);
    }

    private void walk(Object node) {
        if (node instanceof BlockBox box && box.getElement() != null && !box.isAnonymous()) {
            draw(box, box.getElement());
        }
        if (node instanceof InlineLayoutBox inline) {
            inline.getInlineChildren().forEach(this::walk);
        } else if (node instanceof Box box) {
            box.getChildren().forEach(this::walk);
        }
    }

    private void draw(BlockBox box, Element element) {
        switch (element.getAttribute("class")) {
            case "line" -> line(box, kindOf(element, 1));
            case "answer fill" -> rest.fill(box);
            case "answer box" -> sides(box);
            case "answer ruled", "answer dotted" -> rest.fillBelowQuestion(box);
            case "passage" -> passages.draw(box);
            case "mark" -> mark(box);
            case "step" -> step(box);
            default -> {
                if (element.getTagName().equals("li")) {
                    item(box, kindOf(element, 2), kindOf(element, 3));
                } else if (element.getTagName().equals("td")
                        && box.getPreviousSibling() != null
                        && kindOf(element, 4).equals("answer for-against")) {
                    down(box, at.left(box));
                }
            }
        }
    }

    /** The classes of an element so many levels around another. */
    private static String kindOf(Element element, int levels) {
        Node around = element;
        for (int i = 0; i < levels && around != null; i++) {
            around = around.getParentNode();
        }
        return around instanceof Element space ? space.getAttribute("class") : "";
    }

    private void line(BlockBox line, String kind) {
        switch (kind) {
            case "answer grid" -> squares(line);
            case "answer dotted" ->
                    drawing(line)
                            .dots(at.left(line), at.left(line) + at.width(line), at.bottom(line));
            default -> {}
        }
    }

    /** Circles never touch: where steps stand close, they are smaller. */
    private void step(BlockBox step) {
        double most = at.width(step) * OF_DISTANCE / 2;
        double radius = Math.min(em * STEP, most);
        drawing(step).circle(at.middle(step), at.centre(step), radius, rule);
    }

    private void item(BlockBox item, String around, String aroundThat) {
        Box line =
                laidOut.firstLineOf(item); // an item may begin at a page's foot, its line overleaf
        double y = at.centre(line);
        if (around.equals("answer ticks")) {
            drawing(line)
                    .square(at.left(item) - em * TICK_LEFT, y - em * TICK / 2, em * TICK, rule);
        } else if (aroundThat.equals("answer match")) {
            double x =
                    around.equals("side first")
                            ? at.left(item) + at.width(item) + em * JOINT_AWAY
                            : at.left(item) - em * JOINT_AWAY;
            drawing(line).circle(x, y, em * JOINT, rule);
        }
    }

    /**
     * Squares in rules of half the width, since as a whole they would be grey in wider ones. The
     * top of a row is the bottom of the one above, but where there is none.
     */
    private void squares(BlockBox row) {
        int count = Math.min(MOST_SQUARES, (int) (at.width(row) / SQUARE + 0.01));
        double left = at.left(row);
        double right = left + count * SQUARE;
        PageDrawing drawing = drawing(row);
        drawing.line(left, at.top(row), right, at.top(row), rule / 2);
        drawing.line(left, at.bottom(row), right, at.bottom(row), rule / 2);
        for (int i = 0; i <= count; i++) {
            double x = left + i * SQUARE;
            drawing.line(x, at.bottom(row), x, at.top(row), rule / 2);
        }
    }

    /** The sides of a frame, whose top and bottom a style sheet draws. */
    private void sides(BlockBox frame) {
        down(frame, at.left(frame) + rule / 2);
        down(frame, at.left(frame) + at.width(frame) - rule / 2);
    }

    /**
     * A rule down along a box, on each of its pages as far as the text goes there: an engine would
     * draw it on through the notes.
     */
    private void down(BlockBox box, double x) {
        int first = page(box);
        double left = x - at.edgeOf(laidOut.page(first));
        BitSet notes = new BitSet();
        laidOut.pagesOfNotesAlone().forEach(notes::set);
        int last = laidOut.pageAt(box.getAbsY() + Math.max(0, box.getHeight() - 1));
        for (int number = first; number <= last; number++) {
            if (notes.get(number)) {
                continue;
            }
            PageBox page = laidOut.page(number);
            double top = number == first ? at.borderTop(box) : laidOut.textTop(page);
            double bottom = number == last ? at.borderBottom(page, box) : at.footOf(page);
            double along = at.edgeOf(page) + left;
            drawings.on(number).line(along, top, along, Math.max(bottom, at.footOf(page)), rule);
        }
    }

    /**
     * A stroke of the line of time, with a mark across its middle; those of all marks are one line.
     */
    private void mark(BlockBox mark) {
        double y = at.top(mark) - em * MARK_DOWN;
        PageDrawing drawing = drawing(mark);
        drawing.line(
                at.left(mark) - em * MARK, y, at.left(mark) + at.width(mark) + em * MARK, y, rule);
        drawing.line(at.middle(mark), y - em * MARK / 2, at.middle(mark), y + em * MARK / 2, rule);
    }

    private PageDrawing drawing(Box box) {
        return drawings.on(page(box));
    }

    private int page(Box box) {
        return laidOut.pageOf(box).getPageNo();
    }
}

package org.studypack.print.page;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.studypack.print.face.TypeCase;
import org.studypack.print.manuscript.PageGeometry;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Draws what is written on, where a style sheet cannot: dots that stand 2 mm apart, squares of 5
 * mm, boxes to tick, circles, points to join. It is black alone and an artifact, since it says
 * nothing (ISO 14289-1 § 7.1).
 */
final class AnswerRules {
    /** The side of a square, in points. */
    private static final double SQUARE = PageGeometry.points(5);

    /** The side of a box to tick, and how far it stands before its item. */
    private static final double TICK = PageGeometry.points(3.6);

    private static final double TICK_LEFT = PageGeometry.points(7);

    /** The radius of a circle around a step of a scale: a finger's breadth is left between two. */
    private static final double STEP = PageGeometry.points(3.5);

    /** The radius of a point to join, and how far it stands from its words. */
    private static final double JOINT = PageGeometry.points(0.9);

    private static final double JOINT_AWAY = PageGeometry.points(3);

    /** Half of how high a mark of a strip of time is. */
    private static final double MARK = PageGeometry.points(1.5);

    /** Every how many lines a passage has a number, and where that ends within its padding. */
    private static final int NUMBERED = 5;

    private static final double NUMBER_RIGHT = PageGeometry.points(-3);

    /** How far what is written beside a passage stands from it. */
    private static final double MARGIN_LEFT = PageGeometry.points(6);

    private final LaidOut laidOut;
    private final CssContext context;
    private final double dotsPerPoint;
    private final PageGeometry geometry;
    private final TypeCase types;

    /** How wide rules to write on are, and how far apart, in points. */
    private final double rule;

    private final double pitch;
    private final Map<Integer, PageDrawing> drawings = new TreeMap<>();

    private AnswerRules(
            PdfBoxRenderer renderer, LaidOut laidOut, PageGeometry geometry, TypeCase types) {
        this.laidOut = laidOut;
        this.context = renderer.getSharedContext().newLayoutContextInstance();
        this.dotsPerPoint = renderer.getDotsPerPoint();
        this.geometry = geometry;
        this.types = types;
        this.rule = geometry.design().answers().rule();
        this.pitch = PageGeometry.points(geometry.design().answers().pitch());
    }

    /**
     * @param types whose sans face the numbers of lines are set in
     */
    static void draw(
            PDDocument pdf,
            PdfBoxRenderer renderer,
            LaidOut laidOut,
            PageGeometry geometry,
            TypeCase types)
            throws IOException {
        AnswerRules rules = new AnswerRules(renderer, laidOut, geometry, types);
        laidOut.roots().forEach(rules::walk);
        for (Map.Entry<Integer, PageDrawing> page : rules.drawings.entrySet()) {
            page.getValue().drawUnder(pdf, pdf.getPage(page.getKey()));
        }
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
            case "answer fill" -> fill(box);
            case "passage" -> beside(box);
            case "mark" -> mark(box);
            case "step" -> drawing(box).circle(middle(box), centre(box), STEP, rule);
            default -> {
                if (element.getTagName().equals("li")) {
                    item(box, kindOf(element, 2), kindOf(element, 3));
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
                    drawing(line).dots(left(line), left(line) + width(line), bottom(line));
            default -> {}
        }
    }

    private void item(BlockBox item, String around, String aroundThat) {
        if (around.equals("answer ticks")) {
            double y = centre(laidOut.firstLineOf(item));
            drawing(item).square(left(item) - TICK_LEFT, y - TICK / 2, TICK, rule);
        } else if (aroundThat.equals("answer match")) {
            double y = centre(laidOut.firstLineOf(item));
            double x =
                    around.equals("side first")
                            ? left(item) + width(item) + JOINT_AWAY
                            : left(item) - JOINT_AWAY;
            drawing(item).circle(x, y, JOINT, rule);
        }
    }

    /** The top of a row is the bottom of the one above, but where there is none. */
    private void squares(BlockBox row) {
        int count = (int) (width(row) / SQUARE + 0.01);
        double left = left(row);
        double right = left + count * SQUARE;
        PageDrawing drawing = drawing(row);
        drawing.line(left, top(row), right, top(row), PageDrawing.THIN);
        drawing.line(left, bottom(row), right, bottom(row), PageDrawing.THIN);
        for (int i = 0; i <= count; i++) {
            double x = left + i * SQUARE;
            drawing.line(x, bottom(row), x, top(row), PageDrawing.THIN);
        }
    }

    /** Rules from the last one to the foot of the page. */
    private void fill(BlockBox space) {
        if (space.getChildCount() == 0) {
            return;
        }
        Box last = space.getChild(space.getChildCount() - 1);
        double foot = Math.max(footOf(laidOut.pageOf(last)), nextBelow(last));
        double left = left(last);
        double distance = height(last);
        for (double y = bottom(last) - distance; y >= foot - 0.1; y -= distance) {
            drawing(last).line(left, y, left + width(last), y, rule);
        }
    }

    /** The top of what stands below a box on its page; 0 where that is nothing. */
    private double nextBelow(Box box) {
        PageBox page = laidOut.pageOf(box);
        int bottom = box.getAbsY() + box.getHeight();
        int next = nextBelow(laidOut.roots().getFirst(), bottom, page.getBottom());
        return next == page.getBottom()
                ? 0
                : geometry.textTop() - (next - page.getTop()) / dotsPerPoint;
    }

    private static int nextBelow(Box box, int from, int to) {
        int next = to;
        if (box instanceof LineBox || box.getChildCount() == 0) {
            boolean within = box.getHeight() > 0 && box.getAbsY() >= from && box.getAbsY() < to;
            return within ? box.getAbsY() : next;
        }
        for (Box child : box.getChildren()) {
            next = nextBelow(child, from, next);
        }
        return next;
    }

    /** Where the text of a page ends, above its notes. */
    private double footOf(PageBox page) {
        return geometry.textTop() - (page.getBottomUsable() - page.getTop()) / dotsPerPoint;
    }

    /**
     * A stroke of the line of time, with a mark across its middle; those of all marks are one line.
     */
    private void mark(BlockBox mark) {
        double y = top(mark) + MARK;
        PageDrawing drawing = drawing(mark);
        drawing.line(left(mark) - MARK, y, left(mark) + width(mark) + MARK, y, rule);
        drawing.line(middle(mark), y - MARK / 2, middle(mark), y + MARK / 2, rule);
    }

    /**
     * Beside a passage, the numbers of its lines at the left and lines to write on at the right, as
     * far as it goes on each page.
     */
    private void beside(BlockBox passage) {
        List<Box> lines = new ArrayList<>();
        collectLines(passage, lines);
        for (int i = 0; i < lines.size(); i++) {
            Box line = lines.get(i);
            if (i == 0 || (i + 1) % NUMBERED == 0) {
                drawing(line).number(i + 1, left(passage) + NUMBER_RIGHT, baseline(line));
            }
        }
        for (int first = 0, i = 0; i < lines.size(); i++) {
            boolean last = i + 1 == lines.size();
            if (last || laidOut.pageOf(lines.get(i)) != laidOut.pageOf(lines.get(i + 1))) {
                rules(passage, top(lines.get(first)), bottom(lines.get(i)), drawing(lines.get(i)));
                first = i + 1;
            }
        }
    }

    private static void collectLines(Box box, List<Box> lines) {
        if (box instanceof LineBox line) {
            if (line.getHeight() > 0 && !line.getChildren().isEmpty()) {
                lines.add(line);
            }
            return;
        }
        box.getChildren().forEach(child -> collectLines(child, lines));
    }

    private void rules(BlockBox passage, double top, double bottom, PageDrawing drawing) {
        double left = left(passage) + width(passage) + MARGIN_LEFT;
        double right = left(passage.getContainingBlock()) + width(passage.getContainingBlock());
        for (double y = top - pitch; y > bottom - 1; y -= pitch) {
            drawing.line(left, y, right, y, rule);
        }
    }

    private double baseline(Box line) {
        return bottom(line) + height(line) * 0.3;
    }

    private double height(Box box) {
        return box.getHeight() / dotsPerPoint;
    }

    private PageDrawing drawing(Box box) {
        int page = laidOut.pageOf(box).getPageNo();
        return drawings.computeIfAbsent(page, unknown -> new PageDrawing(types));
    }

    private double left(Box box) {
        PageBox page = laidOut.pageOf(box);
        int margin = page.getMarginBorderPadding(context, CalculatedStyle.LEFT);
        return (margin + box.getAbsX() + box.getTx()) / dotsPerPoint;
    }

    private double width(Box box) {
        return box.getContentWidth() / dotsPerPoint;
    }

    private double top(Box box) {
        PageBox page = laidOut.pageOf(box);
        return geometry.textTop() - (box.getAbsY() - page.getTop()) / dotsPerPoint;
    }

    private double bottom(Box box) {
        return top(box) - box.getHeight() / dotsPerPoint;
    }

    private double middle(Box box) {
        return left(box) + width(box) / 2;
    }

    private double centre(Box box) {
        return (top(box) + bottom(box)) / 2;
    }
}

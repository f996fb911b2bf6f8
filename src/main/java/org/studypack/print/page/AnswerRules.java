package org.studypack.print.page;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.PageBox;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.studypack.print.manuscript.PageGeometry;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.io.IOException;
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

    private final LaidOut laidOut;
    private final CssContext context;
    private final double dotsPerPoint;
    private final PageGeometry geometry;
    private final Map<Integer, PageDrawing> drawings = new TreeMap<>();

    private AnswerRules(PdfBoxRenderer renderer, LaidOut laidOut, PageGeometry geometry) {
        this.laidOut = laidOut;
        this.context = renderer.getSharedContext().newLayoutContextInstance();
        this.dotsPerPoint = renderer.getDotsPerPoint();
        this.geometry = geometry;
    }

    static void draw(
            PDDocument pdf, PdfBoxRenderer renderer, LaidOut laidOut, PageGeometry geometry)
            throws IOException {
        AnswerRules rules = new AnswerRules(renderer, laidOut, geometry);
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
            case "step" -> drawing(box).circle(middle(box), centre(box), STEP, PageDrawing.RULE);
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
            drawing(item).square(left(item) - TICK_LEFT, y - TICK / 2, TICK, PageDrawing.RULE);
        } else if (aroundThat.equals("answer match")) {
            double y = centre(laidOut.firstLineOf(item));
            double x =
                    around.equals("side first")
                            ? left(item) + width(item) + JOINT_AWAY
                            : left(item) - JOINT_AWAY;
            drawing(item).circle(x, y, JOINT, PageDrawing.RULE);
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

    private PageDrawing drawing(Box box) {
        int page = laidOut.pageOf(box).getPageNo();
        return drawings.computeIfAbsent(page, unknown -> new PageDrawing());
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

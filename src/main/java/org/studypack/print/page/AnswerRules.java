package org.studypack.print.page;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.studypack.print.manuscript.PageGeometry;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * Draws what is written on, where a style sheet cannot: dots that stand 2 mm apart, and squares of
 * 5 mm. It is black alone and an artifact, since it says nothing (ISO 14289-1 § 7.1).
 */
final class AnswerRules {
    /** The side of a square, in points. */
    private static final double SQUARE = PageGeometry.points(5);

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

    private void walk(Box box) {
        if (box instanceof BlockBox line
                && line.getElement() != null
                && line.getElement().getAttribute("class").equals("line")) {
            line(line, kindOf(line.getElement()));
        }
        box.getChildren().forEach(this::walk);
    }

    /** The classes of the answer space that a line belongs to. */
    private static String kindOf(Element line) {
        Node around = line.getParentNode();
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

    private double left(BlockBox box) {
        PageBox page = laidOut.pageOf(box);
        int margin = page.getMarginBorderPadding(context, CalculatedStyle.LEFT);
        return (margin + box.getAbsX() + box.getTx()) / dotsPerPoint;
    }

    private double width(BlockBox box) {
        return box.getContentWidth() / dotsPerPoint;
    }

    private double top(BlockBox box) {
        PageBox page = laidOut.pageOf(box);
        return geometry.textTop() - (box.getAbsY() - page.getTop()) / dotsPerPoint;
    }

    private double bottom(BlockBox box) {
        return top(box) - box.getHeight() / dotsPerPoint;
    }
}

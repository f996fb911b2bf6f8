package org.studypack.print.page;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;

import org.studypack.book.MarkupRole;
import org.studypack.print.line.FittedMarks;
import org.studypack.print.manuscript.PageGeometry;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.util.BitSet;

/**
 * Says on each further page of a question which one goes on there: its number stands on the first
 * alone. The words are an artifact, since who hears the text knows where it is.
 */
final class Continuations {
    /** How far the words stand above the text, below the running head. */
    private static final double ABOVE = PageGeometry.points(1.2);

    /** The least size of the words, in points. */
    private static final double SMALLEST = 7.5;

    /** Their size as a share of the text's. */
    private static final double SHARE = 0.7;

    private final LaidOut laidOut;
    private final BoxPlaces places;
    private final PageDrawings drawings;
    private final HeadsOverleaf heads;
    private final String wording;
    private final double size;

    /** How far below the head they stand on a worksheet's page that has room for a name. */
    private final double besideName;

    private Continuations(
            LaidOut laidOut,
            BoxPlaces places,
            PageDrawings drawings,
            String wording,
            PageGeometry geometry) {
        this.laidOut = laidOut;
        this.places = places;
        this.drawings = drawings;
        this.heads = new HeadsOverleaf(laidOut, places);
        this.wording = wording;
        this.size = Math.max(SMALLEST, SHARE * geometry.design().type().size());
        this.besideName = geometry.nameBaseline();
    }

    /**
     * @param wording for instance <i>{0} continued</i>; empty where nothing is to be said
     */
    static void draw(
            LaidOut laidOut,
            BoxPlaces places,
            PageDrawings drawings,
            String wording,
            PageGeometry geometry) {
        if (!wording.isEmpty()) {
            Continuations each = new Continuations(laidOut, places, drawings, wording, geometry);
            each.walk(laidOut.roots().getFirst());
        }
    }

    private void walk(Box box) {
        Element element = box.getElement();
        if (box instanceof BlockBox
                && element != null
                && MarkupRole.QUESTION.isIn(element.getAttribute("class"))) {
            mark(box, element);
            return;
        }
        box.getChildren().forEach(this::walk);
    }

    private void mark(Box question, Element element) {
        BitSet pages = laidOut.spanOf(element);
        if (pages.cardinality() > 1) {
            String words = wording.replace("{0}", number(element));
            int first = pages.nextSetBit(0);
            pages.stream()
                    .filter(page -> page > first)
                    .forEach(page -> mark(question, page, words));
        }
    }

    private void mark(Box question, int page, String words) {
        double left = left(question, page);
        double top = top(question, page);
        PageDrawing on = drawings.on(page);
        on.text(words, left, top, size);
        if (isOnSheet(question)) {
            heads.drawWithin(question, page, on, top - SheetNames.ABOVE_TEXT - size, size);
        } else {
            heads.draw(question, page, on, left + PageDrawing.width(words) * size, top, size);
        }
    }

    /** Whether a line for a name stands beside the words. */
    private static boolean isOnSheet(Box question) {
        for (Box each = question; each != null; each = each.getParent()) {
            if (SheetNames.isWorksheet(each)) {
                return true;
            }
        }
        return false;
    }

    /** A question stands as far from the edge of each of its pages or columns. */
    private double left(Box question, int page) {
        return places.left(question, laidOut.page(page));
    }

    private double top(Box question, int page) {
        double top = laidOut.textTop(laidOut.page(page));
        if (OpenSheets.has(question.getElement())) {
            return top + SheetNames.ABOVE_TEXT;
        }
        return SheetNames.isLeftTo(laidOut, question, page) ? top - besideName : top + ABOVE;
    }

    /** A question's number, as it is printed. */
    private static String number(Element question) {
        NodeList spans = question.getElementsByTagName("span");
        for (int i = 0; i < spans.getLength(); i++) {
            if (MarkupRole.NUMBER.isIn(((Element) spans.item(i)).getAttribute("class"))) {
                return FittedMarks.without(spans.item(i).getTextContent().strip());
            }
        }
        return "";
    }
}

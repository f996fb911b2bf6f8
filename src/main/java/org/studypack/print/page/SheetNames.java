package org.studypack.print.page;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;

import org.studypack.book.PageDesign;
import org.studypack.print.manuscript.PageGeometry;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.util.List;
import java.util.Optional;

/**
 * Asks for the name again on each further page of a worksheet, in the label's own words: two loose
 * papers of one person are found together by it. It is an artifact, as all that stands there.
 */
final class SheetNames {
    /** How far the line stands above what goes on from the page before, below the head. */
    private static final double ABOVE = PageGeometry.points(1);

    /** The space between the label and its line. */
    private static final double BETWEEN = 4;

    /** Of the sheet's width, at the right. */
    private static final double SHARE = 0.5;

    /** How far it stands above the text where each page has room for it. */
    static final double ABOVE_TEXT = PageGeometry.points(5);

    private final LaidOut laidOut;
    private final BoxPlaces places;
    private final PageDrawings drawings;
    private final PageGeometry geometry;
    private final double rule;

    private SheetNames(
            LaidOut laidOut, BoxPlaces places, PageDrawings drawings, PageGeometry geometry) {
        this.laidOut = laidOut;
        this.places = places;
        this.drawings = drawings;
        this.geometry = geometry;
        this.rule = geometry.design().answers().rule();
    }

    static void draw(
            LaidOut laidOut, BoxPlaces places, PageDrawings drawings, PageGeometry geometry) {
        new SheetNames(laidOut, places, drawings, geometry).walk(laidOut.roots().getFirst());
    }

    private void walk(Box box) {
        Element element = box.getElement();
        if (element != null && isWorksheet(box)) {
            label(element).ifPresent(label -> draw(box, element, label));
            return;
        }
        box.getChildren().forEach(this::walk);
    }

    /** Whether a box is that of a whole worksheet. */
    static boolean isWorksheet(Box box) {
        Element element = box.getElement();
        return box instanceof BlockBox
                && element != null
                && element.getTagName().equals("section")
                && List.of(element.getAttribute("class").split(" ", -1)).contains("worksheet");
    }

    /** The first words of the line for a name and a date; empty where there is none. */
    private static Optional<String> label(Element worksheet) {
        NodeList paragraphs = worksheet.getElementsByTagName("p");
        for (int i = 0; i < paragraphs.getLength(); i++) {
            Element paragraph = (Element) paragraphs.item(i);
            if (paragraph.getAttribute("class").equals("fill-in")) {
                return Optional.ofNullable(paragraph.getFirstChild())
                        .map(first -> first.getTextContent().strip())
                        .filter(text -> !text.isEmpty());
            }
        }
        return Optional.empty();
    }

    private void draw(Box worksheet, Element element, String label) {
        int first = laidOut.spanOf(element).nextSetBit(0);
        laidOut.spanOf(element).stream()
                .filter(page -> page > first)
                .forEach(page -> draw(worksheet, page, label));
    }

    private void draw(Box worksheet, int page, String label) {
        boolean open = OpenSheets.has(worksheet.getElement());
        boolean left = isLeftTo(laidOut, worksheet, page);
        boolean roomy = open || left;
        double size = roomy ? sheets().blanks() : Math.min(sheets().blanks(), sheets().head());
        double top = laidOut.textTop(laidOut.page(page));
        double y = top + above(open, left);
        double right = places.edgeOf(laidOut.page(page)) + places.width(worksheet);
        double start = right - SHARE * places.width(worksheet);
        double after = start + PageDrawing.width(label) * size + BETWEEN;
        drawings.on(page).text(label, start, y, size);
        drawings.on(page).line(after, y - rule, right, y - rule, rule);
    }

    private double above(boolean open, boolean left) {
        return open ? ABOVE_TEXT : left ? -geometry.nameBaseline() : ABOVE;
    }

    private PageDesign.SheetType sheets() {
        return geometry.design().sheets();
    }

    /** Whether a page begins with what leaves the name its room. */
    static boolean isLeftTo(LaidOut laidOut, Box box, int page) {
        Element element = box.getElement();
        if (element != null && element.hasAttribute(SheetFit.FURTHER)) {
            int first = laidOut.spanOf(element).nextSetBit(0);
            return first < 0 ? laidOut.pageOf(box).equals(laidOut.page(page)) : first == page;
        }
        return box.getChildren().stream().anyMatch(each -> isLeftTo(laidOut, each, page));
    }
}

package org.studypack.print.manuscript;

import org.studypack.book.MarkupRole;
import org.studypack.book.Node;
import org.studypack.book.Node.Element;
import org.studypack.book.Node.Text;
import org.studypack.book.PageDesign;
import org.studypack.print.face.FaceMetrics;
import org.studypack.print.face.Typeface;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A line with spaces to be filled in, such as that for a name and a date: the spaces share what the
 * words leave of it, so that the last ends at the edge whatever the language is.
 */
final class FillIn {
    /** The space before and after a blank, in that; none after the last. */
    private static final double AROUND = 1.2;

    private static final double AFTER = 0.8;

    /** How much wider spaces are in large print. */
    private static final double WIDER = 0.06;

    /** What the parts of a line that are rounded may come to, in points. */
    private static final double SPARE = 2;

    private FillIn() {}

    static boolean is(Element element) {
        return element.name().equals("p")
                && element.attribute("class").filter("fill-in"::equals).isPresent();
    }

    /**
     * The same line, each blank with its width.
     *
     * @param design of the page, of which the line takes the whole width
     */
    static List<Node> filled(List<Node> line, PageDesign design) {
        double type = design.sheets().blanks();
        double wider = design.dividesWords() ? 0 : WIDER * type;
        double shares = 0;
        double taken = SPARE - AFTER * type;
        for (Node part : line) {
            switch (part) {
                case Text text -> taken += width(text.text(), type) + wider * spaces(text.text());
                case Element blank when MarkupRole.BLANK.isOf(blank) -> {
                    shares += share(blank);
                    taken += AROUND * type;
                }
                case Element other -> {
                    return line;
                }
            }
        }
        double share = (PageGeometry.points(design.width()) - taken) / shares;
        List<Node> filled = new ArrayList<>();
        for (Node part : line) {
            filled.add(part instanceof Element blank ? sized(blank, share) : part);
        }
        return filled;
    }

    private static Element sized(Element blank, double share) {
        Map<String, String> attributes = new LinkedHashMap<>(blank.attributes());
        attributes.put("style", String.format(Locale.ROOT, "width: %.1fpt", share * share(blank)));
        return new Element(blank.name(), attributes, blank.children(), blank.source());
    }

    private static int share(Element blank) {
        return blank.attribute("class").orElse("").contains("long") ? 2 : 1;
    }

    private static long spaces(String text) {
        return text.replaceAll("\\s+", " ").chars().filter(each -> each == ' ').count();
    }

    /** Spaces that follow each other are one. */
    private static double width(String text, double type) {
        FaceMetrics face = Typeface.SANS.metrics();
        return text.replaceAll("\\s+", " ").codePoints().mapToDouble(face::advance).sum()
                * type
                / 1000;
    }
}

package org.studypack.print.manuscript;

import org.studypack.book.MarkupRole;
import org.studypack.book.Node;
import org.studypack.book.Node.Element;
import org.studypack.book.Node.Text;
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
    /** The size of its type in points; the style sheet has it too. */
    private static final double TYPE = 9.5;

    /** The space before and after a blank, in that; none after the last. */
    private static final double AROUND = 1.2;

    private static final double AFTER = 0.8;

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
     * @param width of the line in millimetres
     */
    static List<Node> filled(List<Node> line, double width) {
        double shares = 0;
        double taken = SPARE - AFTER * TYPE;
        for (Node part : line) {
            switch (part) {
                case Text text -> taken += width(text.text());
                case Element blank when MarkupRole.BLANK.isOf(blank) -> {
                    shares += share(blank);
                    taken += AROUND * TYPE;
                }
                case Element other -> {
                    return line;
                }
            }
        }
        double share = (PageGeometry.points(width) - taken) / shares;
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

    /** Spaces that follow each other are one. */
    private static double width(String text) {
        FaceMetrics face = Typeface.SANS.metrics();
        return text.replaceAll("\\s+", " ").codePoints().mapToDouble(face::advance).sum()
                * TYPE
                / 1000;
    }
}

package org.studypack.print.manuscript;

import org.studypack.book.Node;
import org.studypack.book.Node.Element;
import org.studypack.book.PageDesign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The room above and below the rows of a time strip. A strip stands on one page with its question,
 * since an event is entered beside its year: where its rooms are too high for that, all of them are
 * equally lower.
 */
final class StripRoom {
    /** The share of a page that they take at most: a worksheet has a heading above them. */
    private static final double MOST = 2.0 / 3;

    private static final Pattern PIECE = Pattern.compile("room mm(\\d+)");

    private StripRoom() {}

    /**
     * The children of a strip, no higher than a page has room for.
     *
     * @param strip rows of marks, with pieces of room above and below each
     */
    static List<Node> onOnePage(List<Node> strip, PageDesign design) {
        PageDesign.Margins margins = design.margins();
        double most = MOST * (design.size().height() - margins.top() - margins.bottom());
        int rooms = 1 + (int) strip.stream().filter(StripRoom::isRow).count();
        int each = (int) (most / rooms);
        List<Node> lower = new ArrayList<>();
        int left = each;
        for (Node child : strip) {
            left = isRow(child) ? each : left;
            int asked = height(child);
            int height = Math.min(left, asked);
            left -= height;
            if (height == asked) {
                lower.add(child);
            } else if (height > 0) {
                lower.add(piece((Element) child, height));
            }
        }
        return lower;
    }

    private static boolean isRow(Node node) {
        return node instanceof Element element && element.name().equals("p");
    }

    /** The height of a piece of room in millimetres; 0 of what is none. */
    private static int height(Node node) {
        if (!(node instanceof Element element)) {
            return 0;
        }
        Matcher piece = PIECE.matcher(element.attribute("class").orElse(""));
        return piece.matches() ? Integer.parseInt(piece.group(1)) : 0;
    }

    private static Element piece(Element like, int height) {
        Map<String, String> attributes = new HashMap<>(like.attributes());
        attributes.put("class", "room mm" + height);
        return new Element(like.name(), attributes, like.children(), like.source());
    }
}

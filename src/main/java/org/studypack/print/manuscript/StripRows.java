package org.studypack.print.manuscript;

import org.studypack.book.Node;
import org.studypack.book.Node.Element;
import org.studypack.book.Node.Text;
import org.studypack.book.PageDesign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of a time strip. Its years stand in one row where each has room below its mark; else in
 * as few rows of equal length as leave them room, with the room to write on above each.
 */
final class StripRows {
    /** The attribute of a row that is not the whole strip. */
    private static final String ROW = "data-row";

    /** The share of the width that a mark has in a row of one, of two and so on. */
    static final List<Double> SHARES =
            List.of(0.94, 0.47, 0.31, 0.23, 0.18, 0.15, 0.125, 0.11, 0.095);

    /** The size of the marks as a share of the text's. */
    static final double TYPE = 0.9;

    private StripRows() {}

    static boolean isStrip(Element element) {
        return element.attribute("class").filter("answer time-strip"::equals).isPresent();
    }

    /**
     * The children of a strip, with its marks in rows.
     *
     * @param width of the strip in points
     * @param design whose type they are set in
     */
    static List<Node> in(List<Node> children, double width, PageDesign design) {
        SmallPrint print = SmallPrint.of(design, TYPE * design.type().size());
        List<Node> rows = new ArrayList<>();
        List<Node> above = new ArrayList<>();
        for (Node child : children) {
            if (child instanceof Element marks && marks.name().equals("p")) {
                rows.addAll(rows(marks, above, width, print));
            } else {
                above.add(child);
                rows.add(child);
            }
        }
        return StripRoom.onOnePage(rows, design);
    }

    private static List<Node> rows(
            Element marks, List<Node> above, double width, SmallPrint print) {
        List<Node> all = marks.children().stream().filter(Element.class::isInstance).toList();
        int length = length(all, width, print);
        if (length >= all.size()) {
            return List.of(marks);
        }
        List<Node> rows = new ArrayList<>();
        for (int from = 0; from < all.size(); from += length) {
            List<Node> row = all.subList(from, Math.min(from + length, all.size()));
            if (from > 0) {
                above.forEach(each -> rows.add(again(each)));
            }
            Map<String, String> attributes =
                    from == 0 ? new HashMap<>(marks.attributes()) : new HashMap<>();
            attributes.put("class", "marks of" + length);
            attributes.put(ROW, "row");
            rows.add(new Element("p", attributes, spaced(row), marks.source()));
        }
        return rows;
    }

    /** How many marks a row has, so that no word is wider than its share of the width. */
    private static int length(List<Node> marks, double width, SmallPrint print) {
        double widest = marks.stream().mapToDouble(mark -> widest(mark, print)).max().orElse(0);
        int most = marks.size();
        for (int rows = 1; rows < most; rows++) {
            int length = (most + rows - 1) / rows;
            if (length <= SHARES.size() && widest < SHARES.get(length - 1) * width) {
                return length;
            }
        }
        return 1;
    }

    private static double widest(Node mark, SmallPrint print) {
        return Arrays.stream(words(mark).split("\\s+", -1))
                .mapToDouble(word -> print.width(word))
                .max()
                .orElse(0);
    }

    private static String words(Node node) {
        return switch (node) {
            case Text text -> text.text();
            case Element element -> {
                StringBuilder words = new StringBuilder();
                element.children().forEach(child -> words.append(words(child)));
                yield words.toString();
            }
        };
    }

    private static List<Node> spaced(List<Node> marks) {
        List<Node> spaced = new ArrayList<>();
        for (Node mark : marks) {
            if (!spaced.isEmpty()) {
                spaced.add(new Text(" "));
            }
            spaced.add(mark);
        }
        return spaced;
    }

    /** The same room once more; it is no place of the document. */
    private static Node again(Node node) {
        if (!(node instanceof Element room)) {
            return node;
        }
        Map<String, String> attributes = new HashMap<>(room.attributes());
        attributes.remove("data-n");
        attributes.remove("id");
        List<Node> children = room.children().stream().map(StripRows::again).toList();
        return new Element(room.name(), attributes, children, Optional.empty());
    }
}

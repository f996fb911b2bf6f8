package org.studypack.print.manuscript;

import org.studypack.book.Node;
import org.studypack.book.Node.Element;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts the rows of a long table into groups. For each row the engine goes through all rows of its
 * group, so that the time for a table would grow with the square of its rows.
 */
final class RowGroups {
    /** Enough for the tables that people write by hand. */
    static final int MOST_ROWS = 50;

    private RowGroups() {}

    /** A marked element as it is, or the groups of a long {@code tbody}. */
    static List<Element> of(Element element) {
        if (!element.name().equals("tbody")
                || element.children().size() <= MOST_ROWS
                || joinsRows(element)) {
            return List.of(element);
        }
        List<Element> groups = new ArrayList<>();
        List<Node> rows = element.children();
        for (int from = 0; from < rows.size(); from += MOST_ROWS) {
            groups.add(
                    new Element(
                            element.name(),
                            from == 0 ? element.attributes() : further(element.attributes()),
                            rows.subList(from, Math.min(from + MOST_ROWS, rows.size())),
                            element.source()));
        }
        return groups;
    }

    private static boolean joinsRows(Element body) {
        boolean[] joins = new boolean[1];
        body.walk(element -> joins[0] |= element.attributes().containsKey("rowspan"));
        return joins[0];
    }

    /** What only one element may have stays with the first. */
    private static Map<String, String> further(Map<String, String> attributes) {
        Map<String, String> others = new LinkedHashMap<>(attributes);
        others.remove("id");
        others.remove("data-n");
        return others;
    }
}

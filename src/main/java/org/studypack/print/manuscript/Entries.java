package org.studypack.print.manuscript;

import org.studypack.book.Node;
import org.studypack.book.Node.Element;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds terms and what is said of them together, so that they can stand beside each other. */
public final class Entries {
    /** The class of what holds a term and its definition. */
    public static final String ENTRY = "entry";

    private Entries() {}

    /** The children of an element; those of a list of terms in {@code div.entry}. */
    static List<Node> in(String name, List<Node> children) {
        if (!name.equals("dl")) {
            return children;
        }
        List<Node> entries = new ArrayList<>();
        List<Node> entry = new ArrayList<>();
        boolean defined = false;
        for (Node child : children) {
            if (child instanceof Element element) {
                boolean term = element.name().equals("dt");
                if (term && defined) {
                    entries.add(entry(entry));
                    entry.clear();
                }
                defined = !term;
                entry.add(child);
            }
        }
        if (!entry.isEmpty()) {
            entries.add(entry(entry));
        }
        return entries;
    }

    private static Element entry(List<Node> parts) {
        return new Element("div", Map.of("class", ENTRY), parts, Optional.empty());
    }
}

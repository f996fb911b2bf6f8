package org.studypack.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamReader;

/**
 * How much of an SVG is drawn once all that it uses again is counted: a short file whose parts use
 * each other can stand for a drawing without end, or for one that no memory holds.
 */
final class SvgUses {
    /** The most elements of a drawing, each counted as often as it is drawn. */
    static final long MOST_ELEMENTS = 100_000;

    /** How deep parts with ids may lie in each other, and lead to each other. */
    private static final int DEEPEST = 500;

    /** Links of these lead to what they change, which may well be around them. */
    private static final Pattern NO_USE = Pattern.compile("a|set|animate.*|mpath");

    private static final Pattern OWN_PART =
            Pattern.compile("\\s*#(.+?)\\s*|.*?url\\(\\s*['\"]?#([^'\")\\s]+).*", Pattern.DOTALL);

    private final Part root = new Part();
    private final Deque<Part> open = new ArrayDeque<>();
    private final Map<String, Part> named = new HashMap<>();

    /** An element with an id, or the whole: how many elements it has, and which others it uses. */
    private static final class Part {
        private long elements;
        private final Map<String, Long> uses = new LinkedHashMap<>();
    }

    SvgUses() {
        open.push(root);
    }

    /** Enters the element at which a reader stands. */
    void open(XMLStreamReader reader) {
        String id = "";
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals("id")) {
                id = reader.getAttributeValue(i);
            }
        }
        Part within = open.element();
        within.elements++;
        if (id.isEmpty()) {
            open.push(within);
        } else {
            Part part = new Part();
            named.putIfAbsent(id, part);
            within.uses.merge(id, 1L, Long::sum);
            open.push(part);
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            use(
                    reader.getLocalName(),
                    reader.getAttributeLocalName(i),
                    reader.getAttributeValue(i));
        }
    }

    private void use(String element, String attribute, String value) {
        boolean link = attribute.equals("href") && !NO_USE.matcher(element).matches();
        Matcher part = OWN_PART.matcher(value);
        if ((link || value.contains("url(")) && part.matches()) {
            String id = part.group(1) == null ? part.group(2) : part.group(1);
            open.element().uses.merge(id, 1L, Long::sum);
        }
    }

    /** Leaves the innermost element. */
    void close() {
        open.pop();
    }

    /** Whether more than {@link #MOST_ELEMENTS} would be drawn; what uses itself has no end. */
    boolean areTooMany() {
        return drawn(root, new HashMap<>(), new HashSet<>()) > MOST_ELEMENTS;
    }

    private long drawn(Part part, Map<Part, Long> known, Set<Part> within) {
        Long before = known.get(part);
        if (before != null) {
            return before;
        }
        if (within.size() == DEEPEST || !within.add(part)) {
            return MOST_ELEMENTS + 1;
        }
        long sum = part.elements;
        for (Map.Entry<String, Long> use : part.uses.entrySet()) {
            Part used = named.get(use.getKey());
            if (used != null && sum <= MOST_ELEMENTS) {
                sum += use.getValue() * drawn(used, known, within);
            }
        }
        within.remove(part);
        known.put(part, sum);
        return sum;
    }
}

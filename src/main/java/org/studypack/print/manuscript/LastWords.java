package org.studypack.print.manuscript;

import org.studypack.book.Node;
import org.studypack.book.Node.Element;
import org.studypack.book.Wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds the last words of an excerpt together with what is said of it below them, so that no page
 * begins with that alone. The engine could keep all of the excerpt with it, or nothing.
 */
public final class LastWords {
    /** The class of what is held together. */
    public static final String KEPT = "kept";

    /** A paragraph of more words would leave too much of a page empty. */
    private static final int MOST = 220;

    private LastWords() {}

    /** The children of an element; the end of an excerpt in {@code div.kept}. */
    static List<Node> kept(Element element, List<Node> children) {
        List<Element> blocks = elements(children);
        int last = blocks.size() - 1;
        if (!element.hasClass("excerpt")
                || last < 1
                || !blocks.get(last).hasClass("provenance")
                || !blocks.get(last - 1).hasClass("speech")) {
            return children;
        }
        Element speech = blocks.get(last - 1);
        List<Element> paragraphs = elements(speech.children());
        int from = start(paragraphs);
        if (from == paragraphs.size() || Wording.of(paragraphs.getLast()).size() > MOST) {
            return children;
        }
        List<Node> kept = new ArrayList<>(children.subList(0, children.indexOf(speech)));
        if (from > 0) {
            kept.add(part(speech, "speech goes-on", paragraphs.subList(0, from)));
        }
        Element end =
                from > 0 ? without(speech, paragraphs.subList(from, paragraphs.size())) : speech;
        List<Node> both = List.of(end, blocks.get(last));
        kept.add(new Element("div", Map.of("class", KEPT), both, Optional.empty()));
        return kept;
    }

    /** Where the last paragraph begins, or the cut that stands before it. */
    private static int start(List<Element> paragraphs) {
        int from = Math.max(0, paragraphs.size() - 1);
        return from > 0 && paragraphs.get(from - 1).hasClass("elision") ? from - 1 : from;
    }

    /** The second part of an element that is divided has neither its number nor its id. */
    private static Element without(Element whole, List<Element> content) {
        Element part = part(whole, "speech continued", content);
        Map<String, String> attributes = new LinkedHashMap<>(part.attributes());
        attributes.remove("data-n");
        attributes.remove("id");
        return new Element("div", attributes, part.children(), whole.source());
    }

    private static Element part(Element whole, String classes, List<Element> content) {
        Map<String, String> attributes = new LinkedHashMap<>(whole.attributes());
        attributes.put("class", classes);
        return new Element("div", attributes, List.copyOf(content), whole.source());
    }

    private static List<Element> elements(List<Node> nodes) {
        return nodes.stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
    }
}

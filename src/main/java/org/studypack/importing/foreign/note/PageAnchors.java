package org.studypack.importing.foreign.note;

import org.jsoup.nodes.Element;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The places of a page that its own links lead to.
 *
 * @param byName each by what links call it
 * @param order of all elements of the page, from 0
 */
record PageAnchors(Map<String, Element> byName, Map<Element, Integer> order) {
    static final PageAnchors NONE = new PageAnchors(Map.of(), Map.of());
    private static final String LINES =
            "p, li, td, th, dd, dt, h1, h2, h3, h4, h5, h6, blockquote, figcaption, caption, pre,"
                    + " div, section, article, body";

    static PageAnchors of(Element body) {
        Map<String, Element> byName = new HashMap<>();
        for (Element element : body.select("[id]")) {
            byName.putIfAbsent(element.id(), element);
        }
        for (Element named : body.select("a[name]")) {
            byName.putIfAbsent(named.attr("name"), named);
        }
        Map<Element, Integer> order = new HashMap<>();
        body.stream().forEach(element -> order.put(element, order.size()));
        return new PageAnchors(byName, order);
    }

    /** Where a link leads; empty for one that leads out of the page, or nowhere. */
    Optional<Element> target(Element link) {
        String address = link.attr("href").strip();
        return address.startsWith("#")
                ? Optional.ofNullable(byName.get(address.substring(1)))
                : Optional.empty();
    }

    /** Whether one element stands before another. */
    boolean isBefore(Element first, Element second) {
        return order.getOrDefault(first, 0) < order.getOrDefault(second, 0);
    }

    /** The block in whose words an element stands. */
    static Optional<Element> line(Element element) {
        return Optional.ofNullable(element.closest(LINES));
    }
}

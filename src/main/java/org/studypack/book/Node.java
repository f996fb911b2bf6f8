package org.studypack.book;

import org.studypack.diagnostic.Location;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A node of a content document's XHTML tree. The tree is parsed and well-formed, never a string.
 */
public sealed interface Node {

    /**
     * An element of the XHTML namespace, or of SVG and MathML where its name is theirs.
     *
     * @param name as in XHTML, without a prefix
     * @param attributes by their names as written ({@code epub:type}, {@code xml:lang}), in order
     * @param source the place in the pack's text that a block was made from
     */
    record Element(
            String name,
            Map<String, String> attributes,
            List<Node> children,
            Optional<Location> source)
            implements Node {

        public Element {
            attributes =
                    attributes.isEmpty()
                            ? Map.of()
                            : Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
            children = List.copyOf(children);
        }

        /** The same, made from another place. */
        public Element from(Location place) {
            return new Element(name, attributes, children, Optional.of(place));
        }

        /** The same with other content. */
        public Element with(List<Node> content) {
            return new Element(name, attributes, content, source);
        }

        /** The value of an attribute; empty where it is not there. */
        public Optional<String> attribute(String attribute) {
            return Optional.ofNullable(attributes.get(attribute));
        }

        /** Whether a word stands in the {@code class} attribute. */
        public boolean hasClass(String word) {
            return attribute("class").filter(value -> MarkupRole.isWord(word, value)).isPresent();
        }

        /** Calls for this element and all elements below it, in document order. */
        public void walk(Consumer<Element> visitor) {
            visitor.accept(this);
            for (Node child : children) {
                if (child instanceof Element element) {
                    element.walk(visitor);
                }
            }
        }
    }

    /** Characters, unescaped. */
    record Text(String text) implements Node {}
}

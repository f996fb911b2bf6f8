package org.studypack.book.reach;

import java.util.List;

/**
 * An attribute of XML.
 *
 * @param namespace empty where it has no prefix
 * @param name without prefix
 */
public record Attribute(String namespace, String name, String value) {
    static final String XML = "http://www.w3.org/XML/1998/namespace";

    /** One that is written with its prefix, {@code xlink} and {@code xml} in their usual sense. */
    public static Attribute written(String name, String value) {
        int colon = name.indexOf(':');
        String prefix = name.substring(0, Math.max(0, colon));
        String namespace =
                switch (prefix) {
                    case "" -> "";
                    case "xlink" -> DrawingRules.XLINK;
                    case "xml" -> XML;
                    default -> prefix;
                };
        return new Attribute(namespace, name.substring(colon + 1), value);
    }

    /** The value of one that has no prefix; empty where it is not there. */
    static String value(List<Attribute> attributes, String name) {
        return attributes.stream()
                .filter(each -> each.isPlain() && each.name().equals(name))
                .map(Attribute::value)
                .findFirst()
                .orElse("");
    }

    boolean isLink() {
        return name.equals("href") && (namespace.isEmpty() || namespace.equals(DrawingRules.XLINK));
    }

    boolean isPlain() {
        return namespace.isEmpty();
    }
}

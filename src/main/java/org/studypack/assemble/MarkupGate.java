package org.studypack.assemble;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a template may not make, because a reader's program could run it or fetch it: scripts,
 * frames, forms, and links that lead elsewhere than to a page for a person to open.
 */
final class MarkupGate {
    private static final Set<String> FORBIDDEN =
            Set.of(
                    "script",
                    "iframe",
                    "frame",
                    "object",
                    "embed",
                    "applet",
                    "form",
                    "link",
                    "style",
                    "base",
                    "meta",
                    "audio",
                    "video",
                    "source",
                    "track",
                    "foreignObject",
                    "animate",
                    "animateTransform",
                    "animateMotion",
                    "set",
                    "handler",
                    "listener");

    /** Attributes whose value a reading system fetches. */
    private static final Set<String> FETCHED =
            Set.of(
                    "href",
                    "xlink:href",
                    "src",
                    "srcset",
                    "poster",
                    "data",
                    "action",
                    "formaction",
                    "background",
                    "cite",
                    "longdesc",
                    "ping",
                    "manifest",
                    "profile");

    /** Attributes whose value is CSS. */
    private static final Set<String> STYLING =
            Set.of(
                    "style",
                    "fill",
                    "stroke",
                    "filter",
                    "mask",
                    "clip-path",
                    "marker",
                    "marker-start",
                    "marker-mid",
                    "marker-end",
                    "cursor");

    private static final Set<String> PREFIXED =
            Set.of(
                    "epub:type",
                    "epub:prefix",
                    "xml:lang",
                    "xml:space",
                    "xlink:href",
                    "xmlns:xlink",
                    "xmlns:epub");

    private MarkupGate() {}

    /** Why an element may not stand in a book; empty where it may. */
    static Optional<String> flaw(String element) {
        if (FORBIDDEN.contains(element)) {
            return Optional.of("`" + element + "` has no place in a book");
        }
        return element.indexOf(':') >= 0
                ? Optional.of("`" + element + "` has a prefix; write XHTML and SVG without one")
                : Optional.empty();
    }

    /** Why an element may not have an attribute; empty where it may. */
    static Optional<String> flaw(String element, String attribute, String value) {
        if (attribute.toLowerCase(Locale.ROOT).startsWith("on")) {
            return Optional.of("`" + attribute + "` would run a script");
        }
        if (attribute.indexOf(':') >= 0 && !PREFIXED.contains(attribute)) {
            return Optional.of("`" + attribute + "` is not an attribute of XHTML, SVG or EPUB");
        }
        if (FETCHED.contains(attribute) && !isHarmless(element, attribute, value.strip())) {
            return Optional.of("`" + attribute + "=\"" + value + "\"` leads out of the book");
        }
        if (STYLING.contains(attribute) && reachesOut(value)) {
            return Optional.of("`" + attribute + "=\"" + value + "\"` would fetch a file");
        }
        return Optional.empty();
    }

    private static boolean isHarmless(String element, String attribute, String value) {
        if (value.startsWith("#")) {
            return true;
        }
        String small = value.toLowerCase(Locale.ROOT);
        if (element.equals("a") && attribute.equals("href")) {
            return small.startsWith("http://")
                    || small.startsWith("https://")
                    || small.startsWith("mailto:");
        }
        return element.equals("img")
                && attribute.equals("src")
                && small.indexOf(':') < 0
                && !small.startsWith("/")
                && !small.contains("..");
    }

    /** CSS in an attribute, {@code style} or a property of SVG, that names another file. */
    private static boolean reachesOut(String value) {
        String small = value.toLowerCase(Locale.ROOT).replace(" ", "");
        return small.replace("url(#", "").contains("url(")
                || small.contains("@import")
                || small.contains("javascript:");
    }
}

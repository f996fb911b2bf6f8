package org.studypack.book.reach;

import org.studypack.book.reach.CssToken.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What no file of a publication may hold, whoever made it: a reference that leads out of it, but
 * for the links that a reader follows, and what runs. Other files of the publication may be
 * referred to, also by a style sheet.
 */
public final class PublishedRules {
    private static final Set<String> REFERENCES =
            Set.of(
                    "href",
                    "src",
                    "data",
                    "poster",
                    "action",
                    "formaction",
                    "background",
                    "cite",
                    "longdesc",
                    "manifest",
                    "usemap",
                    "codebase",
                    "classid",
                    "lowsrc",
                    "dynsrc",
                    "full-path",
                    "textref",
                    "base");

    /** Several addresses, with words between them. */
    private static final Set<String> LISTS = Set.of("srcset", "imagesrcset", "ping", "archive");

    private static final Set<String> RUNNING = Set.of("script", "handler", "listener");
    private static final Set<String> LINKS = Set.of("a", "area");
    private static final Pattern OUTWARD =
            Pattern.compile("(?i)\\s*(?:[a-z][a-z0-9+.-]*:|//|\\\\).*");
    private static final Pattern PICTURE =
            Pattern.compile(
                    "data:(?:image/(?:png|jpeg|gif|webp)|font/\\w+);base64,[A-Za-z0-9+/=\\s]*");

    private PublishedRules() {}

    /** Why an element may not be in a publication; empty where it may. */
    public static Optional<String> flaw(String element) {
        return RUNNING.contains(element)
                ? Optional.of("`" + element + "` runs a program")
                : Optional.empty();
    }

    /**
     * Why an element may not have an attribute.
     *
     * @param file the path of its file in the container
     * @param element without prefix
     */
    public static Optional<String> flaw(String file, String element, Attribute attribute) {
        String name = attribute.name();
        String value = attribute.value().strip();
        if (name.regionMatches(/* ignoreCase= */ true, 0, "on", 0, 2) && attribute.isPlain()) {
            return Optional.of("`" + name + "` runs a program");
        }
        if (attribute.isPlain() && (name.equals("srcdoc") || name.equals("http-equiv"))) {
            return Optional.of("`" + name + "` has no place in a book");
        }
        if (REFERENCES.contains(name)) {
            boolean link = LINKS.contains(element) && name.equals("href");
            return leadsTo(file, value, link)
                    ? Optional.empty()
                    : Optional.of("`" + name + "=\"" + Flaw.shown(value) + "\"` leads out of it");
        }
        if (LISTS.contains(name) && (value.contains(":") || value.contains("//"))) {
            return Optional.of("`" + name + "=\"" + Flaw.shown(value) + "\"` leads out of it");
        }
        if (name.equals("attributeName") && (value.equals("href") || value.endsWith(":href"))) {
            return Optional.of("an animated link may lead anywhere");
        }
        boolean css = name.equals("style") || DrawingRules.isStyling(name);
        return css && attribute.isPlain()
                ? style(file, value).stream().findFirst()
                : Optional.empty();
    }

    private static boolean leadsTo(String file, String reference, boolean link) {
        return isInside(file, reference)
                || (link && References.isFollowed(reference))
                || PICTURE.matcher(reference).matches();
    }

    /** Whether a reference is relative and stays in the container; there are thousands of them. */
    private static boolean isInside(String file, String reference) {
        int end = end(reference);
        if (end < 0 || reference.startsWith("/")) {
            return false;
        }
        long depth = file.chars().filter(letter -> letter == '/').count();
        for (int start = 0; start < end && depth >= 0; ) {
            int slash = reference.indexOf('/', start);
            int stop = slash < 0 || slash > end ? end : slash;
            depth += step(reference.substring(start, stop));
            start = stop + 1;
        }
        return depth >= 0;
    }

    /** Where the path ends; below 0 where there is a scheme, or a sign that could be taken so. */
    private static int end(String reference) {
        for (int at = 0; at < reference.length(); at++) {
            switch (reference.charAt(at)) {
                case '#', '?' -> {
                    return at;
                }
                case ':', '\\' -> {
                    return -1;
                }
                default -> {}
            }
        }
        return reference.length();
    }

    private static int step(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "..", "%2e%2e", ".%2e", "%2e." -> -1;
            case "", "." -> 0;
            default -> 1;
        };
    }

    /** What of a style sheet, a value or declarations leads out. */
    public static List<String> style(String file, String css) {
        List<String> flaws = new ArrayList<>();
        boolean rule = false;
        int functions = 0;
        for (CssToken token : CssTokens.of(css)) {
            rule |= token.is(Kind.AT_KEYWORD);
            rule &= !token.isMark(';') && !token.isMark('{');
            functions += token.is(Kind.FUNCTION) || token.isMark('(') ? 1 : 0;
            functions -= functions > 0 && token.isMark(')') ? 1 : 0;
            if (leadsOut(file, token, rule || functions > 0)) {
                flaws.add("`" + Flaw.shown(token.value()) + "` in a style leads out of it");
            }
        }
        return flaws;
    }

    /**
     * Whether a token names something outside.
     *
     * @param addressed whether a string may be an address where it stands
     */
    private static boolean leadsOut(String file, CssToken token, boolean addressed) {
        return switch (token.kind()) {
            case URL -> !leadsTo(file, token.value(), /* link= */ false);
            case BAD_URL -> true;
            case STRING ->
                    addressed
                            && OUTWARD.matcher(token.value()).matches()
                            && !PICTURE.matcher(token.value()).matches()
                            && !StyleRules.NAMESPACES.contains(token.value());
            default -> false;
        };
    }
}

package org.studypack.importing.foreign.html;

import org.jsoup.parser.Tag;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which angle brackets of a text hold HTML. What else stands between two is words, as in {@code
 * <the mill>} or {@code a<b and c>d}: a tag has a name that HTML knows, its attributes have values,
 * and one without attributes is closed somewhere.
 */
public final class HtmlTags {
    private static final String ATTRIBUTE =
            "\\s++([A-Za-z_:][\\w:.-]*+)(\\s*+=\\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\\s\"'=<>`]++))?+";
    private static final Pattern TAG =
            Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*+)((?:" + ATTRIBUTE + ")*+)\\s*+/?>");
    private static final Pattern ATTRIBUTES = Pattern.compile(ATTRIBUTE);
    private static final Pattern OPENING = Pattern.compile("<(?=[/A-Za-z])[^<>]*+>?");
    private static final Pattern CLOSING = Pattern.compile("</([A-Za-z][A-Za-z0-9-]*+)\\s*+>");

    /** Attributes that need no value. */
    private static final Set<String> BARE =
            Set.of(
                    "allowfullscreen",
                    "async",
                    "autoplay",
                    "checked",
                    "compact",
                    "controls",
                    "defer",
                    "disabled",
                    "hidden",
                    "inert",
                    "ismap",
                    "itemscope",
                    "loop",
                    "multiple",
                    "muted",
                    "noshade",
                    "nowrap",
                    "open",
                    "readonly",
                    "required",
                    "reversed",
                    "selected");

    /** Elements that mean something without attributes and need not be closed. */
    private static final Set<String> UNCLOSED =
            Set.of(
                    "br", "hr", "wbr", "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody",
                    "tfoot", "html");

    private final Set<String> closed = new HashSet<>();

    /**
     * @param text the whole document, in which tags are closed
     */
    public HtmlTags(String text) {
        Matcher closing = CLOSING.matcher(text);
        while (closing.find()) {
            closed.add(closing.group(1).toLowerCase(Locale.ROOT));
        }
    }

    /** Whether a piece of text from {@code <} to {@code >} is a tag of HTML. */
    public boolean isTag(CharSequence piece) {
        Matcher tag = TAG.matcher(piece);
        if (!tag.matches()) {
            return false;
        }
        String name = tag.group(2).toLowerCase(Locale.ROOT);
        if (!Tag.isKnownTag(name)) {
            return false;
        }
        String attributes = tag.group(3);
        if (attributes.isEmpty()) {
            return !tag.group(1).isEmpty() || UNCLOSED.contains(name) || closed.contains(name);
        }
        return tag.group(1).isEmpty()
                && ATTRIBUTES
                        .matcher(attributes)
                        .results()
                        .allMatch(
                                a ->
                                        a.group(2) != null
                                                || BARE.contains(
                                                        a.group(1).toLowerCase(Locale.ROOT)));
    }

    /** HTML in which each {@code <} that begins no tag is written as a reference. */
    public String withoutOthers(String html) {
        Matcher opening = OPENING.matcher(html);
        return opening.replaceAll(
                found ->
                        Matcher.quoteReplacement(
                                isTag(found.group()) || isForeign(found.group())
                                        ? found.group()
                                        : "&lt;" + found.group().substring(1)));
    }

    /** A tag of another program's page, such as {@code <o:p>}, or one with a bracket in quotes. */
    private static boolean isForeign(String piece) {
        return piece.matches("(?s)</?[A-Za-z]\\w*:\\w.*")
                || piece.matches("(?s)<[^\\s>]+\\s.*=\\s*[\"'][^\"']*");
    }
}

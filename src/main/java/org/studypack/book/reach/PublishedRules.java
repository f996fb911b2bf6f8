package org.studypack.book.reach;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What no file of a publication may hold, whoever made it: a reference that leads out of it, but
 * for the links that a reader follows, and what runs. Other files of the publication may be
 * referred to, also by a style sheet.
 *
 * <p>Attributes whose value is words are on a list. Any other one may be an address somewhere, so
 * that nothing in its value may lead out.
 */
public final class PublishedRules {
    /** Attributes that are one address. */
    private static final Set<String> REFERENCES =
            Set.of(
                    """
                    href src data poster action formaction background manifest usemap codebase classid lowsrc dynsrc
                    full-path textref base uri altimg
                    """
                            .strip()
                            .split("\\s+"));

    /** Several addresses, with words between them. */
    private static final Set<String> LISTS = Set.of("srcset", "imagesrcset", "ping", "archive");

    /** Words, or names of things that look like addresses and that nobody fetches. */
    private static final Set<String> WORDS =
            Set.of(
                    """
                    abbr about algorithm alphabet alt cd cdgroup cite class content datatype datetime definitionurl
                    description encoding file-as headers id itemid itemprop itemtype label lang longdesc name
                    nonamespaceschemalocation ph placeholder prefix profile property public refines rel required-namespace
                    resource rev role schemalocation scheme scope summary system title type typeof unique-identifier vocab
                    """
                            .strip()
                            .split("\\s+"));

    /** Where an animated value goes from and to; what is animated decides what it is. */
    private static final Set<String> MOVED = Set.of("from", "to", "by", "values");

    /** What says something of a file that no browser acts on. */
    private static final Set<String> HEADERS =
            Set.of("content-type", "content-language", "content-style-type", "x-ua-compatible");

    private static final Set<String> RUNNING = Set.of("script", "handler", "listener");
    private static final Set<String> LINKS = Set.of("a", "area");
    private static final String TRANSFORMING = "http://www.w3.org/1999/XSL/Transform";
    private static final int LONGEST_SHEET = 2_000;
    private static final Pattern SHEET =
            Pattern.compile(
                    "\\s*(?:(?:href|type|media|title|alternate|charset)\\s*=\\s*(?:\"[^\"<&]*\"|'[^'<&]*')\\s*)*");
    private static final Pattern SHEET_PART =
            Pattern.compile("(href|type)\\s*=\\s*[\"']([^\"']*)[\"']");

    private PublishedRules() {}

    /** Why an element may not be in a publication; empty where it may. */
    public static Optional<String> flaw(String namespace, String element) {
        return RUNNING.contains(small(element)) || namespace.equals(TRANSFORMING)
                ? Optional.of("`" + Flaw.shown(element) + "` runs a program")
                : Optional.empty();
    }

    /**
     * Why an element may not have an attribute.
     *
     * @param file the path of its file in the container
     * @param element without prefix
     */
    public static Optional<String> flaw(String file, String element, Attribute attribute) {
        String name = small(attribute.name());
        String value = attribute.value();
        if (WORDS.contains(name) || name.startsWith("data-") || name.startsWith("aria-")) {
            return Optional.empty();
        }
        if (name.startsWith("on") && attribute.isPlain()) {
            return Optional.of("`" + Flaw.shown(name) + "` runs a program");
        }
        if (name.equals("srcdoc")
                || (name.equals("http-equiv") && !HEADERS.contains(small(value.strip())))) {
            return Optional.of("`" + name + "` has no place in a book");
        }
        if (name.equals("attributename") && small(value).strip().endsWith("href")) {
            return Optional.of("an animated link may lead anywhere");
        }
        return stays(file, small(element), name, value)
                ? styled(file, name, value)
                : Optional.of(
                        "`" + Flaw.shown(name) + "=\"" + Flaw.shown(value) + "\"` leads out of it");
    }

    private static boolean stays(String file, String element, String name, String value) {
        if (REFERENCES.contains(name)) {
            String address = Address.read(value);
            boolean link = LINKS.contains(element) && name.equals("href");
            boolean climbs = element.equals("base") && address.contains("..");
            return (Address.isInside(file, address) && !climbs)
                    || Address.isEmbedded(address)
                    || (link && Address.isFollowed(address));
        }
        if (LISTS.contains(name)) {
            return List.of(value.split("[\\s,]+")).stream()
                    .allMatch(each -> Address.isInside(file, Address.read(each)));
        }
        return isCss(name) || !Address.hasOutward(value);
    }

    private static boolean isCss(String name) {
        return name.equals("style") || DrawingRules.isStyling(name);
    }

    /** What has a function may be CSS, whatever the attribute; what is animated may be so too. */
    private static Optional<String> styled(String file, String name, String value) {
        boolean address = REFERENCES.contains(name) || LISTS.contains(name);
        boolean css =
                isCss(name)
                        || MOVED.contains(name)
                        || value.indexOf('(') >= 0
                        || value.indexOf('\\') >= 0;
        return css && !address ? style(file, value).stream().findFirst() : Optional.empty();
    }

    /** What of a style sheet, a value or declarations leads out. */
    public static List<String> style(String file, String css) {
        return PublishedStyle.flaws(file, css);
    }

    /** Why a document may not name this style sheet in a processing instruction. */
    public static Optional<String> styleSheet(String file, String data) {
        boolean stays = data.length() < LONGEST_SHEET && SHEET.matcher(data).matches();
        Matcher parts = SHEET_PART.matcher(data);
        while (stays && parts.find()) {
            String value = parts.group(2);
            stays =
                    parts.group(1).equals("href")
                            ? Address.isInside(file, Address.read(value))
                            : value.equals("text/css");
        }
        return stays ? Optional.empty() : Optional.of("a style sheet from elsewhere");
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}

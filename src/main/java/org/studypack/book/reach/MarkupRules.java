package org.studypack.book.reach;

import static java.util.Map.entry;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What may stand in XHTML: elements and attributes of a list, drawings and formulas among them,
 * values for which a page has room, and references that stay in the book but for the links that a
 * person follows. Controls of forms are on no list, since paper has none. Names are compared as
 * they are written, with their prefix.
 */
public final class MarkupRules {
    private static final Set<String> ELEMENTS =
            Set.of(
                    """
                    a abbr address area article aside b bdi bdo blockquote br caption cite code col colgroup data dd del
                    details dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd li
                    main map mark menu nav ol p pre q rb rp rt rtc ruby s samp search section small span strong sub summary
                    sup table tbody td tfoot th thead time tr u ul var wbr
                    math menclose merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms
                    mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover none annotation semantics
                    """
                            .strip()
                            .split("\\s+"));

    private static final Set<String> ATTRIBUTES =
            Set.of(
                    """
                    abbr align alt border cellpadding cellspacing char charoff cite class colspan coords datetime
                    decoding dir headers height hidden href hreflang id inert ismap itemid itemprop itemref itemscope
                    itemtype lang loading name nowrap open rel rev reversed role rowspan rules scope shape span spellcheck
                    src start style summary tabindex title translate type usemap valign value width
                    accent accentunder alttext columnalign columnspan depth display displaystyle encoding fence form
                    largeop linethickness lspace mathbackground mathcolor mathsize mathvariant maxsize minsize movablelimits
                    notation rowalign rspace scriptlevel separator stretchy symmetric voffset
                    epub:prefix epub:type xml:lang xml:space xmlns xmlns:epub xmlns:xlink xlink:href
                    """
                            .strip()
                            .split("\\s+"));

    private static final Pattern OWN_NAMES = Pattern.compile("(?:aria|data)-[a-z0-9_.-]+");

    /** With these print notes for itself where a block stands and how it is to be set. */
    private static final Set<String> OF_PRINT =
            Set.of(
                    """
                    data-added data-alone data-apart data-below data-caption-below data-digits data-divided data-document data-folio
                    data-further data-goes-on data-lines data-n data-notes data-one-head data-open data-overleaf
                    data-ragged data-row data-sheet data-short data-start data-stays data-tall data-tight data-to data-top
                    data-whole data-wide
                    """
                            .strip()
                            .split("\\s+"));

    private static final Set<String> NAMESPACES =
            Set.of(
                    "xmlns http://www.w3.org/1999/xhtml",
                    "xmlns http://www.w3.org/2000/svg",
                    "xmlns http://www.w3.org/1998/Math/MathML",
                    "xmlns:xlink http://www.w3.org/1999/xlink",
                    "xmlns:epub http://www.idpf.org/2007/ops");

    /** What has to stand directly in one of others, since print cannot set it elsewhere. */
    private static final Map<String, Set<String>> AROUND =
            Map.ofEntries(
                    entry("caption", Set.of("table")),
                    entry("colgroup", Set.of("table")),
                    entry("col", Set.of("colgroup")),
                    entry("thead", Set.of("table")),
                    entry("tbody", Set.of("table")),
                    entry("tfoot", Set.of("table")),
                    entry("tr", Set.of("table", "thead", "tbody", "tfoot")),
                    entry("td", Set.of("tr")),
                    entry("th", Set.of("tr")),
                    entry("li", Set.of("ol", "ul", "menu")),
                    entry("dt", Set.of("dl", "div")),
                    entry("dd", Set.of("dl", "div")));

    private MarkupRules() {}

    /**
     * Why an element may not stand in a book; empty where it may.
     *
     * @param around the element in which it stands; empty for the outermost
     */
    public static Optional<String> flaw(String element, String around) {
        Set<String> needed = AROUND.get(element);
        if (needed != null && !needed.contains(around)) {
            return Optional.of("`" + element + "` stands outside of `" + least(needed) + "`");
        }
        if (element.indexOf(':') >= 0) {
            return Optional.of(
                    "`" + Flaw.shown(element) + "` has a prefix; write XHTML and SVG without one");
        }
        return ELEMENTS.contains(element) || DrawingRules.isShape(element)
                ? Optional.empty()
                : Optional.of("`" + Flaw.shown(element) + "` has no place in a book");
    }

    private static String least(Set<String> names) {
        return names.stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    /** Why an element, which may stand, may not have an attribute; empty where it may. */
    public static Optional<String> flaw(String element, String attribute, String value) {
        boolean listed =
                ATTRIBUTES.contains(attribute)
                        || OWN_NAMES.matcher(attribute).matches()
                        || (DrawingRules.isShape(element) && DrawingRules.isAttribute(attribute));
        if (!listed) {
            return Optional.of(
                    attribute.regionMatches(/* ignoreCase= */ true, 0, "on", 0, 2)
                            ? "`" + Flaw.shown(attribute) + "` would run a script"
                            : "`" + Flaw.shown(attribute) + "` has no place in a book");
        }
        if (OF_PRINT.contains(attribute)) {
            return Optional.of("`" + attribute + "` is one of those that print writes itself");
        }
        return switch (attribute) {
            case "href", "xlink:href", "src", "cite", "usemap", "itemid", "itemtype" ->
                    reference(element, attribute, value.strip());
            case "xmlns", "xmlns:xlink", "xmlns:epub" ->
                    NAMESPACES.contains(attribute + " " + value)
                            ? Optional.empty()
                            : Optional.of("`" + value + "` is no namespace of a book");
            case "style" -> first(StyleRules.declarations(value));
            default ->
                    DrawingRules.isShape(element) && DrawingRules.isAttribute(attribute)
                            ? DrawingRules.flaw(element, attribute, value).map(Flaw::message)
                            : MarkupValues.flaw(element, attribute, value);
        };
    }

    /** Why an element may not stand with just these attributes, each of which may. */
    public static Optional<String> flaw(String element, Map<String, String> attributes) {
        boolean call =
                element.equals("a")
                        && (isCall(attributes, "class") || isCall(attributes, "epub:type"));
        return call && !attributes.getOrDefault("href", "").startsWith("#")
                ? Optional.of("a call of a note (`noteref`) has no `href` with the note's `#id`")
                : Optional.empty();
    }

    private static boolean isCall(Map<String, String> attributes, String attribute) {
        return List.of(attributes.getOrDefault(attribute, "").split("\\s+", -1))
                .contains("noteref");
    }

    private static Optional<String> reference(String element, String attribute, String value) {
        boolean link = (element.equals("a") || element.equals("area")) && attribute.equals("href");
        boolean picture = element.equals("img") && attribute.equals("src");
        boolean stays =
                References.isOwnPart(value)
                        || (link && References.isFollowed(value))
                        || (picture && References.isOwnFile(value));
        return stays
                ? Optional.empty()
                : Optional.of(
                        "`" + attribute + "=\"" + Flaw.shown(value) + "\"` leads out of the book");
    }

    private static Optional<String> first(List<Flaw> found) {
        return found.stream().map(Flaw::message).findFirst();
    }
}

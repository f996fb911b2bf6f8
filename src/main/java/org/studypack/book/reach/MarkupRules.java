package org.studypack.book.reach;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What may stand in XHTML: elements and attributes of a list, drawings and formulas among them, and
 * references that stay in the book but for the links that a person follows. Names are compared as
 * they are written, with their prefix.
 */
public final class MarkupRules {
    private static final Set<String> ELEMENTS =
            Set.of(
                    """
                    a abbr address area article aside b bdi bdo blockquote br button caption cite code col colgroup data dd
                    del details dfn div dl dt em fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr i img
                    input ins kbd label legend li main map mark menu meter nav ol optgroup option output p pre progress q rb
                    rp rt rtc ruby s samp search section select small span strong sub summary sup table tbody td textarea
                    tfoot th thead time tr u ul var wbr
                    math menclose merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms
                    mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover none annotation semantics
                    """
                            .strip()
                            .split("\\s+"));

    private static final Set<String> ATTRIBUTES =
            Set.of(
                    """
                    abbr accesskey align alt border cellpadding cellspacing char charoff checked cite class cols colspan
                    coords datetime decoding dir disabled enterkeyhint for headers height hidden high href hreflang id
                    inputmode inert ismap itemid itemprop itemref itemscope itemtype label lang list loading low max
                    maxlength media min minlength multiple name nowrap open optimum pattern placeholder readonly rel
                    required reversed rev role rows rowspan rules scope selected shape size span spellcheck src start step
                    style summary tabindex title translate type usemap valign value width wrap
                    accent accentunder alttext columnalign columnspan depth display displaystyle encoding fence form
                    largeop linethickness lspace mathbackground mathcolor mathsize mathvariant maxsize minsize movablelimits
                    notation rowalign rspace scriptlevel separator stretchy symmetric voffset
                    epub:prefix epub:type xml:lang xml:space xmlns xmlns:epub xmlns:xlink xlink:href
                    """
                            .strip()
                            .split("\\s+"));

    private static final Pattern OWN_NAMES = Pattern.compile("(?:aria|data)-[a-z0-9_.-]+");
    private static final Set<String> NAMESPACES =
            Set.of(
                    "xmlns http://www.w3.org/1999/xhtml",
                    "xmlns http://www.w3.org/2000/svg",
                    "xmlns http://www.w3.org/1998/Math/MathML",
                    "xmlns:xlink http://www.w3.org/1999/xlink",
                    "xmlns:epub http://www.idpf.org/2007/ops");

    private MarkupRules() {}

    /** Why an element may not stand in a book; empty where it may. */
    public static Optional<String> flaw(String element) {
        if (element.indexOf(':') >= 0) {
            return Optional.of(
                    "`" + Flaw.shown(element) + "` has a prefix; write XHTML and SVG without one");
        }
        return ELEMENTS.contains(element) || DrawingRules.isShape(element)
                ? Optional.empty()
                : Optional.of("`" + Flaw.shown(element) + "` has no place in a book");
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
        return switch (attribute) {
            case "href", "xlink:href", "src", "cite", "usemap", "itemid", "itemtype" ->
                    reference(element, attribute, value.strip());
            case "xmlns", "xmlns:xlink", "xmlns:epub" ->
                    NAMESPACES.contains(attribute + " " + value)
                            ? Optional.empty()
                            : Optional.of("`" + value + "` is no namespace of a book");
            case "style" -> first(StyleRules.declarations(value));
            default ->
                    DrawingRules.isShape(element)
                            ? DrawingRules.flaw(element, attribute, value).map(Flaw::message)
                            : Optional.empty();
        };
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

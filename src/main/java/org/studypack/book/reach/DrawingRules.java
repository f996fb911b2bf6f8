package org.studypack.book.reach;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What may stand in a drawing: elements and attributes of SVG 1.1 that draw, and no others. */
final class DrawingRules {
    static final String SVG = "http://www.w3.org/2000/svg";
    static final String XLINK = "http://www.w3.org/1999/xlink";

    private static final Set<String> ELEMENTS =
            Set.of(
                    """
                    a circle clipPath defs desc ellipse feBlend feColorMatrix feComponentTransfer feComposite
                    feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB
                    feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting
                    feSpotLight feTile feTurbulence filter g image line linearGradient marker mask path pattern polygon
                    polyline radialGradient rect stop svg switch symbol text textPath title tspan use view
                    animate animateColor animateMotion animateTransform mpath set
                    """
                            .strip()
                            .split("\\s+"));

    /** Those whose value is CSS. */
    private static final Set<String> STYLING =
            Set.of(
                    """
                    alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation
                    color-interpolation-filters color-rendering cursor direction display dominant-baseline fill fill-opacity
                    fill-rule filter flood-color flood-opacity font font-family font-size font-size-adjust font-stretch
                    font-style font-variant font-weight glyph-orientation-horizontal glyph-orientation-vertical
                    image-rendering isolation kerning letter-spacing lighting-color marker marker-end marker-mid marker-start
                    mask mask-type mix-blend-mode opacity overflow paint-order pointer-events shape-rendering stop-color
                    stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit
                    stroke-opacity stroke-width text-anchor text-decoration text-rendering transform-origin unicode-bidi
                    vector-effect visibility white-space word-spacing writing-mode
                    """
                            .strip()
                            .split("\\s+"));

    /** Those whose value is a number, a name, or a list of them. */
    private static final Set<String> PLAIN =
            Set.of(
                    """
                    amplitude azimuth baseFrequency bias class clipPathUnits cx cy d diffuseConstant divisor dx dy edgeMode
                    elevation exponent filterUnits fr fx fy gradientTransform gradientUnits height id in in2 intercept k1 k2
                    k3 k4 kernelMatrix kernelUnitLength lang lengthAdjust limitingConeAngle markerHeight markerUnits
                    markerWidth maskContentUnits maskUnits method mode numOctaves offset operator order orient
                    patternContentUnits patternTransform patternUnits points pointsAtX pointsAtY pointsAtZ
                    preserveAlpha preserveAspectRatio primitiveUnits r radius refX refY
                    result role rotate rx ry scale seed side slope spacing specularConstant specularExponent spreadMethod
                    startOffset stdDeviation stitchTiles surfaceScale systemLanguage tableValues targetX targetY textLength
                    title transform type values version viewBox width x x1 x2 xChannelSelector y y1 y2 yChannelSelector z
                    accumulate additive attributeName attributeType begin by calcMode dur end fill from keyPoints keySplines
                    keyTimes max min origin path repeatCount repeatDur restart to
                    xml:lang xml:space
                    """
                            .strip()
                            .split("\\s+"));

    /** They draw nothing and move what others draw. */
    private static final Set<String> MOVING =
            Set.of("animate", "animateColor", "animateMotion", "animateTransform", "set");

    private static final Set<String> LINKS = Set.of("href", "xlink:href");

    /** What no number and no name has. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)//|\\\\|javascript:|data:");

    private static final Pattern OTHER_LINKS =
            Pattern.compile(
                    "(?i)(?:.*:)?(?:src|srcset|data|action|formaction|background|poster|ping|base|cite|longdesc"
                        + "|manifest|profile|archive|codebase|classid|usemap|lowsrc|dynsrc|http-equiv|srcdoc)");

    private DrawingRules() {}

    /** Whether an element draws; one that only holds CSS, {@code style}, is not meant. */
    static boolean isShape(String element) {
        return ELEMENTS.contains(element);
    }

    /** Whether an attribute is one of SVG; links and {@code style} are looked at by themselves. */
    static boolean isAttribute(String attribute) {
        return STYLING.contains(attribute)
                || PLAIN.contains(attribute)
                || LINKS.contains(attribute);
    }

    static boolean isStyling(String attribute) {
        return STYLING.contains(attribute);
    }

    /** Whether an attribute that is on no list would run or fetch, so that it is reported. */
    static Optional<Flaw> harm(String attribute) {
        if (attribute.toLowerCase(Locale.ROOT).startsWith("on")) {
            return Optional.of(refused("the event attribute `" + attribute + "`"));
        }
        return OTHER_LINKS.matcher(attribute).matches()
                ? Optional.of(refused("the attribute `" + attribute + "`"))
                : Optional.empty();
    }

    /** What is wrong with the value of an attribute that is on a list, but for links. */
    static Optional<Flaw> flaw(String element, String attribute, String value) {
        boolean moving = MOVING.contains(element);
        if (moving && attribute.equals("attributeName") && !isMovable(value.strip())) {
            return Optional.of(refused("an animated `" + Flaw.shown(value) + "`"));
        }
        boolean named = isStyling(attribute) || PLAIN.contains(attribute);
        if (named && ADDRESS.matcher(value).find()) {
            return Optional.of(refused("`" + attribute + "` with `" + Flaw.shown(value) + "`"));
        }
        boolean given = moving && List.of("from", "to", "by", "values").contains(attribute);
        if (isStyling(attribute) || given) {
            return StyleRules.value(value).stream().findFirst();
        }
        if (attribute.equals("style")) {
            return StyleRules.drawnDeclarations(value).stream().findFirst();
        }
        return PLAIN.contains(attribute) && value.toLowerCase(Locale.ROOT).contains("url(")
                ? Optional.of(refused("`" + attribute + "` with `" + Flaw.shown(value) + "`"))
                : DrawingLimits.flaw(element, attribute, value);
    }

    private static boolean isMovable(String attribute) {
        return isAttribute(attribute)
                && !LINKS.contains(attribute)
                && !Set.of("id", "class", "attributeName").contains(attribute);
    }

    static Flaw refused(String what) {
        return Flaw.reaching(what + " is not allowed in an SVG", "take it out");
    }
}

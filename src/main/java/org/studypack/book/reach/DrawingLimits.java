package org.studypack.book.reach;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How large a number of a filter may be, each of which costs time for each point of a picture. */
final class DrawingLimits {
    /** The largest numbers that a person has use for, by attribute. */
    private static final Map<String, Integer> LARGEST =
            Map.of(
                    "numOctaves", 8,
                    "order", 9,
                    "stdDeviation", 500,
                    "radius", 100,
                    "surfaceScale", 1_000,
                    "specularExponent", 128);

    /** A filter's region as a multiple of what it is laid on, where it is no length. */
    private static final int LARGEST_REGION = 5;

    /** The largest side of a drawing, or of a filter's region, in units. */
    static final int LARGEST_SIDE = 20_000;

    private static final Pattern NUMBER =
            Pattern.compile("([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?)(%?)");

    private DrawingLimits() {}

    static Optional<Flaw> flaw(String element, String attribute, String value) {
        return flaw(attribute, value, largest(element, attribute, value));
    }

    private static Optional<Flaw> flaw(String attribute, String value, double largest) {
        Matcher number = NUMBER.matcher(value);
        while (largest < Double.MAX_VALUE && number.find()) {
            double size = Math.abs(Double.parseDouble(number.group(1)));
            if (!(size <= largest * (number.group(2).isEmpty() ? 1 : 100))) {
                return Optional.of(
                        Flaw.costly(
                                "`"
                                        + attribute
                                        + "=\""
                                        + Flaw.shown(value)
                                        + "\"` is larger than any drawing needs",
                                "write a smaller number, or simplify the drawing"));
            }
        }
        return Optional.empty();
    }

    /** A filter's region, whose numbers without a unit are multiples unless they say otherwise. */
    static Optional<Flaw> region(String element, List<Attribute> attributes) {
        boolean lengths =
                attributes.stream()
                        .anyMatch(
                                each ->
                                        each.name().equals("filterUnits")
                                                && each.value().strip().equals("userSpaceOnUse"));
        if (!element.equals("filter") || lengths) {
            return Optional.empty();
        }
        return attributes.stream()
                .filter(each -> Set.of("x", "y", "width", "height").contains(each.name()))
                .flatMap(each -> flaw(each.name(), each.value(), LARGEST_REGION).stream())
                .findFirst();
    }

    private static double largest(String element, String attribute, String value) {
        boolean size = attribute.equals("width") || attribute.equals("height");
        if (element.equals("filter") || element.startsWith("fe")) {
            boolean place = attribute.equals("x") || attribute.equals("y");
            return size || place
                    ? value.indexOf('%') >= 0 ? LARGEST_REGION : LARGEST_SIDE
                    : LARGEST.getOrDefault(attribute, Integer.MAX_VALUE);
        }
        return element.equals("svg") && size ? LARGEST_SIDE : Double.MAX_VALUE;
    }
}

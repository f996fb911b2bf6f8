package org.studypack.book.reach;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the values of attributes of XHTML and MathML may be, but for references and CSS: a number
 * for which a page has room, a name. Readers and print take such a value as it is, and a table of a
 * hundred million columns is a few letters.
 */
final class MarkupValues {
    /** The most columns or rows that one cell takes. */
    private static final int MOST_CELLS = 100;

    /** The largest number of an item of a list. */
    private static final int LARGEST_ITEM = 1_000_000;

    /** The longest side, in pixels or percent. */
    private static final int LARGEST_SIDE = 10_000;

    private static final Set<String> CELLS = Set.of("colspan", "rowspan", "span", "columnspan");
    private static final Set<String> SIDES =
            Set.of(
                    "width",
                    "height",
                    "border",
                    "cellpadding",
                    "cellspacing",
                    "charoff",
                    "size",
                    "depth",
                    "linethickness",
                    "lspace",
                    "rspace",
                    "voffset",
                    "mathsize",
                    "maxsize",
                    "minsize",
                    "scriptlevel");
    private static final Map<String, Pattern> SHAPES =
            Map.of(
                    "id", Pattern.compile("\\S{1,500}"),
                    "dir", Pattern.compile("ltr|rtl|auto"),
                    "tabindex", Pattern.compile("0|-1"));
    private static final Pattern WHOLE = Pattern.compile("[-+]?\\d{1,9}");
    private static final Pattern SIDE =
            Pattern.compile("[-+]?(?:\\d{1,9}\\.?\\d{0,9}|\\.\\d{1,9})(?:%|[a-z]{1,5})?");
    private static final Pattern WORD = Pattern.compile("[a-z]{1,30}");

    private MarkupValues() {}

    /** Why an attribute, which may stand at an element, may not have a value. */
    static Optional<String> flaw(String element, String attribute, String value) {
        boolean item = element.equals("li") && attribute.equals("value");
        if (CELLS.contains(attribute)) {
            return whole(value, 1, MOST_CELLS) ? Optional.empty() : range(1, MOST_CELLS, attribute);
        } else if (item || attribute.equals("start")) {
            return whole(value, -LARGEST_ITEM, LARGEST_ITEM)
                    ? Optional.empty()
                    : range(-LARGEST_ITEM, LARGEST_ITEM, attribute);
        } else if (SIDES.contains(attribute)) {
            return isSide(value)
                    ? Optional.empty()
                    : Optional.of("`" + attribute + "` takes a length up to " + LARGEST_SIDE);
        }
        Pattern shape = SHAPES.get(attribute);
        return shape == null || shape.matcher(value).matches()
                ? Optional.empty()
                : Optional.of(
                        "`" + attribute + "=\"" + Flaw.shown(value) + "\"` is no value for it");
    }

    private static Optional<String> range(int least, int most, String attribute) {
        return Optional.of(
                "`" + attribute + "` takes a whole number from " + least + " to " + most);
    }

    private static boolean whole(String value, int least, int most) {
        String number = value.strip();
        return WHOLE.matcher(number).matches()
                && Integer.parseInt(number) >= least
                && Integer.parseInt(number) <= most;
    }

    /** A length with or without a unit, or a word for one. */
    private static boolean isSide(String value) {
        String side = value.strip();
        return WORD.matcher(side).matches()
                || (SIDE.matcher(side).matches() && Measures.sum(side) <= LARGEST_SIDE);
    }
}

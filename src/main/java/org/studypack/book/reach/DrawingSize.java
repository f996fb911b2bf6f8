package org.studypack.book.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How large a drawing is that does not say all of it. Browsers take what is missing from the shape
 * of its view box, and 300 × 150 where it has none (CSS 2.2 § 10.3.2); others take what they like,
 * so that it is written down.
 */
public final class DrawingSize {
    private static final Pattern LENGTH =
            Pattern.compile("\\s*\\+?(\\d*\\.?\\d+(?:[eE][-+]?\\d+)?)([a-zA-Z]*)\\s*");

    /** Its four numbers, of which the last two are the width and the height. */
    private static final Pattern VIEW_BOX =
            Pattern.compile("\\s*\\S+[\\s,]+\\S+?[\\s,]+(\\d*\\.?\\d+)[\\s,]+(\\d*\\.?\\d+)\\s*");

    /** How many times as long as the other a side is of what is a stripe, and no picture. */
    public static final int STRIPE = 100;

    private DrawingSize() {}

    /** Whether a shape is so flat or narrow that nothing is seen of it; or is none. */
    public static boolean isStripe(double width, double height) {
        return !(width > 0 && height > 0) || width > STRIPE * height || height > STRIPE * width;
    }

    /** Whether a drawing is, by its size or else by its view box. */
    public static boolean isStripe(List<Attribute> root) {
        Matcher width = LENGTH.matcher(Attribute.value(root, "width"));
        Matcher height = LENGTH.matcher(Attribute.value(root, "height"));
        if (width.matches() && height.matches()) {
            return width.group(2).equals(height.group(2))
                    && isStripe(number(width), number(height));
        }
        Matcher box = VIEW_BOX.matcher(Attribute.value(root, "viewBox"));
        return box.matches()
                && isStripe(Double.parseDouble(box.group(1)), Double.parseDouble(box.group(2)));
    }

    private static double number(Matcher length) {
        return Double.parseDouble(length.group(1));
    }

    /** Whether nothing says how large a drawing is, so that some of it may be cut. */
    public static boolean isUnknown(List<Attribute> root) {
        return !VIEW_BOX.matcher(Attribute.value(root, "viewBox")).matches()
                && (length(root, "width").isEmpty() || length(root, "height").isEmpty());
    }

    /** The attributes of a drawing's outermost element with the sides that are missing. */
    public static List<Attribute> stated(List<Attribute> root) {
        Matcher box = VIEW_BOX.matcher(Attribute.value(root, "viewBox"));
        Optional<String> width = length(root, "width");
        Optional<String> height = length(root, "height");
        if ((width.isPresent() && height.isPresent())
                || (width.isEmpty() && height.isEmpty() && box.matches())) {
            return root;
        }
        boolean shaped = box.matches();
        double ratio =
                shaped ? Double.parseDouble(box.group(2)) / Double.parseDouble(box.group(1)) : 1;
        if (!(ratio > 0 && ratio < Double.MAX_VALUE)) {
            return root;
        }
        List<Attribute> stated = new ArrayList<>(root);
        stated.removeIf(each -> each.isPlain() && isMissing(each));
        if (width.isEmpty()) {
            String made = shaped ? times(height.orElse("150"), 1 / ratio) : "300";
            stated.add(new Attribute("", "width", made));
        }
        if (height.isEmpty()) {
            String made = shaped ? times(width.orElse("300"), ratio) : "150";
            stated.add(new Attribute("", "height", made));
        }
        return stated;
    }

    private static boolean isMissing(Attribute attribute) {
        return (attribute.name().equals("width") || attribute.name().equals("height"))
                && !LENGTH.matcher(attribute.value()).matches();
    }

    /** A length that does not depend on what is around the drawing. */
    private static Optional<String> length(List<Attribute> root, String side) {
        return Optional.of(Attribute.value(root, side).strip())
                .filter(value -> LENGTH.matcher(value).matches());
    }

    private static String times(String length, double factor) {
        Matcher parts = LENGTH.matcher(length);
        return parts.matches()
                ? String.format(
                        Locale.ROOT,
                        "%.3f%s",
                        Double.parseDouble(parts.group(1)) * factor,
                        parts.group(2))
                : length;
    }
}

package org.studypack.book.reach;

import java.util.Arrays;
import java.util.List;

/** Reads the numbers of a drawing's attributes, as far as its cost depends on them. */
final class Measures {
    /** How wide a drawing is that does not say. */
    private static final double USUAL_SIZE = 1_000;

    private Measures() {}

    /** The sum of all numbers in a value, without their signs; infinite where it is beyond all. */
    static double sum(String value) {
        double sum = 0;
        for (double number : numbers(value)) {
            sum += number;
        }
        return sum;
    }

    /** All numbers in a value without their signs, units and what else stands between them. */
    static double[] numbers(String value) {
        double[] numbers = new double[16];
        int count = 0;
        for (int at = 0; at < value.length(); ) {
            int end = end(value, at);
            if (end == at) {
                at++;
                continue;
            }
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, count * 2);
            }
            numbers[count++] = Double.parseDouble(value.substring(at, end));
            at = end;
        }
        return Arrays.copyOf(numbers, count);
    }

    /** Where a number ends that begins at a place; the place itself where none does. */
    private static int end(String value, int start) {
        int at = digits(value, start);
        boolean point = at < value.length() && value.charAt(at) == '.';
        int fraction = point ? digits(value, at + 1) : at;
        if (at == start && fraction <= at + 1) {
            return start;
        }
        at = fraction;
        if (at < value.length() && (value.charAt(at) == 'e' || value.charAt(at) == 'E')) {
            boolean signed =
                    at + 1 < value.length()
                            && (value.charAt(at + 1) == '-' || value.charAt(at + 1) == '+');
            int power = at + (signed ? 2 : 1);
            int end = digits(value, power);
            return end > power ? end : at;
        }
        return at;
    }

    private static int digits(String value, int start) {
        int at = start;
        while (at < value.length() && value.charAt(at) >= '0' && value.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    /** The larger side of a drawing in its own units. */
    static double size(String viewBox, String width, String height) {
        double[] box = numbers(viewBox);
        double size =
                box.length == 4
                        ? Math.max(box[2], box[3])
                        : Math.max(
                                sum(width.replaceFirst(".*%", "")),
                                sum(height.replaceFirst(".*%", "")));
        return size > 0 ? size : USUAL_SIZE;
    }

    /**
     * How many tiles a pattern lays over what it fills.
     *
     * @param size of the drawing
     */
    static double tiles(List<Attribute> pattern, double size) {
        double width = side(pattern, "width");
        double height = side(pattern, "height");
        double[] scale = scale(Attribute.value(pattern, "patternTransform"));
        boolean lengths = Attribute.value(pattern, "patternUnits").strip().equals("userSpaceOnUse");
        double filled = lengths ? size : 1;
        double tile = width * scale[0] * height * scale[1];
        return width == 0 || height == 0 ? 0 : filled * filled / tile;
    }

    private static double side(List<Attribute> pattern, String name) {
        String value = Attribute.value(pattern, name);
        return value.indexOf('%') >= 0 ? sum(value) / 100 : sum(value);
    }

    private static double[] scale(String transform) {
        double[] numbers = numbers(transform);
        if (transform.contains("matrix") && numbers.length >= 4) {
            return new double[] {
                Math.hypot(numbers[0], numbers[1]), Math.hypot(numbers[2], numbers[3])
            };
        }
        int at = transform.indexOf("scale");
        double[] scales = at < 0 ? new double[0] : numbers(transform.substring(at));
        return switch (scales.length) {
            case 0 -> new double[] {1, 1};
            case 1 -> new double[] {scales[0], scales[0]};
            default -> new double[] {scales[0], scales[1]};
        };
    }
}

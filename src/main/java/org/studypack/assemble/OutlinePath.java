package org.studypack.assemble;

import org.apache.batik.gvt.font.GVTGlyphVector;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;

/**
 * Outlines as the data of a path. Each letter is written from its own place, in whole steps of a
 * grid: the same letter is the same text wherever it stands, which packs well.
 */
final class OutlinePath {
    /** Steps of the grid in the height of a line, at least. */
    private static final double FINEST = 400;

    private static final int MOST_DIGITS = 6;

    private final int digits;
    private final double steps;

    /**
     * @param height of the letters in units of the drawing
     */
    OutlinePath(double height) {
        double wanted = height > 0 ? Math.ceil(Math.log10(FINEST / height)) : 0;
        this.digits = (int) Math.min(MOST_DIGITS, Math.max(0, wanted));
        this.steps = Math.pow(10, digits);
    }

    /** The letters of a line, in order. */
    String letters(GVTGlyphVector glyphs) {
        StringBuilder data = new StringBuilder();
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            if (glyphs.isGlyphVisible(i)) {
                Point2D place = glyphs.getGlyphPosition(i);
                append(glyphs.getGlyphOutline(i), place.getX(), place.getY(), data);
            }
        }
        return data.toString();
    }

    /** Any shape. */
    String shape(Shape shape) {
        StringBuilder data = new StringBuilder();
        append(shape, 0, 0, data);
        return data.toString();
    }

    private void append(Shape shape, double x, double y, StringBuilder data) {
        PathIterator path = shape.getPathIterator(AffineTransform.getTranslateInstance(-x, -y));
        if (path.isDone()) {
            return;
        }
        data.append('M');
        numbers(data, grid(x), grid(y));
        double[] points = new double[6];
        long[] at = new long[2];
        long[] start = new long[2];
        for (; !path.isDone(); path.next()) {
            int kind = path.currentSegment(points);
            data.append("mlqcz".charAt(kind));
            int count = numbersOf(kind);
            long[] steps = new long[count];
            for (int n = 0; n < count; n++) {
                steps[n] = grid(points[n]) - at[n % 2];
            }
            numbers(data, steps);
            if (count > 0) {
                at = new long[] {at[0] + steps[count - 2], at[1] + steps[count - 1]};
            }
            if (kind == PathIterator.SEG_MOVETO) {
                start = at;
            } else if (kind == PathIterator.SEG_CLOSE) {
                at = start;
            }
        }
    }

    private static int numbersOf(int kind) {
        return switch (kind) {
            case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 2;
            case PathIterator.SEG_QUADTO -> 4;
            case PathIterator.SEG_CUBICTO -> 6;
            default -> 0;
        };
    }

    private long grid(double number) {
        return Math.round(number * steps);
    }

    private void numbers(StringBuilder data, long... numbers) {
        boolean first = true;
        for (long number : numbers) {
            if (!first && number >= 0) {
                data.append(' ');
            }
            first = false;
            data.append(written(number));
        }
    }

    /** As short as can be. */
    private String written(long number) {
        if (digits == 0) {
            return Long.toString(number);
        }
        String plain = Long.toString(Math.abs(number));
        String all = "0".repeat(Math.max(0, digits + 1 - plain.length())) + plain;
        String whole = all.substring(0, all.length() - digits);
        String part = all.substring(all.length() - digits).replaceFirst("0+$", "");
        String shown = part.isEmpty() ? whole : (whole.equals("0") ? "." : whole + ".") + part;
        return number < 0 ? "-" + shown : shown;
    }
}

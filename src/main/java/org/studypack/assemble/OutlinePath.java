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

    /** Steps of the grid in a unit of the drawing, a power of ten. */
    private final long wholeSteps;

    private final double steps;

    /**
     * @param height of the letters in units of the drawing
     */
    OutlinePath(double height) {
        double wanted = height > 0 ? Math.ceil(Math.log10(FINEST / height)) : 0;
        this.steps = Math.pow(10, Math.min(MOST_DIGITS, Math.max(0, wanted)));
        this.wholeSteps = (long) steps;
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
            write(number, data);
        }
    }

    /** As short as can be. */
    private void write(long number, StringBuilder data) {
        if (number < 0) {
            data.append('-');
        }
        long size = Math.abs(number);
        long whole = size / wholeSteps;
        long part = size % wholeSteps;
        if (whole > 0 || part == 0) {
            data.append(whole);
        }
        if (part > 0) {
            data.append('.');
            for (long place = wholeSteps / 10; part > 0; place /= 10) {
                data.append((char) ('0' + part / place));
                part %= place;
            }
        }
    }
}

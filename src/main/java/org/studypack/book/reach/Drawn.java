package org.studypack.book.reach;

/**
 * What a part of a drawing comes to, clones counted.
 *
 * @param work what drawing it costs, in points of outlines
 * @param shapes how many shapes are in it
 * @param points how many points their outlines have
 * @param length how long these are, in the drawing's units
 */
record Drawn(long work, long shapes, long points, double length) {
    /** More than anything that can be counted. */
    static final long ENDLESS = Long.MAX_VALUE / 4;

    static final Drawn TOO_MUCH = new Drawn(ENDLESS, ENDLESS, ENDLESS, 0);

    /** A part by itself. */
    static Drawn alone(DrawnPart part) {
        return new Drawn(
                part.weight() + part.points(),
                part.isShape() ? 1 : 0,
                part.isShape() ? 2 + part.points() : 0,
                part.length());
    }

    Drawn and(Drawn other) {
        return new Drawn(
                Math.min(ENDLESS, work + other.work),
                Math.min(ENDLESS, shapes + other.shapes),
                Math.min(ENDLESS, points + other.points),
                length + other.length);
    }

    /** The same with more work. */
    Drawn with(double more) {
        long whole = more < (double) ENDLESS ? (long) more : ENDLESS;
        return new Drawn(Math.min(ENDLESS, work + whole), shapes, points, length);
    }
}

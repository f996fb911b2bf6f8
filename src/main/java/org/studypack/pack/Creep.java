package org.studypack.pack;

/**
 * How far the inner sheets of a booklet push each other outwards, by the thickness of its paper; so
 * far are their pages nearer to the fold.
 */
public enum Creep {
    /** A few thin sheets, or a booklet that nobody trims. */
    NONE(0),

    /** Office paper of 80 g/m². */
    NORMAL(0.1),

    /** Paper of 120 g/m². */
    THICK(0.15);

    private final double perSheet;

    Creep(double perSheet) {
        this.perSheet = perSheet;
    }

    /** In millimetres for each sheet around one. */
    public double perSheet() {
        return perSheet;
    }
}

package org.studypack.pack;

/** The paper a PDF is set for: ISO 216 and ANSI, in millimetres. */
public enum Paper {
    A4(210, 297),
    LETTER(215.9, 279.4),
    A5(148, 210),

    /** Letter that is folded once. */
    HALF_LETTER(139.7, 215.9),

    /**
     * What A4 and Letter have in common, so that a file prints whole on whichever is in the tray:
     * as wide as A4 and as high as Letter.
     */
    A4_LETTER(210, 279),

    /** That folded once: a booklet of it keeps its margins on both papers. */
    HALF_A4_LETTER(139.5, 210);

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    /** The pages of a booklet that is folded of this paper; a page that small is one already. */
    public Paper folded() {
        return switch (this) {
            case A4, A5 -> A5;
            case LETTER, HALF_LETTER -> HALF_LETTER;
            case A4_LETTER, HALF_A4_LETTER -> HALF_A4_LETTER;
        };
    }

    /** Whether two pages of it fill a side of a sheet. */
    public boolean isHalf() {
        return sheet() != this;
    }

    /** The sheet that a page is folded or cut of; itself where it is a whole one. */
    public Paper sheet() {
        return switch (this) {
            case A5 -> A4;
            case HALF_LETTER -> LETTER;
            case HALF_A4_LETTER -> A4_LETTER;
            case A4, LETTER, A4_LETTER -> this;
        };
    }
}

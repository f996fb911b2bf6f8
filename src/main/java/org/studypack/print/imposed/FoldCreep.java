package org.studypack.print.imposed;

/**
 * How much nearer to the fold pages of a booklet stand on inner sheets: folded sheets push the
 * inner ones outwards by their thickness, and what reaches out is trimmed. In millimetres.
 *
 * @param perSheet for each sheet around one
 * @param most beyond which pages that face each other would meet at the fold
 */
public record FoldCreep(double perSheet, double most) {
    /** That of sheets which are not folded into each other. */
    public static final FoldCreep NONE = new FoldCreep(0, 0);

    /** So much of a margin is left at the fold, or lines could not be read to their ends. */
    private static final double LEFT_AT_FOLD = 10;

    /** That of pages which have a margin at the fold. */
    public static FoldCreep within(double margin, double perSheet) {
        return new FoldCreep(perSheet, Math.max(0, margin - LEFT_AT_FOLD));
    }

    /**
     * @param outside how many sheets are folded around the pages
     */
    double of(int outside) {
        return Math.min(perSheet * outside, most);
    }

    /** The most sheets of a bundle whose pages all stand as near to the fold as they should. */
    public int mostSheets() {
        return perSheet == 0 ? Integer.MAX_VALUE : 1 + (int) (most / perSheet);
    }
}

package org.studypack.book;

/**
 * How a book's pages are laid out: the trim size, where the text block stands on it, and the type
 * that is set there. Print takes its measures from here and derives none from the paper; the style
 * sheet has distances of its own besides.
 *
 * @param size the trim size
 * @param type the size of the text in points; style sheets call it {@code rem}
 * @param line the distance of base lines in points
 * @param margins around the text block
 * @param sideColumn how far what stands beside the text, such as the times of a transcript, reaches
 *     beyond the text block in millimetres
 * @param edge how far all that is printed stays from the edges, in millimetres
 */
public record PageDesign(
        PageSize size, double type, double line, Margins margins, double sideColumn, double edge) {

    private static final double MM_PER_POINT = 25.4 / 72;

    /**
     * The margins in millimetres, as they are on a recto.
     *
     * @param top above the text block; running heads stand in it
     * @param bottom below it; folios stand in it
     * @param inner at the gutter
     * @param outer at the fore edge
     */
    public record Margins(double top, double bottom, double inner, double outer) {}

    public PageDesign {
        if (size.width() <= margins.inner() + margins.outer()
                || size.height() <= margins.top() + margins.bottom()) {
            throw new IllegalArgumentException("a page without room for text: " + margins);
        }
    }

    /**
     * A page whose text block is a whole number of lines high and of one measure.
     *
     * @param leastBottom the margin below the text block in millimetres, where the lines leave no
     *     more
     * @param measure how wide the text block is in millimetres: 60 to 75 characters read well
     */
    public static PageDesign onGrid(
            PageSize size,
            double type,
            double line,
            double top,
            double leastBottom,
            double inner,
            double measure,
            double sideColumn,
            double edge) {
        double leading = line * MM_PER_POINT;
        double lines = Math.floor((size.height() - top - leastBottom) / leading);
        // A little more than the lines need, so that rounding never costs one of them.
        double bottom = size.height() - top - lines * leading - 0.2;
        double outer = size.width() - measure - inner;
        return new PageDesign(
                size, type, line, new Margins(top, bottom, inner, outer), sideColumn, edge);
    }

    /** The width of the text block in millimetres. */
    public double measure() {
        return size.width() - margins.inner() - margins.outer();
    }

    /** Whether the outer margin has room for the side column within the page's edge. */
    public boolean hasSideColumn() {
        return margins.outer() - sideColumn >= edge;
    }
}

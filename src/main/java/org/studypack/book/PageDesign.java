package org.studypack.book;

/**
 * How a book's pages are laid out. Print takes its measures from here and derives none from the
 * paper; the style sheet builds on them and has others of its own besides.
 *
 * <p>The page box is what the margins leave of the page. At its left stands the side column, and
 * then the text, which takes the rest.
 *
 * @param name of the design; style sheets have it as a class
 * @param size the trim size
 * @param type of the text
 * @param margins around the page box
 * @param side beside the text
 * @param columns in which the text is set
 * @param answers room for a hand
 */
public record PageDesign(
        String name,
        PageSize size,
        Type type,
        Margins margins,
        SideColumn side,
        Columns columns,
        Answers answers) {

    /** Type of this size in points is for readers who need it. */
    private static final double LARGE = 14;

    private static final double MM_PER_POINT = 25.4 / 72;

    /**
     * The type of the text.
     *
     * @param size in points; style sheets call it {@code rem}
     * @param line the distance of base lines in points; style sheets call it {@code rlh}
     * @param space by how much of its size a space between words is wider than its face has it
     */
    public record Type(double size, double line, double space) {
        public Type(double size, double line) {
            this(size, line, 0);
        }
    }

    /**
     * Millimetres, the same on rectos and versos.
     *
     * @param top running heads stand in it
     * @param bottom folios stand in it
     * @param sides at the left and at the right
     */
    public record Margins(double top, double bottom, double sides) {}

    /**
     * What belongs to a line stands in it: times, speakers, numbers, captions. Millimetres.
     *
     * @param gutter between it and the text
     */
    public record SideColumn(double width, double gutter) {
        /** The text takes the whole page box; what would stand beside a line stands in it. */
        public static final SideColumn NONE = new SideColumn(0, 0);
    }

    /**
     * How many columns the text has.
     *
     * @param count one or two
     * @param gap between them in millimetres
     */
    public record Columns(int count, double gap) {
        public static final Columns ONE = new Columns(1, 0);
    }

    /**
     * Room for a hand.
     *
     * @param pitch the distance of ruled lines in millimetres
     * @param rule how thick they are, in points
     */
    public record Answers(double pitch, double rule) {}

    /**
     * The type of what stands on worksheets besides their questions, in points.
     *
     * @param blanks of the line for a name and a date
     * @param head of what stands above the text of each page
     * @param foot of what stands below it
     */
    public record SheetType(double blanks, double head, double foot) {}

    public PageDesign {
        if (size.width() <= 2 * margins.sides() + side.width() + side.gutter()
                || size.height() <= margins.top() + margins.bottom()) {
            throw new IllegalArgumentException("a page without room for text: " + margins);
        }
    }

    /** The same with a page box that is a whole number of lines high, and no higher. */
    public PageDesign onGrid() {
        double leading = type.line() * MM_PER_POINT;
        double lines = Math.floor((size.height() - margins.top() - margins.bottom()) / leading);
        // A little more than the lines need, so that rounding never costs one of them.
        double bottom = size.height() - margins.top() - lines * leading - 0.2;
        Margins onGrid = new Margins(margins.top(), bottom, margins.sides());
        return new PageDesign(name, size, type, onGrid, side, columns, answers);
    }

    /** The width of the page box in millimetres: headings of sections and worksheets have it. */
    public double width() {
        return size.width() - 2 * margins.sides();
    }

    /** The width of a column in millimetres; that of the page box where there is one. */
    public double column() {
        return (width() - (columns.count() - 1) * columns.gap()) / columns.count();
    }

    /** How far the text stands in from the left of the page box, in millimetres. */
    public double indent() {
        return side.width() + side.gutter();
    }

    /** The width of the text in millimetres: 60 to 75 characters read well. */
    public double measure() {
        return column() - indent();
    }

    /** Small, but for those who need large letters. */
    public SheetType sheets() {
        double small = 0.78 * type.size();
        return type.size() < LARGE
                ? new SheetType(9.5, 9, 8)
                : new SheetType(type.size(), small, small);
    }

    /** Whether words may be divided: who needs large letters reads them whole. */
    public boolean dividesWords() {
        return type.size() < LARGE;
    }

    public boolean hasSideColumn() {
        return side.width() > 0;
    }
}

package org.studypack.pack;

/**
 * How the pages of a pack are laid out, on each paper. All designs stand here and nowhere else: one
 * more, of a handout or in large print, is one more constant with its measures. A design is chosen
 * for itself, and a paper too; neither follows from the other.
 */
@SuppressWarnings("ImmutableEnumChecker") // measures are numbers and nothing else
public enum Design {
    /**
     * A book that is read from beginning to end. A wide page gives its spare width to the outer
     * margin, where the times of a transcript stand.
     */
    BOOK(
            new Measures(11, 15, 31, 33, 30, 128, 15, 20),
            new Measures(11, 15, 31, 33, 33, 128, 15, 20),
            new Measures(10.5, 14, 22, 23, 20, 108, 15, 20),
            new Measures(10.5, 14, 22, 23, 18, 103.7, 15, 18));

    private final Measures a4;
    private final Measures letter;
    private final Measures a5;
    private final Measures halfLetter;

    Design(Measures a4, Measures letter, Measures a5, Measures halfLetter) {
        this.a4 = a4;
        this.letter = letter;
        this.a5 = a5;
        this.halfLetter = halfLetter;
    }

    /** Its measures on a paper. */
    public Measures on(Paper paper) {
        return switch (paper) {
            case A4, A4_LETTER -> a4;
            case LETTER -> letter;
            case A5 -> a5;
            case HALF_LETTER -> halfLetter;
        };
    }

    /**
     * Type and text block of a page; its margins are what they leave of the paper.
     *
     * @param type the size of the text in points
     * @param line the distance of base lines in points
     * @param top the margin above the text block in millimetres; running heads stand in it
     * @param leastBottom the margin below the text block in millimetres, where the lines leave no
     *     more; folios stand in it
     * @param inner the margin at the gutter in millimetres
     * @param measure how wide the text block is in millimetres: 60 to 75 characters read well
     * @param sideColumn how far what stands beside the text, such as the times of a transcript,
     *     reaches beyond the text block in millimetres
     * @param edge how far all that is printed stays from the edges, in millimetres
     */
    public record Measures(
            double type,
            double line,
            double top,
            double leastBottom,
            double inner,
            double measure,
            double sideColumn,
            double edge) {}
}

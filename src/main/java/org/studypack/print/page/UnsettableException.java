package org.studypack.print.page;

/**
 * The engine cannot set a book. Markup and style sheets that the program ships with can be set, so
 * that it is a mistake in others where the book has some, and in the program where not.
 */
public final class UnsettableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final boolean styled;

    /**
     * @param styled whether it can be set without its style sheet
     */
    public UnsettableException(boolean styled, RuntimeException cause) {
        super(cause);
        this.styled = styled;
    }

    /** Whether it is the book's style sheet by which it cannot be set. */
    public boolean isByStyle() {
        return styled;
    }

    /** What is wrong with the style sheet, where it is that, as a message. */
    public String sentence() {
        return switch (getCause()) {
            case CountedPages.TooMany ignored ->
                    "this style sheet makes far more pages than the text needs";
            case PageSides.Wrong ignored ->
                    "this style sheet makes a page with a side that is not between 3 and 14,400 pt";
            case null, default -> "no page can be set by this style sheet";
        };
    }
}

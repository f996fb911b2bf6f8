package org.studypack.print.page;

/** The engine cannot set a book by its style sheet, and can without it. */
public final class StyleSheetException extends RuntimeException {
    private static final long serialVersionUID = 1;

    StyleSheetException(RuntimeException cause) {
        super(cause);
    }

    /** What is wrong with the style sheet, as a message. */
    public String sentence() {
        return getCause() instanceof CountedPages.TooMany
                ? "this style sheet makes far more pages than the text needs"
                : "no page can be set by this style sheet";
    }
}

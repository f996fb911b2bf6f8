package org.studypack.print.page;

/** The engine cannot set a book by its style sheet, and can without it. */
public final class StyleSheetException extends RuntimeException {
    private static final long serialVersionUID = 1;

    StyleSheetException(RuntimeException cause) {
        super(cause);
    }
}

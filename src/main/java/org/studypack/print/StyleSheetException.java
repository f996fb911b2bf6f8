package org.studypack.print;

/** The engine cannot set a book by its style sheet, and can without it. */
final class StyleSheetException extends RuntimeException {
    private static final long serialVersionUID = 1;

    StyleSheetException(RuntimeException cause) {
        super(cause);
    }
}

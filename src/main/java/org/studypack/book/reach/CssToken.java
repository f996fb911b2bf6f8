package org.studypack.book.reach;

/**
 * A token of CSS (CSS Syntax Level 3, § 4).
 *
 * @param start where it begins in the text, in UTF-16 units
 * @param end where the next begins
 * @param value what it means, escapes resolved: a name, a string, an address, a number without its
 *     unit; of a {@code MARK} the character
 */
record CssToken(Kind kind, int start, int end, String value) {
    enum Kind {
        IDENT,
        /** A name and the bracket after it. */
        FUNCTION,
        AT_KEYWORD,
        HASH,
        STRING,
        /** A string that does not end on its line. */
        BAD_STRING,
        /** {@code url(…)} without quotation marks. */
        URL,
        BAD_URL,
        NUMBER,
        PERCENTAGE,
        DIMENSION,
        SPACE,
        COMMENT,
        /** {@code <!--} or {@code -->}, which may stand between the rules of a sheet. */
        CURTAIN,
        MARK
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isMark(char mark) {
        return kind == Kind.MARK && value.length() == 1 && value.charAt(0) == mark;
    }

    boolean opens() {
        return kind == Kind.FUNCTION || isMark('(') || isMark('[') || isMark('{');
    }

    boolean closes() {
        return isMark(')') || isMark(']') || isMark('}');
    }
}

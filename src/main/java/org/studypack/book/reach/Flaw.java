package org.studypack.book.reach;

/**
 * Why something may not stand in a book.
 *
 * @param kind what it would do
 * @param start where in the text that was looked at; 0 where that is one name or value
 * @param length in UTF-16 units
 * @param message what is wrong, in one sentence without a full stop
 * @param hint what to do
 */
public record Flaw(Kind kind, int start, int length, String message, String hint) {
    private static final int LONGEST = 60;

    /** What is wrong with it. */
    public enum Kind {
        /** It fetches, runs, or is not known to do neither. */
        REACHES_OUT,
        /** It is harmless, and nobody would draw it. */
        NOT_DRAWN,
        /** A few letters that cost a machine too much. */
        COSTS_TOO_MUCH
    }

    static Flaw reaching(String message, String hint) {
        return new Flaw(Kind.REACHES_OUT, 0, 0, message, hint);
    }

    static Flaw costly(String message, String hint) {
        return new Flaw(Kind.COSTS_TOO_MUCH, 0, 0, message, hint);
    }

    static Flaw at(CssToken token, String message, String hint) {
        return reaching(message, hint).at(token);
    }

    /** The same at a token. */
    Flaw at(CssToken token) {
        return new Flaw(kind, token.start(), token.end() - token.start(), message, hint);
    }

    /** What somebody wrote, so that it fits into a sentence. */
    static String shown(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST) - 1))
                        + "…";
    }
}

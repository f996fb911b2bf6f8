package org.studypack.print.manuscript;

import java.util.function.IntToDoubleFunction;

/**
 * As much of a text as one line has room for. Each letter is measured once, and none beyond the
 * line: rights may have ten thousand, in each pack of a batch.
 */
final class OneLine {
    static final String MORE = "…";

    private OneLine() {}

    /**
     * The text, or its beginning up to the end of a word with an ellipsis. A word longer than the
     * line is cut within.
     *
     * @param room the line's width
     * @param width of a letter, in the same unit
     */
    static String of(String text, double room, IntToDoubleFunction width) {
        double beforeMore = room - width.applyAsDouble(MORE.codePointAt(0));
        double used = 0;
        int end = 0;
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            at += Character.charCount(letter);
            used += width.applyAsDouble(letter);
            if (used > room) {
                int word = text.lastIndexOf(' ', end);
                return cut(text, word > 0 ? word : end);
            }
            end = used <= beforeMore ? at : end;
        }
        return text;
    }

    /** A text up to a place with an ellipsis, which no punctuation stands before. */
    static String cut(String text, int place) {
        int end = place;
        while (end > 0 && isLoose(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(0, end) + MORE;
    }

    private static boolean isLoose(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION ->
                    true;
            default -> Character.isWhitespace(letter);
        };
    }
}

package org.studypack.print.line;

import java.util.regex.Pattern;

/**
 * Marks in the text of a fitted paragraph, between the program and the engine. They are
 * noncharacters (The Unicode Standard § 23.7), which no text has, and are never drawn.
 */
public final class FittedMarks {
    /**
     * Begins a stretch of a justified line: it is not broken, and its spaces are at their least.
     */
    static final char TIGHT = '\uFDD0';

    /** Begins a stretch of a paragraph's last line: it is not broken. */
    static final char LOOSE = '\uFDD1';

    /** Stands before a line feed where no space separates the lines. */
    static final char JOINED = '\uFDD2';

    /** Stands before a line's last character where a share of that stands beyond the edge. */
    static final char HANGING = '\uFDD3';

    private static final Pattern MARKS = Pattern.compile("[\uFDD0-\uFDD3\n]");

    private FittedMarks() {}

    static boolean isMark(int codePoint) {
        return codePoint >= TIGHT && codePoint <= HANGING;
    }

    /** Whether a text begins with a mark, so that it must stay on one line. */
    static boolean isWhole(String text) {
        return !text.isEmpty() && isMark(text.charAt(0));
    }

    public static boolean isTight(String text) {
        return !text.isEmpty() && text.charAt(0) == TIGHT;
    }

    /** The text as it is drawn. */
    public static String without(String text) {
        return isWhole(text) || text.indexOf(JOINED) >= 0 || text.indexOf(HANGING) >= 0
                ? MARKS.matcher(text).replaceAll("")
                : text;
    }
}

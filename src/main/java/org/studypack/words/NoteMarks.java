package org.studypack.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks of notes that people type after a sentence, such as {@code [1]}, (1), ¹ or *. */
public final class NoteMarks {
    private static final Pattern LAST =
            Pattern.compile(
                    "(?:\\s?(?:\\[(?:\\d{1,3}|\\p{L}|\\*{1,3})]|\\(\\d{1,3}\\)|[¹²³⁰⁴-⁹]{1,3}\\)?"
                            + "|[*†‡]{1,3}))+\\s*$");

    /** Figures that stand right after the end of a sentence, and are no decimals. */
    private static final Pattern FIGURES =
            Pattern.compile(
                    "(?<=\\p{L}{3}[.?!…][)\\]”’\"'»“]{0,2}|[.?!…][)\\]”’\"'»“])\\d{1,3}\\s*$");

    private static final int MOST_FIGURES = 3;

    private NoteMarks() {}

    /** A text without the marks of notes at its end. */
    public static String without(String text) {
        int end = text.length() - 1;
        if (end < 0 || Character.isLetter(text.charAt(end)) || text.charAt(end) == '.') {
            return text; // as most do
        }
        String plain = isSign(lastVisible(text)) ? LAST.matcher(text).replaceFirst("") : text;
        return isDigit(lastVisible(plain)) ? withoutFigures(plain) : plain;
    }

    private static String withoutFigures(String text) {
        int from = Math.max(0, text.stripTrailing().length() - MOST_FIGURES);
        Matcher figures =
                FIGURES.matcher(text).useTransparentBounds(true).region(from, text.length());
        return figures.find() ? text.substring(0, figures.start()) : text;
    }

    /** The last character but for white space; a space where there is none. */
    private static char lastVisible(String text) {
        int last = text.length() - 1;
        while (last >= 0 && " \t\n\u000B\f\r".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last < 0 ? ' ' : text.charAt(last);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether a mark of a note may end with it. */
    private static boolean isSign(char c) {
        return "])*†‡¹²³".indexOf(c) >= 0 || c == '⁰' || (c >= '⁴' && c <= '⁹');
    }
}

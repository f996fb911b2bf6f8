package org.studypack.words;

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

    private NoteMarks() {}

    /** A text without the marks of notes at its end. */
    public static String without(String text) {
        int end = text.length() - 1;
        if (end < 0 || Character.isLetter(text.charAt(end)) || text.charAt(end) == '.') {
            return text; // as most do
        }
        String plain = LAST.matcher(text).replaceFirst("");
        return FIGURES.matcher(plain).replaceFirst("");
    }
}

package org.studypack.edition;

import java.util.regex.Pattern;

/** Numbers that no line divides, by no-break spaces: of a telephone, and of hours. */
public final class HeldNumbers {
    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final int LONGEST = 22;
    private static final Pattern GROUPS = Pattern.compile("[+(]?\\d[\\d ()/–-]*\\d");
    private static final Pattern HOURS = Pattern.compile("(?<=\\d) (?=[\\p{L}.]{1,4}(?!\\S))");

    private HeldNumbers() {}

    /** A text with its numbers of several groups held together; longer ones are no number. */
    public static String in(String text) {
        return GROUPS.matcher(text)
                .replaceAll(
                        number ->
                                number.group().length() > LONGEST
                                        ? number.group()
                                        : number.group().replace(' ', NO_BREAK_SPACE));
    }

    /** The same of a time, with what follows a number: <i>7.30 pm</i>, <i>19 Uhr</i>. */
    static String inTime(String time) {
        return HOURS.matcher(time).replaceAll(Character.toString(NO_BREAK_SPACE));
    }
}

package org.studypack.importing.foreign;

import org.studypack.importing.wording.AnswerLabel;
import org.studypack.importing.wording.Phrases;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the beginning of a line says: a bullet, a number, a heading, a line of marks. */
public final class LineMarks {
    /** Bullets that a keyboard has: people type one for the other. */
    static final String TYPED = "-*+–—";

    private static final Pattern BULLET =
            Pattern.compile("^([-*+•◦‣▪▫●○■□⁃∙·✓➢→\uF0B7\uF0A7\uF0D8])\\s+(?=\\S)");
    private static final Pattern GLUED_BULLET = Pattern.compile("^([•◦‣▪▫●○■⁃∙])(?=\\S)");
    private static final Pattern DASH = Pattern.compile("^([–—])\\s+(?=\\S)");
    private static final Pattern NUMBER =
            Pattern.compile(
                    "^(\\(?(?:\\d{1,3}|\\p{Ll}|[ivx]{2,4})[.)]|\\(?\\p{Lu}\\)|(?iu:%s) ?\\d{1,3}[.:)])\\s+(?=\\S)"
                            .formatted(Phrases.anyOf("question-number")));
    private static final Pattern RULE = Pattern.compile("^([-*_=~#•·—–])(\\s?\\1){2,}$");
    private static final Pattern RIGHTS = Pattern.compile("^\\([cC]\\)\\s+\\d{4}(?!\\d)");
    private static final Pattern UNDERLINE = Pattern.compile("^(={3,}|-{3,})$");
    private static final Pattern BLANK = Pattern.compile("^[_.…‥](\\s?[_.…‥]){2,}$");
    private static final int LONGEST_RULE = 200;

    private LineMarks() {}

    /**
     * The mark that begins a list item.
     *
     * @param kind what marks of one list have in common, such as letters with a bracket after them
     * @param number empty for a bullet
     * @param length of the mark and the space after it
     */
    record Mark(String kind, String number, int length) {}

    static Optional<Mark> item(String text) {
        if (isRule(text) || RIGHTS.matcher(text).find()) {
            return Optional.empty();
        }
        for (Pattern pattern : new Pattern[] {BULLET, GLUED_BULLET, DASH}) {
            Matcher bullet = pattern.matcher(text);
            if (bullet.find()) {
                String kind = TYPED.contains(bullet.group(1)) ? TYPED : bullet.group(1);
                return Optional.of(
                        counted(text.substring(bullet.end()), bullet.end())
                                .orElse(new Mark(kind, "", bullet.end())));
            }
        }
        return number(text);
    }

    /** Whether a line begins with the mark of a list item. */
    public static boolean isItem(String text) {
        return item(text).isPresent();
    }

    private static Optional<Mark> number(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.find()) {
            return Optional.empty();
        }
        String kind =
                number.group(1).replaceAll("\\d+", "1").replaceFirst("^(\\(?)\\p{Ll}+", "$1a");
        return Optional.of(new Mark(kind, number.group(1), number.end()));
    }

    /** A letter with a bracket after a bullet, {@code • a)}, is the mark alone. */
    private static Optional<Mark> counted(String text, int bullet) {
        return number(text)
                .filter(mark -> mark.kind().matches("\\(?\\p{L}\\)"))
                .map(mark -> new Mark(mark.kind(), mark.number(), bullet + mark.length()));
    }

    /** A dash that may open a list item or a speech in a dialogue. */
    static boolean isDash(String text) {
        return DASH.matcher(text).find();
    }

    /** A line of marks, such as {@code ----}. */
    public static boolean isRule(String text) {
        return text.length() <= LONGEST_RULE && RULE.matcher(text).matches();
    }

    /** The level of the heading whose underline this is: 1 for {@code ===}, 2 for {@code ---}. */
    static Optional<Integer> underline(String text) {
        if (!UNDERLINE.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(text.startsWith("=") ? 1 : 2);
    }

    /** A line to write on, such as {@code ______}. */
    public static boolean isBlank(String text) {
        return text.length() <= LONGEST_RULE && BLANK.matcher(text).matches();
    }

    /** Whether a line begins an answer or another note for whoever leads the evening. */
    static boolean opensNote(String text) {
        return AnswerLabel.opens(text);
    }
}

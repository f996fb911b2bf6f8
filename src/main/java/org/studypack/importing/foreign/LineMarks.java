package org.studypack.importing.foreign;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the beginning of a line says: a bullet, a number, a heading, a line of marks. */
final class LineMarks {
    private static final Pattern BULLET = Pattern.compile("^([-*+•◦‣▪▫●○■□⁃∙·✓➢→])\\s+(?=\\S)");
    private static final Pattern GLUED_BULLET = Pattern.compile("^([•◦‣▪▫●○■⁃∙])(?=\\S)");
    private static final Pattern DASH = Pattern.compile("^([–—])\\s+(?=\\S)");
    private static final Pattern NUMBER =
            Pattern.compile(
                    "^(\\(?(?:\\d{1,3}|[a-zа-я])[.)]|(?:Q|Question|Frage|Pregunta|Вопрос)"
                            + " ?\\d{1,3}[.:)])\\s+(?=\\S)");
    private static final Pattern RULE = Pattern.compile("^([-*_=~#•·—–])(\\s?\\1){2,}$");
    private static final Pattern UNDERLINE = Pattern.compile("^(={3,}|-{3,})$");
    private static final Pattern HASHES = Pattern.compile("^(#{1,6})\\s+(.*?)(\\s+#+)?$");

    private static final int LONGEST_RULE = 200;

    private LineMarks() {}

    /**
     * The mark that begins a list item.
     *
     * @param number empty for a bullet
     * @param length of the mark and the space after it
     */
    record Mark(String number, int length) {}

    static Optional<Mark> item(String text) {
        for (Pattern pattern : new Pattern[] {BULLET, GLUED_BULLET, DASH}) {
            Matcher bullet = pattern.matcher(text);
            if (bullet.find()) {
                return Optional.of(new Mark("", bullet.end()));
            }
        }
        Matcher number = NUMBER.matcher(text);
        return number.find()
                ? Optional.of(new Mark(number.group(1), number.end()))
                : Optional.empty();
    }

    /** A dash that may open a list item or a speech in a dialogue. */
    static boolean isDash(String text) {
        return DASH.matcher(text).find();
    }

    static boolean isRule(String text) {
        return text.length() <= LONGEST_RULE && RULE.matcher(text).matches();
    }

    /** The level of the heading whose underline this is: 1 for {@code ===}, 2 for {@code ---}. */
    static Optional<Integer> underline(String text) {
        if (!UNDERLINE.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(text.startsWith("=") ? 1 : 2);
    }

    /** The heading that hashes make of a line; its lines are numbered by the caller. */
    static Optional<ForeignBlock.Heading> hashes(Line line) {
        Matcher hashes = HASHES.matcher(line.text());
        if (!hashes.matches() || hashes.group(2).isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                new ForeignBlock.Heading(
                        hashes.group(1).length(), hashes.group(2), line.number(), line.number()));
    }
}

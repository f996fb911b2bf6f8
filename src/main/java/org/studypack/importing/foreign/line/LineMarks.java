package org.studypack.importing.foreign.line;

import org.studypack.importing.wording.AnswerLabel;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the beginning of a line says: a bullet, a number, a heading, a line of marks. */
public final class LineMarks {
    private static final Pattern RULE = Pattern.compile("^([-*_=~#•·—–])(\\s?\\1){2,}$");
    private static final Pattern RIGHTS = Pattern.compile("^\\([cC]\\)\\s+\\d{4}(?!\\d)");
    private static final Pattern UNDERLINE = Pattern.compile("^(={3,}|-{3,})$");
    private static final Pattern BLANK = Pattern.compile("^[_.…‥](\\s?[_.…‥]){2,}$");
    private static final int LONGEST_RULE = 200;

    private LineMarks() {}

    /** The mark that begins a list item, wherever the line stands. */
    public static Optional<ItemMark> item(String text) {
        boolean other = isRule(text) || RIGHTS.matcher(text).find();
        return other ? Optional.empty() : ItemMark.anywhere(text);
    }

    /** The marks that a line may begin with where a list is open or expected. */
    public static Stream<ItemMark> items(String text) {
        boolean other = isRule(text) || isBlank(text) || RIGHTS.matcher(text).find();
        return other ? Stream.empty() : ItemMark.all(text);
    }

    /** Whether a line begins with the mark of a list item. */
    public static boolean isItem(String text) {
        return item(text).isPresent();
    }

    /** A line of marks, such as {@code ----}. */
    public static boolean isRule(String text) {
        return text.length() <= LONGEST_RULE && RULE.matcher(text).matches();
    }

    /** The level of the heading whose underline this is: 1 for {@code ===}, 2 for {@code ---}. */
    public static Optional<Integer> underline(String text) {
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
    public static boolean opensNote(String text) {
        return AnswerLabel.opens(text);
    }
}

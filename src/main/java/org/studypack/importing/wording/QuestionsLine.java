package org.studypack.importing.wording;

import org.studypack.words.QuestionSign;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How people word the line over the questions of a section. */
public final class QuestionsLine {
    /** Words of the longest. */
    public static final int LONGEST = 10;

    /** A stroke that stands in no group, and so between two ways to word it. */
    private static final Pattern BETWEEN =
            Pattern.compile("\\|(?![^()]*(?:\\([^()]*\\)[^()]*)*\\))");

    private static final List<String> WORDINGS =
            List.of(BETWEEN.split(Phrases.anyOf("questions").replaceAll("^\\(\\?:|\\)$", ""), -1));

    /** Most of them are looked for at the beginning alone, and not at each place of a text. */
    private static final Pattern AT_START = pattern(true);

    private static final Pattern ANYWHERE = pattern(false);

    /** What may be missing in words that match a wording, or be other letters there. */
    private static final Pattern UNSURE =
            Pattern.compile(
                    "(?:\\([^()]*\\)|\\[[^\\]]*]|\\\\p\\{[^}]*}|\\\\.|.(?=[?*{]))(?:[?*+]|\\{[^}]*})?");

    /** Letters of which a text has some where it has words that are looked for anywhere. */
    private static final List<String> LETTERS =
            WORDINGS.stream()
                    .filter(wording -> !wording.startsWith("^"))
                    .map(QuestionsLine::letters)
                    .toList();

    private QuestionsLine() {}

    /** Whether a line, which stands alone, is worded as one. */
    public static boolean isWorded(String line) {
        return WordCount.of(line) <= LONGEST
                && !line.endsWith(".")
                && speaksOfQuestions(line)
                && !QuestionSign.ends(line);
    }

    /** Whether a text names questions, as a sentence before them may. */
    public static boolean speaksOfQuestions(String text) {
        return AT_START.matcher(text).lookingAt()
                || (hasLetters(text) && ANYWHERE.matcher(text).find());
    }

    /** Whether any wording may be in a text, which is quicker to see than that one is. */
    private static boolean hasLetters(String text) {
        String folded = folded(text);
        return LETTERS.stream().anyMatch(folded::contains);
    }

    /** The longest run of letters that words of a wording have for sure. */
    private static String letters(String wording) {
        String sure = UNSURE.matcher(wording).replaceAll(" ");
        return Stream.of(sure.split("\\P{L}+", -1))
                .map(QuestionsLine::folded)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    /** As an expression compares letters without regard to capitals. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(Character.toLowerCase(Character.toUpperCase(text.charAt(i))));
        }
        return folded.toString();
    }

    private static Pattern pattern(boolean start) {
        List<String> some =
                WORDINGS.stream().filter(wording -> wording.startsWith("^") == start).toList();
        return Pattern.compile(
                String.join("|", some),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}

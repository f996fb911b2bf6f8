package org.studypack.importing.wording;

import org.studypack.words.QuestionSign;

import java.util.List;
import java.util.regex.Pattern;

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
        return AT_START.matcher(text).lookingAt() || ANYWHERE.matcher(text).find();
    }

    private static Pattern pattern(boolean start) {
        List<String> some =
                WORDINGS.stream().filter(wording -> wording.startsWith("^") == start).toList();
        return Pattern.compile(
                String.join("|", some),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}

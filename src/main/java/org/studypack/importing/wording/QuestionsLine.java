package org.studypack.importing.wording;

import org.studypack.words.QuestionSign;

import java.util.regex.Pattern;

/** How people word the line over the questions of a section. */
public final class QuestionsLine {
    /** Words of the longest. */
    public static final int LONGEST = 10;

    private static final Pattern WORDED = Phrases.pattern("questions");

    private QuestionsLine() {}

    /** Whether a line, which stands alone, is worded as one. */
    public static boolean isWorded(String line) {
        return WordCount.of(line) <= LONGEST
                && !QuestionSign.ends(line)
                && !line.endsWith(".")
                && speaksOfQuestions(line);
    }

    /** Whether a text names questions, as a sentence before them may. */
    public static boolean speaksOfQuestions(String text) {
        return WORDED.matcher(text).find();
    }
}

package org.studypack.words;

import java.util.regex.Pattern;

/**
 * The signs by which a text asks. The semicolon asks in Greek alone, and there it is typed more
 * often than the Greek question mark, which looks the same.
 */
public final class QuestionSign {
    private static final String SIGN = "(?:[?？؟\u037E]|(?<=[\\p{IsGreek}][)\\]”’\"'»]{0,3});)";
    private static final Pattern ANYWHERE = Pattern.compile(SIGN);
    private static final Pattern LAST =
            Pattern.compile(SIGN + "[\\p{Pe}\\p{Pf}“\"'\\p{IsWhite_Space}]*+$");

    private QuestionSign() {}

    /** Whether a text asks anywhere in it. */
    public static boolean isIn(String text) {
        return ANYWHERE.matcher(text).find();
    }

    /**
     * Whether a text ends with what it asks; brackets and quotation marks may close after it, and
     * marks of notes stand there.
     */
    public static boolean ends(String text) {
        return LAST.matcher(text).find() || LAST.matcher(NoteMarks.without(text)).find();
    }
}

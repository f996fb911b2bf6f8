package org.studypack.importing.wording;

import java.util.regex.Pattern;

/**
 * The words before an answer, or another note for whoever leads the evening, with their colon, as
 * in <i>Answer:</i> and <i>Answer to question 2:</i>.
 */
public final class AnswerLabel {
    /** The question that it answers, as in <i>to question 2</i> or <i>4a</i>. */
    private static final String QUESTION = "(?:(?:\\s\\p{L}{1,12}){0,2}\\s\\d{1,3}\\p{L}?)?";

    private static final String WORDS = Phrases.anyOf("leader-note");

    /** As a regular expression, without regard to capitals. */
    public static final String EXPRESSION = WORDS + QUESTION + "\\s?[:：]";

    private static final Pattern OPENS = pattern("^\\s*[(\\[]?" + EXPRESSION);

    /** What a button of a page says before such a word or after it, as in <i>Show answer</i>. */
    private static final String SHOW = Phrases.anyOf("show-answer");

    private static final Pattern ALONE =
            pattern(
                    "^\\s*(?:%1$s\\s(?:\\p{L}{1,5}\\s)?)?%2$s(?:\\s%1$s)?\\s*[:：]?\\s*$"
                            .formatted(SHOW, WORDS));

    private AnswerLabel() {}

    /** Whether words begin with one. */
    public static boolean opens(String words) {
        return OPENS.matcher(words).find();
    }

    /** Whether words are one and nothing else, with a colon or without. */
    public static boolean isAlone(String words) {
        return ALONE.matcher(words).matches();
    }

    private static Pattern pattern(String expression) {
        return Pattern.compile(
                expression,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}

package org.studypack.importing.wording;

/**
 * How many letters and figures a text has. Unlike words they stay as many whatever white space and
 * marks are taken from between them, and a raised figure is one.
 */
public final class LetterCount {
    private LetterCount() {}

    public static int of(CharSequence text) {
        return (int) text.codePoints().filter(LetterCount::isLetter).count();
    }

    private static boolean isLetter(int character) {
        int type = Character.getType(character);
        return Character.isLetter(character)
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}

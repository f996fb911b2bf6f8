package org.studypack.importing.wording;

/** How many words a text has: runs of anything but white space. */
public final class WordCount {
    private WordCount() {}

    /** Linear in the text's length, and nothing is copied. */
    public static int of(CharSequence text) {
        int count = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = Character.isWhitespace(text.charAt(i));
            count += !space && !inWord ? 1 : 0;
            inWord = !space;
        }
        return count;
    }
}

package org.studypack.importing.report;

/** A place in a text with the words next to it, to be shown to a person. */
public final class Surroundings {
    private static final int MOST = 40;

    private Surroundings() {}

    /** A stretch with the whole words that it touches and one more on either side. */
    public static String of(String text, int start, int end) {
        int from = back(text, back(text, start) - 1);
        int to = forward(text, forward(text, end) + 1);
        return text.substring(from, to).strip();
    }

    /** Where the word begins that the character before {@code at} belongs to. */
    private static int back(String text, int at) {
        int from = Math.max(0, at);
        while (from > 0 && at - from < MOST && text.charAt(from - 1) != ' ') {
            from--;
        }
        return from;
    }

    private static int forward(String text, int at) {
        int to = Math.min(text.length(), at);
        while (to < text.length() && to - at < MOST && text.charAt(to) != ' ') {
            to++;
        }
        return to;
    }
}

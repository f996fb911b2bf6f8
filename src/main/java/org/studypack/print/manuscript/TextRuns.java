package org.studypack.print.manuscript;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a long text after a space every few pages. For each line the engine copies what is left of
 * the text, so that the time for a paragraph would grow with the square of its length.
 */
final class TextRuns {
    /** Characters of a run; a text of twice as many is cut. */
    static final int LENGTH = 4000;

    private TextRuns() {}

    /** The text in runs, each but the last of which ends in a space. */
    static List<String> of(String text) {
        if (text.length() < 2 * LENGTH) {
            return List.of(text);
        }
        List<String> runs = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int space = from + LENGTH < text.length() ? text.indexOf(' ', from + LENGTH) : -1;
            int end = space < 0 ? text.length() : space + 1;
            runs.add(text.substring(from, end));
            from = end;
        }
        return runs;
    }
}

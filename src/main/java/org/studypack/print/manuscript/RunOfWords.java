package org.studypack.print.manuscript;

import java.util.ArrayList;
import java.util.List;

/**
 * A text of the small print, broken into lines by its words as the engine breaks it.
 *
 * @param ends where each line ends in the text
 * @param width of the lines, in points
 * @param type its size, in points
 */
record RunOfWords(String text, List<Integer> ends, double width, double type) {
    /** After these an engine may break a word, as in an address. */
    private static final String BREAKS_AFTER = "/-?–—";

    RunOfWords {
        ends = List.copyOf(ends);
    }

    static RunOfWords of(String text, double width, double type) {
        List<Integer> ends = new ArrayList<>();
        int from = 0;
        int space = -1;
        double used = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            double own = SmallPrint.width(Character.toString(text.codePointAt(at)), type);
            boolean isSpace = text.charAt(at) == ' ';
            if (used + own > width && !isSpace && at > from) {
                from = space > from ? space + 1 : at;
                ends.add(from);
                used = SmallPrint.width(text.substring(from, at), type);
            }
            used += own;
            if (isSpace || BREAKS_AFTER.indexOf(text.charAt(at)) >= 0) {
                space = at;
            }
        }
        ends.add(text.length());
        return new RunOfWords(text, ends, width, type);
    }

    int lines() {
        return ends.size();
    }

    /** As much of it as so many lines hold, at least one, up to the end of a word. */
    String cut(int most) {
        if (most >= ends.size()) {
            return text;
        }
        int line = Math.max(1, most) - 1;
        int start = line == 0 ? 0 : ends.get(line - 1);
        int end = ends.get(line);
        while (end > start
                && SmallPrint.width(text.substring(start, end) + OneLine.MORE, type) > width) {
            int word = text.lastIndexOf(' ', end - 1);
            end = word > start ? word : text.offsetByCodePoints(end, -1);
        }
        int word = text.lastIndexOf(' ', end);
        end = word > start ? word : end;
        return OneLine.cut(text, end);
    }
}

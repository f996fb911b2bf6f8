package org.studypack.print.manuscript;

import java.util.ArrayList;
import java.util.List;

/**
 * A text of the small print, broken into lines by its words as the engine breaks it.
 *
 * @param ends where each line ends in the text
 * @param width of the lines, in points
 * @param print measures it
 */
record RunOfWords(String text, List<Integer> ends, double width, SmallPrint print) {
    /** After these an engine may break a word, as in an address. */
    private static final String BREAKS_AFTER = "/-?–—";

    RunOfWords {
        ends = List.copyOf(ends);
    }

    static RunOfWords of(String text, double width, SmallPrint print) {
        List<Integer> ends = new ArrayList<>();
        int from = 0;
        int space = -1;
        double used = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            double own = print.width(Character.toString(text.codePointAt(at)));
            boolean isSpace = text.charAt(at) == ' ';
            if (used + own > width && !isSpace && at > from) {
                from = space > from ? space + 1 : at;
                ends.add(from);
                used = print.width(text.substring(from, at));
            }
            used += own;
            if (isSpace || BREAKS_AFTER.indexOf(text.charAt(at)) >= 0) {
                space = at;
            }
        }
        ends.add(text.length());
        return new RunOfWords(text, ends, width, print);
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
        while (end > start && print.width(text.substring(start, end) + OneLine.MORE) > width) {
            int word = text.lastIndexOf(' ', end - 1);
            end = word > start ? word : text.offsetByCodePoints(end, -1);
        }
        int word = text.lastIndexOf(' ', end);
        end = word > start ? word : end;
        return OneLine.cut(text, end);
    }
}

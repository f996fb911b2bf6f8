package org.studypack.importing.foreign.line;

import org.studypack.diagnostic.SourceText;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * One line of a foreign file.
 *
 * @param number from 1
 * @param indent the width of the white space before the text; a tab reaches to the next multiple of
 *     four
 * @param text without white space around it, with single spaces in it; empty for a blank line
 * @param boldName whether its words up to a colon are shown in bold, by a kind whose text does not
 *     say so
 * @param heading whether it is marked as a heading by such a kind
 */
public record Line(int number, int indent, String text, boolean boldName, boolean heading) {
    private static final Pattern HEADING = Pattern.compile("#{1,6} .*");

    private static final Pattern SPACES = Pattern.compile("[ \\t\\x0B\\f\\x85\\u2028\\u2029]+");

    public Line(int number, int indent, String text) {
        this(number, indent, text, /* boldName= */ false, /* heading= */ false);
    }

    /** All lines of a text. */
    public static List<Line> all(SourceText text) {
        List<String> raw = text.lines();
        return IntStream.range(0, raw.size()).mapToObj(i -> of(i + 1, raw.get(i))).toList();
    }

    public static Line of(int number, String raw) {
        int start = 0;
        int indent = 0;
        while (start < raw.length() && isSpace(raw.charAt(start))) {
            indent = raw.charAt(start) == '\t' ? (indent / 4 + 1) * 4 : indent + 1;
            start++;
        }
        int end = raw.length();
        while (end > start && isSpace(raw.charAt(end - 1))) {
            end--;
        }
        String text = SPACES.matcher(raw.substring(start, end)).replaceAll(" ");
        return new Line(number, indent, text);
    }

    public boolean isBlank() {
        return text.isEmpty();
    }

    /** Whether it is marked as a heading, by its kind or as in Markdown. */
    public boolean isHeading() {
        return heading || HEADING.matcher(text).matches();
    }

    /** Runs of lines with no blank line in them. */
    public static List<List<Line>> groups(List<Line> lines) {
        List<List<Line>> groups = new ArrayList<>();
        List<Line> group = new ArrayList<>();
        for (Line line : lines) {
            if (!line.isBlank()) {
                group.add(line);
            } else if (!group.isEmpty()) {
                groups.add(group);
                group = new ArrayList<>();
            }
        }
        if (!group.isEmpty()) {
            groups.add(group);
        }
        return groups;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u0085'
                || c == '\u200B'
                || c == '\uFEFF';
    }
}

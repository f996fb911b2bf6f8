package org.studypack.diagnostic;

import java.util.List;

/**
 * The text of one file of a person's input, by lines. Line ends may be LF, CRLF or CR; a byte order
 * mark is not part of the text.
 */
public final class SourceText {
    private final String file;
    private final String content;
    private final List<String> lines;
    private Count last = new Count(0, 0, 0);
    private Count asked = new Count(0, 0, 0);

    /**
     * @param file the file as diagnostics name it
     * @param content what it holds, with any line ends
     */
    public SourceText(String file, String content) {
        this.file = file;
        String unmarked = content.startsWith("\uFEFF") ? content.substring(1) : content;
        this.content = unmarked.replace("\r\n", "\n").replace('\r', '\n');
        this.lines = List.of(this.content.split("\n", -1));
    }

    public String file() {
        return file;
    }

    /** The text with LF line ends. */
    public String content() {
        return content;
    }

    /** The lines without their ends; a text that ends with a line end has an empty last line. */
    public List<String> lines() {
        return lines;
    }

    /**
     * The place of a stretch on one line.
     *
     * @param line from 1
     * @param column in UTF-16 units, from 1
     * @param length in UTF-16 units; what is beyond the line's end is cut off
     */
    public Location at(int line, int column, int length) {
        String text = lines.get(Math.min(line, lines.size()) - 1);
        int start = Math.min(column - 1, text.length());
        int end = Math.min(start + length, text.length());
        return new Location(
                file,
                line,
                counted(line, text, start) + 1,
                Math.max(1, text.codePointCount(start, end)),
                text);
    }

    /** How many code points stand on a line before a place, counted on from the last place. */
    private int counted(int line, String text, int start) {
        Count before = last;
        boolean on = before.line() == line && before.units() <= start;
        int from = on ? before.units() : 0;
        int points = (on ? before.points() : 0) + text.codePointCount(from, start);
        last = new Count(line, start, points);
        return points;
    }

    /**
     * How many UTF-16 units so many code points of a line are, or all of it where it has fewer;
     * counted on from the last place that was asked for.
     *
     * @param line from 1
     */
    public int units(int line, int points) {
        String text = lines.get(line - 1);
        Count before = asked;
        boolean on = before.line() == line && before.points() <= points;
        int units = on ? before.units() : 0;
        int counted = on ? before.points() : 0;
        while (counted < points && units < text.length()) {
            units += Character.charCount(text.codePointAt(units));
            counted++;
        }
        asked = new Count(line, units, counted);
        return units;
    }

    /** How many code points the first UTF-16 units of a line are. */
    private record Count(int line, int units, int points) {}

    /** The place of a stretch that begins at an offset into {@link #content()}. */
    public Location at(int offset, int length) {
        int start = Math.min(offset, content.length());
        int line = 1;
        int from = 0;
        for (int end = content.indexOf('\n'); end >= 0 && end < start; ) {
            line++;
            from = end + 1;
            end = content.indexOf('\n', from);
        }
        return at(line, start - from + 1, length);
    }

    /** The whole of a line, from 1, without the white space around it. */
    public Location line(int line) {
        String text = lines.get(line - 1);
        String content = text.strip();
        int indent = content.isEmpty() ? 0 : text.indexOf(content);
        return at(line, indent + 1, content.length());
    }
}

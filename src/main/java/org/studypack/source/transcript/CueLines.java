package org.studypack.source.transcript;

import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.SourceText;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The lines of a cue's words as one text, whose places are asked for from its beginning to its end.
 */
final class CueLines {
    private final SourceText source;
    private final List<Integer> numbers;
    private final String text;
    private int line;
    private int lineStart;
    private int lineEnd;
    private int counted;
    private int column = 1;

    /**
     * A place in the text.
     *
     * @param lineEnd where its line ends
     * @param line which of the lines it is, from 0
     * @param column in code points, from 1
     */
    record Mark(int start, int lineEnd, int line, int column) {}

    /**
     * @param numbers of the lines, from 1, not all next to each other
     */
    CueLines(SourceText source, List<Integer> numbers) {
        this.source = source;
        this.numbers = List.copyOf(numbers);
        this.text =
                numbers.stream()
                        .map(number -> source.lines().get(number - 1))
                        .collect(Collectors.joining("\n"));
        this.lineEnd = endOfLine();
    }

    String text() {
        return text;
    }

    private int endOfLine() {
        int end = text.indexOf('\n', lineStart);
        return end < 0 ? text.length() : end;
    }

    /**
     * A place.
     *
     * @param start not before a place that was asked for earlier
     */
    Mark mark(int start) {
        while (start > lineEnd) {
            line++;
            lineStart = lineEnd + 1;
            lineEnd = endOfLine();
            counted = lineStart;
            column = 1;
        }
        column += text.codePointCount(counted, start);
        counted = start;
        return new Mark(start, lineEnd, line, column);
    }

    /** The line of a place, from 1. */
    int number(Mark mark) {
        return numbers.get(mark.line());
    }

    /** Where a stretch stands; it ends with its line. */
    Location at(Mark mark, int end) {
        int last = Math.min(end, mark.lineEnd());
        int length = last > mark.start() ? text.codePointCount(mark.start(), last) : 1;
        String shown = source.lines().get(number(mark) - 1);
        return new Location(source.file(), number(mark), mark.column(), length, shown);
    }

    /**
     * Where a stretch stands.
     *
     * @param start not before a place that was asked for earlier
     */
    Location at(int start, int end) {
        return at(mark(start), end);
    }
}

package org.studypack.source.recipe;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.SourceText;
import org.studypack.words.ControlCharacters;
import org.studypack.words.Setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the cells of a spreadsheet that was saved as text (RFC 4180, with any one character between
 * cells): a cell in quotation marks may hold line breaks, the separator, and quotation marks
 * written twice. Each cell knows its place, which is why no library reads them.
 */
final class CellReader {
    /** The most cells of a line; malice alone writes more. */
    static final int MOST = 1000;

    private final SourceText text;
    private final String content;
    private final char separator;
    private int at;
    private int line;
    private int lineStart;

    /** An offset on the line that is read, and the code points of the line before it. */
    private int counted;

    private int codePoints;

    /**
     * @param firstLine from 1; what stands before it is not read
     */
    CellReader(SourceText text, char separator, int firstLine) {
        this.text = text;
        this.content = text.content();
        this.separator = separator;
        this.line = 1;
        while (line < firstLine) {
            at = content.indexOf('\n', at) + 1;
            beginLine();
        }
    }

    private void beginLine() {
        line++;
        lineStart = at;
        counted = at;
        codePoints = 0;
    }

    /**
     * A line of the spreadsheet, which may be several of the file.
     *
     * @param line the first of the file, from 1
     * @param values at most {@value MOST}
     * @param flaw the first thing that is wrong with its quotation marks, or with its length
     */
    record Cells(int line, List<Setting> values, Optional<Diagnostic> flaw) {
        Cells {
            values = List.copyOf(values);
        }

        boolean areBlank() {
            return values.stream().allMatch(value -> value.value().isBlank());
        }
    }

    /** The next line that is not blank. */
    Optional<Cells> next() {
        while (at < content.length()) {
            Cells cells = cells();
            if (!cells.areBlank() || cells.flaw().isPresent()) {
                return Optional.of(cells);
            }
        }
        return Optional.empty();
    }

    private Cells cells() {
        int first = line;
        List<Setting> values = new ArrayList<>();
        Optional<Diagnostic> flaw = Optional.empty();
        while (true) {
            Cell cell = cell(values.size() < MOST);
            if (values.size() < MOST) {
                values.add(cell.setting());
            }
            flaw = flaw.or(cell::flaw);
            if (at >= content.length()) {
                return new Cells(first, values, flaw);
            }
            if (content.charAt(at++) == '\n') {
                beginLine();
                return new Cells(first, values, flaw);
            }
        }
    }

    /**
     * Where a cell begins.
     *
     * @param column in code points, from 1
     * @param offset into the line, in UTF-16 units
     */
    private record Start(String file, int line, int column, String text, int offset) {

        /**
         * The place of the cell.
         *
         * @param length in UTF-16 units; what is beyond the line's end is cut off
         */
        Location place(int length) {
            int from = Math.min(offset, text.length());
            int to = Math.min(from + length, text.length());
            return new Location(
                    file, line, column, Math.max(1, text.codePointCount(from, to)), text);
        }
    }

    /** Here; code points are counted from cell to cell, since a line may be very long. */
    private Start start() {
        codePoints += content.codePointCount(counted, at);
        counted = at;
        return new Start(
                text.file(), line, codePoints + 1, text.lines().get(line - 1), at - lineStart);
    }

    private record Cell(Setting setting, Optional<Diagnostic> flaw) {}

    /**
     * Reads to the end of a cell.
     *
     * @param wanted whether the line may still have it
     */
    private Cell cell(boolean wanted) {
        Start start = start();
        boolean quoted = at < content.length() && content.charAt(at) == '"';
        StringBuilder value = new StringBuilder();
        boolean closed = !quoted || quoted(value);
        int after = at;
        plain(value);
        if (!wanted && value.toString().isBlank()) {
            return new Cell(new Setting("", start.place(1)), Optional.empty());
        }
        int shown = value.toString().lines().findFirst().orElse("").length();
        Location place = start.place(shown + (quoted ? 2 : 0));
        boolean afterMark = quoted && !content.substring(after, at).isBlank();
        Optional<Diagnostic> flaw = flaw(wanted, closed, afterMark, place);
        Setting setting = new Setting(closed ? value.toString() : "", place);
        return new Cell(withoutControls(setting), flaw.or(() -> control(setting)));
    }

    /** A control character is the row's flaw, and stays out of what else is reported of the row. */
    private static Optional<Diagnostic> control(Setting cell) {
        return ControlCharacters.flaw(cell.value())
                .map(
                        flaw ->
                                new Diagnostic(
                                        Code.CONTROL_CHARACTER,
                                        flaw,
                                        cell.placeOf(c -> ControlCharacters.flaw(c).isPresent())
                                                .orElse(cell.location()),
                                        Optional.of(ControlCharacters.PASTED)));
    }

    private static Setting withoutControls(Setting cell) {
        return new Setting(ControlCharacters.shown(cell.value()), cell.location());
    }

    private static Optional<Diagnostic> flaw(
            boolean wanted, boolean closed, boolean afterMark, Location place) {
        String twice = "write a quotation mark within a cell twice: `\"\"`";
        if (!wanted) {
            return flaw(
                    "the line has more than %d cells".formatted(MOST),
                    place,
                    "look whether a quotation mark is missing");
        }
        if (!closed) {
            return flaw("the quotation mark is never closed", place, twice);
        }
        return afterMark
                ? flaw("there are words after the closing quotation mark", place, twice)
                : Optional.empty();
    }

    private static Optional<Diagnostic> flaw(String message, Location place, String hint) {
        return Optional.of(new Diagnostic(Code.MALFORMED_TABLE, message, place, Optional.of(hint)));
    }

    /** Reads past the closing quotation mark; whether there is one. */
    private boolean quoted(StringBuilder value) {
        at++;
        while (at < content.length()) {
            char c = content.charAt(at++);
            if (c == '"') {
                if (at >= content.length() || content.charAt(at) != '"') {
                    return true;
                }
                at++;
            } else if (c == '\n') {
                beginLine();
            }
            value.append(c);
        }
        return false;
    }

    private void plain(StringBuilder value) {
        while (at < content.length()
                && content.charAt(at) != separator
                && content.charAt(at) != '\n') {
            value.append(content.charAt(at++));
        }
    }
}

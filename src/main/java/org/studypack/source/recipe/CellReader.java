package org.studypack.source.recipe;

import org.studypack.diagnostic.SourceText;
import org.studypack.source.words.Setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the cells of a spreadsheet that was saved as text (RFC 4180, with any one character between
 * cells): a cell in quotation marks may hold line breaks, the separator, and quotation marks
 * written twice. Each cell knows its place, which is why no library reads them.
 */
final class CellReader {
    private final SourceText text;
    private final String content;
    private final char separator;
    private int at;
    private int line;
    private int lineStart;

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
            lineStart = at;
            line++;
        }
    }

    /**
     * A line of the spreadsheet, which may be several of the file.
     *
     * @param line the first of the file, from 1
     * @param flaw where its quotation marks go wrong, and how
     */
    record Cells(int line, List<Setting> values, Optional<Setting> flaw) {
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
        Optional<Setting> flaw = Optional.empty();
        while (true) {
            int fromLine = line;
            int column = at - lineStart + 1;
            boolean quoted = at < content.length() && content.charAt(at) == '"';
            StringBuilder value = new StringBuilder();
            boolean closed = !quoted || quoted(value);
            int behind = at;
            plain(value);
            int length = value.toString().lines().findFirst().orElse("").length();
            var location = text.at(fromLine, column, Math.max(1, length + (quoted ? 2 : 0)));
            values.add(new Setting(value.toString(), location));
            if (!closed && flaw.isEmpty()) {
                flaw = Optional.of(new Setting("the quotation mark is never closed", location));
            } else if (quoted && !content.substring(behind, at).isBlank() && flaw.isEmpty()) {
                String words = "there are words behind the closing quotation mark";
                flaw = Optional.of(new Setting(words, location));
            }
            if (at >= content.length()) {
                return new Cells(first, values, flaw);
            }
            if (content.charAt(at++) == '\n') {
                line++;
                lineStart = at;
                return new Cells(first, values, flaw);
            }
        }
    }

    /** Reads to behind the closing quotation mark; whether there is one. */
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
                line++;
                lineStart = at;
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

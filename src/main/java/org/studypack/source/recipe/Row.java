package org.studypack.source.recipe;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.pack.Block;
import org.studypack.source.MarkdownEscape;
import org.studypack.source.markdown.MarkdownReader;
import org.studypack.source.markdown.MarkdownText;
import org.studypack.words.Setting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A row of a spreadsheet: what one branch asks for. Its texts are texts; no markup in them means
 * anything.
 *
 * @param number from 1, without the headings
 * @param place its first line
 * @param cells those that hold anything, by the recipe's key
 * @param flaw why the row cannot be read, where it cannot
 */
public record Row(
        int number, Location place, Map<String, Setting> cells, Optional<Diagnostic> flaw) {
    static final String EDITION = "edition";
    private static final Pattern BLANK_LINES = Pattern.compile("\\n[\\t ]*(?:\\n[\\t ]*)+");

    public Row {
        cells = Map.copyOf(cells);
    }

    /** All that it says, in an order that does not depend on that of the columns. */
    public String content() {
        return new TreeMap<>(cells)
                .entrySet().stream()
                        .map(cell -> cell.getKey() + "=" + cell.getValue().value())
                        .collect(Collectors.joining("\0"));
    }

    /** The recipe of the book that holds what the row says nothing of. */
    Optional<Setting> edition() {
        return Optional.ofNullable(cells.get(EDITION));
    }

    /** What it asks for; reports a row that cannot be read, and one that names nobody. */
    Wishes wishes(MarkdownReader markdown, Diagnostics diagnostics) {
        flaw.ifPresent(diagnostics::add);
        if (!isNamed() && flaw.isEmpty()) {
            diagnostics.report(
                    Code.ROW_WITHOUT_NAME,
                    place,
                    "the row names neither a branch nor an edition",
                    "its files would have no name: fill in `branch`");
        }
        cells.values().forEach(cell -> UnseenCharacters.report(cell, diagnostics));
        Optional<List<Block>> note =
                Optional.ofNullable(cells.get(Wishes.NOTE))
                        .filter(text -> NoteLength.suits(text, diagnostics))
                        .map(text -> note(text, markdown));
        return new Wishes(place, values(), note);
    }

    /** What it asks for besides a note, sound or not. */
    Wishes wishesWithoutNote() {
        return new Wishes(place, values(), Optional.empty());
    }

    /**
     * Whether its pack has a name: that of a branch, of its own or its edition's, or that of the
     * edition.
     */
    boolean isNamed() {
        return cells.containsKey("branch") || edition().isPresent();
    }

    private Map<String, List<Setting>> values() {
        Map<String, List<Setting>> values = new HashMap<>();
        for (String key : Wishes.LISTS) {
            if (cells.containsKey(key)) {
                values.put(key, cells.get(key).list());
            }
        }
        for (String key : Wishes.SINGLES) {
            if (cells.containsKey(key)) {
                values.put(key, List.of(cells.get(key)));
            }
        }
        values.values().removeIf(List::isEmpty);
        return values;
    }

    /** Blank lines separate paragraphs. */
    private static List<Block> note(Setting text, MarkdownReader markdown) {
        String prose =
                BLANK_LINES
                        .splitAsStream(text.value())
                        .map(MarkdownEscape::escape)
                        .filter(paragraph -> !paragraph.isEmpty())
                        .collect(Collectors.joining("\n\n"));
        return markdown.passage(new MarkdownText(prose, (line, column, length) -> text.location()));
    }
}

package org.studypack.source.yaml;

import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Location;
import org.studypack.words.Composed;
import org.studypack.words.Setting;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A text of a YAML file, and where each of its lines stands. */
public final class YamlText {
    /** The most characters of a title, a name, a place or the like. */
    private static final int LONGEST_LINE = 1000;

    /** The most characters of a description, or of a statement of rights. */
    private static final int LONGEST_PARAGRAPH = 10_000;

    private final ScalarNode node;
    private final YamlSource yaml;
    private List<String> lines = List.of();
    private Found found = new Found(0, 0, -1);

    /**
     * Where a line of the text begins in the file.
     *
     * @param first the line of the file
     * @param column from 0; -1 where the line does not stand in the file as it is read
     */
    private record Found(int line, int first, int column) {}

    YamlText(ScalarNode node, YamlSource yaml) {
        this.node = node;
        this.yaml = yaml;
    }

    /** The text as YAML reads it. */
    public String value() {
        return node.getValue();
    }

    /** The text on one line, with single spaces; reports one that is too long for any title. */
    public String words() {
        return words(LONGEST_LINE);
    }

    /** The text as an id or a name, of which letters and accents are composed. */
    public String name() {
        return Composed.of(words());
    }

    /** As {@link #words()}, for what is longer than a title and has no paragraphs. */
    public String paragraph() {
        return words(LONGEST_PARAGRAPH);
    }

    private String words(int longest) {
        String words = setting().words();
        if (words.length() > longest) {
            report(
                    Code.BEYOND_LIMITS,
                    "a text of %d characters".formatted(words.length()),
                    "write at most %d here".formatted(longest));
        }
        return words;
    }

    public Location location() {
        return yaml.of(node);
    }

    /**
     * Where a stretch of the text stands in the file: exactly in a literal block and in a text on
     * one line, else the start of the text.
     *
     * @param line a line of {@link #value()}, from 1
     * @param column in UTF-16 units, from 1
     * @param length in UTF-16 units
     */
    public Location at(int line, int column, int length) {
        if (lines.isEmpty()) {
            lines = value().lines().toList();
        }
        if (found.line() != line) {
            found = find(line);
        }
        return found.column() < 0
                ? location()
                : yaml.source().at(found.first(), found.column() + column, length);
    }

    /** Looks for a line once: a place is asked for of each paragraph and of much within it. */
    private Found find(int line) {
        boolean literal = node.getScalarStyle() == ScalarStyle.LITERAL;
        List<String> written = yaml.source().lines();
        int first = location().line() + (literal ? line : 0);
        boolean known = line <= lines.size() && (literal || lines.size() == 1);
        if (!known || first > written.size()) {
            return new Found(line, first, -1);
        }
        int from = literal ? 0 : yaml.column(node);
        int column = written.get(first - 1).indexOf(lines.get(line - 1), from);
        return new Found(line, first, column);
    }

    /** The value and its place alone. */
    public Setting setting() {
        return new Setting(value(), location());
    }

    /** A whole number; reports anything else, and what is outside the limits. */
    public OptionalInt integer(String name, int least, int most) {
        return setting().integer(name, least, most, yaml.diagnostics());
    }

    /** One of an enum's constants, written small and with hyphens; reports anything else. */
    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        return setting().choice(name, type, yaml.diagnostics());
    }

    public void report(Code code, String message, String hint) {
        yaml.report(code, location(), message, hint);
    }
}

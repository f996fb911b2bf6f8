package org.studypack.source.yaml;

import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.SourceText;
import org.studypack.words.Setting;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A text of a YAML file, and where each of its lines stands. */
public final class YamlText {
    private final ScalarNode node;
    private final YamlSource yaml;

    YamlText(ScalarNode node, YamlSource yaml) {
        this.node = node;
        this.yaml = yaml;
    }

    /** The text as YAML reads it. */
    public String value() {
        return node.getValue();
    }

    /** The text on one line, with single spaces. */
    public String words() {
        return setting().words();
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
        SourceText source = yaml.source();
        List<String> lines = value().lines().toList();
        if (lines.isEmpty() || line > lines.size()) {
            return location();
        }
        String wanted = lines.get(line - 1);
        int first = location().line() + (node.getScalarStyle() == ScalarStyle.LITERAL ? line : 0);
        if (first > source.lines().size()) {
            return location();
        }
        String written = source.lines().get(first - 1);
        int from = first == location().line() ? yaml.column(node) : 0;
        int start = written.indexOf(wanted, from);
        return start < 0 ? location() : source.at(first, start + column, length);
    }

    /** The value and its place alone. */
    public Setting setting() {
        return new Setting(value(), location());
    }

    /** A whole number; reports anything else, and what lies outside the limits. */
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

package org.studypack.source.yaml;

import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.SourceText;
import org.studypack.source.words.Spelling;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** A text of a YAML file, and where each of its lines stands. */
public final class YamlText {
    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]{1,9}");

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
        return value().strip().replaceAll("\\s+", " ");
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

    /** A whole number; reports anything else, and what lies outside the limits. */
    public OptionalInt integer(String name, int least, int most) {
        if (!INTEGER.matcher(value()).matches()) {
            report(
                    Code.WRONG_TYPE,
                    "`%s` is a whole number, not `%s`".formatted(name, words()),
                    "write a number from %d to %d".formatted(least, most));
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(value());
        if (number < least || number > most) {
            report(
                    Code.WRONG_VALUE,
                    "`%s` is %d".formatted(name, number),
                    "write a number from %d to %d".formatted(least, most));
            return OptionalInt.empty();
        }
        return OptionalInt.of(number);
    }

    /** One of an enum's constants, written small and with hyphens; reports anything else. */
    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        List<E> constants = List.of(type.getEnumConstants());
        Optional<E> chosen = constants.stream().filter(c -> written(c).equals(words())).findFirst();
        if (chosen.isEmpty()) {
            List<String> known = constants.stream().map(YamlText::written).toList();
            report(
                    Code.WRONG_VALUE,
                    "unknown %s `%s`".formatted(name, words()),
                    Spelling.hint(words(), known));
        }
        return chosen;
    }

    public void report(Code code, String message, String hint) {
        yaml.report(code, location(), message, hint);
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.studypack.source.yaml;

import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Location;
import org.studypack.words.Spelling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * Keys with values. A key whose value is empty counts as not written. Whoever has asked for all the
 * keys that mean something calls {@link #refuseOthers}, which reports the rest.
 */
public final class YamlMapping {
    private final Location location;
    private final YamlSource yaml;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    private record Entry(Location key, YamlValue value) {}

    YamlMapping(MappingNode node, Location location, YamlSource yaml) {
        this.location = location;
        this.yaml = yaml;
        node.getValue().forEach(this::enter);
    }

    private void enter(NodeTuple tuple) {
        Location at = yaml.of(tuple.getKeyNode());
        ScalarNode written = (ScalarNode) tuple.getKeyNode();
        yaml.refuseControls(written);
        String key = written.getValue();
        Entry before =
                entries.putIfAbsent(key, new Entry(at, new YamlValue(tuple.getValueNode(), yaml)));
        if (before != null) {
            yaml.report(
                    Code.DUPLICATE_KEY,
                    at,
                    "the key `%s` stands here a second time".formatted(key),
                    "the first is on line " + before.key().line());
        }
    }

    /** Where the mapping begins; the whole file for a file's own mapping. */
    public Location location() {
        return location;
    }

    /** The keys as they were written, in their order. */
    public List<String> keys() {
        return List.copyOf(entries.keySet());
    }

    /** Where a key stands; the mapping itself where the key is not written. */
    public Location keyLocation(String key) {
        Entry entry = entries.get(key);
        return entry == null ? location : entry.key();
    }

    public boolean has(String key) {
        return value(key).isPresent();
    }

    public Optional<YamlValue> value(String key) {
        asked.add(key);
        return Optional.ofNullable(entries.get(key))
                .map(Entry::value)
                .filter(value -> !value.isNothing());
    }

    /** The text of a key. */
    public Optional<YamlText> text(String key) {
        return value(key).flatMap(YamlValue::text);
    }

    /** The text of a key, which may be the empty text in quotation marks, but must be written. */
    public Optional<YamlText> required(String key) {
        requireKey(key);
        return text(key);
    }

    /** The text of a key, which must be written and not blank. */
    public Optional<YamlText> requiredWords(String key) {
        Optional<YamlText> text = required(key);
        if (text.isPresent() && text.get().value().isBlank()) {
            yaml.report(
                    Code.WRONG_VALUE, text.get().location(), "`%s` holds no words".formatted(key));
            return Optional.empty();
        }
        return text;
    }

    /** The text of a key, stripped; empty where nobody wrote one. */
    public String words(String key) {
        return text(key).map(YamlText::words).orElse("");
    }

    /** As {@link #words}, for what may be as long as a paragraph. */
    public String paragraph(String key) {
        return text(key).map(YamlText::paragraph).orElse("");
    }

    public OptionalInt integer(String key, int least, int most) {
        return text(key).map(text -> text.integer(key, least, most)).orElse(OptionalInt.empty());
    }

    /** One of an enum's constants, written small and with hyphens. */
    public <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
        return text(key).flatMap(text -> text.choice(key, type));
    }

    /** The values of a list; empty where nobody wrote one. */
    public List<YamlValue> list(String key) {
        return value(key).flatMap(YamlValue::list).orElse(List.of());
    }

    /** Reports a key that is not written, or has no value. */
    public void requireKey(String key) {
        if (!has(key)) {
            yaml.report(
                    Code.MISSING_KEY,
                    keyLocation(key),
                    entries.containsKey(key)
                            ? "`%s` has no value".formatted(key)
                            : "`%s` is missing".formatted(key),
                    "write `%s: …`".formatted(key));
        }
    }

    /** Reports each key that nobody asked for. */
    public void refuseOthers() {
        refuseOthers(key -> Optional.empty());
    }

    /**
     * As {@link #refuseOthers()}, of a file in which a key may be something else.
     *
     * @param meant what to do about such a key
     */
    public void refuseOthers(Function<String, Optional<String>> meant) {
        entries.forEach(
                (key, entry) -> {
                    if (!asked.contains(key)) {
                        yaml.report(
                                Code.UNKNOWN_KEY,
                                entry.key(),
                                "unknown key `%s`".formatted(key),
                                meant.apply(key).orElseGet(() -> Spelling.hint(key, unwritten())));
                    }
                });
    }

    private List<String> unwritten() {
        List<String> free = new ArrayList<>(asked);
        free.removeAll(entries.keySet());
        return free.isEmpty() ? List.copyOf(asked) : free;
    }
}

package org.studypack.source;

import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a YAML mapping to which keys are added without touching what a person wrote:
 * comments, order and quotation marks stay. Each change is checked by reading the text again.
 */
public final class SettingsText {
    private final String text;

    /** The text as the file has it; blank for a new file. */
    public SettingsText(String text) {
        this.text = text;
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** The keys and values; empty where the text is not YAML or not a mapping. */
    public Optional<Map<?, ?>> mapping() {
        try {
            LoadSettings settings = LoadSettings.builder().setAllowDuplicateKeys(false).build();
            Object root = new Load(settings).loadFromString(text);
            if (root == null) {
                return Optional.of(Map.of());
            }
            return root instanceof Map<?, ?> map ? Optional.of(map) : Optional.empty();
        } catch (YamlEngineException e) {
            return Optional.empty();
        }
    }

    /**
     * The text with the keys that it lacks; empty where there is no sound way to add them.
     *
     * @param missing scalars as {@link ScalarText} writes them, by key, in the order to write
     */
    public Optional<SettingsText> withMissing(SequencedMap<String, String> missing) {
        Optional<Map<?, ?>> before = mapping();
        StringBuilder lines = new StringBuilder();
        missing.forEach(
                (key, value) -> {
                    if (before.isPresent() && !before.get().containsKey(key)) {
                        lines.append(key).append(": ").append(value).append('\n');
                    }
                });
        if (before.isEmpty() || lines.isEmpty()) {
            return before.map(ignored -> this);
        }
        return Optional.of(appended(lines.toString()))
                .filter(longer -> longer.keeps(before.get()))
                .or(
                        () ->
                                Optional.of(new SettingsText(lines + text))
                                        .filter(longer -> longer.keeps(before.get())));
    }

    /** Whether a line stands in the text just so. */
    public boolean hasLine(String line) {
        return text.lines().anyMatch(line::equals);
    }

    /** The text with one whole line in place of another; unchanged where there is no such line. */
    public SettingsText withLine(String old, String line) {
        return new SettingsText(
                text.replaceFirst(
                        "(?m)^" + Pattern.quote(old) + "$", Matcher.quoteReplacement(line)));
    }

    private SettingsText appended(String lines) {
        boolean ended = text.isEmpty() || text.endsWith("\n");
        return new SettingsText(text + (ended ? "" : "\n") + lines);
    }

    private boolean keeps(Map<?, ?> before) {
        Optional<Map<?, ?>> after = mapping();
        return after.isPresent()
                && after.get().size() > before.size()
                && before.entrySet().stream()
                        .allMatch(
                                e ->
                                        e.getValue() == null
                                                ? after.get().containsKey(e.getKey())
                                                : e.getValue().equals(after.get().get(e.getKey())));
    }
}

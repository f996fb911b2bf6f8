package org.studypack.source;

import org.studypack.pack.Format;
import org.studypack.pack.LayoutKey;
import org.studypack.words.Setting;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What to do about a choice of how pages are made that was written for another key than its own, or
 * is a format, which only a command can ask for.
 */
public final class MisplacedChoice {
    /** Keys whose values say by themselves what is meant; <i>none</i> and <i>two</i> do not. */
    private static final List<LayoutKey<?>> TELLING =
            List.of(LayoutKey.PAPER, LayoutKey.DESIGN, LayoutKey.INK, LayoutKey.COVER);

    /** Values in the braces of a question that are no keys. */
    private static final List<String> OF_A_QUESTION =
            List.of("answer", "answers", "height", "minutes", "heads", "steps");

    private MisplacedChoice() {}

    /** What to do, where a value of one key is another's; empty where it is nobody's. */
    static Optional<String> of(String value, LayoutKey<?> key) {
        if (key.equals(LayoutKey.COVER) && value.contains(".")) {
            return Optional.of("a picture is the cover of the whole pack: name it in pack.yaml");
        }
        return ofValue(value, TELLING.stream().filter(other -> !other.equals(key)).toList());
    }

    /** What to do about what was written as a key and is a value, or a format. */
    public static Optional<String> of(String value) {
        if (OF_A_QUESTION.contains(value)) {
            return Optional.of(
                    "each question says this in its braces: `{#setting-1 answer=box height=30mm"
                            + " minutes=10}`");
        }
        return ofValue(value, TELLING);
    }

    private static Optional<String> ofValue(String value, List<LayoutKey<?>> keys) {
        String small = value.toLowerCase(Locale.ROOT);
        return keys.stream()
                .filter(
                        key ->
                                Arrays.stream(key.values().getEnumConstants())
                                        .anyMatch(each -> Setting.written(each).equals(small)))
                .findFirst()
                .map(key -> "`%s` is a value of `%s`".formatted(small, key.name()))
                .or(() -> format(small));
    }

    private static Optional<String> format(String small) {
        return Arrays.stream(Format.values()).map(Format::written).anyMatch(small::equals)
                ? Optional.of(
                        "formats are given when a pack is made: `studypack build --format %s`"
                                .formatted(small))
                : Optional.empty();
    }
}

package org.studypack.source;

import org.studypack.diagnostic.Diagnostics;
import org.studypack.pack.Layout;
import org.studypack.pack.LayoutKey;
import org.studypack.words.Setting;

import java.util.Optional;
import java.util.function.Function;

/** Reads how pages are made, wherever a person says it: in pack.yaml, a recipe or a row. */
public final class LayoutReader {
    private LayoutReader() {}

    /**
     * What is chosen; reports a value that is none of its key's.
     *
     * @param written what is written for a key
     */
    public static Layout read(
            Function<String, Optional<Setting>> written, Diagnostics diagnostics) {
        Layout layout = Layout.DEFAULT;
        for (LayoutKey<?> key : LayoutKey.ALL) {
            layout = withChoice(layout, key, written, diagnostics);
        }
        return layout;
    }

    private static <E extends Enum<E>> Layout withChoice(
            Layout layout,
            LayoutKey<E> key,
            Function<String, Optional<Setting>> written,
            Diagnostics diagnostics) {
        return written.apply(key.name())
                .flatMap(
                        setting ->
                                setting.choice(
                                        key.name(),
                                        key.values(),
                                        MisplacedChoice.of(setting.words(), key),
                                        diagnostics))
                .map(value -> layout.with(key, value))
                .orElse(layout);
    }
}

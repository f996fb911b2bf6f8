package org.studypack.publish.run;

import org.studypack.pack.Layout;
import org.studypack.pack.LayoutKey;
import org.studypack.words.Setting;

import java.util.Arrays;
import java.util.List;

/**
 * What a front end chooses of how pages are made, for all packs of a run, whatever pack, recipes
 * and rows say. Keys and values are written as in pack.yaml.
 */
public record PageChoices(Layout layout) {
    /** Nothing is chosen. */
    public static final PageChoices NONE = new PageChoices(Layout.DEFAULT);

    /** What can be chosen of pages, also where no front end asks for it. */
    public static List<String> keys() {
        return LayoutKey.names();
    }

    /** What may be chosen for a key. */
    public static List<String> values(String key) {
        return Arrays.stream(key(key).values().getEnumConstants()).map(Setting::written).toList();
    }

    private static LayoutKey<?> key(String name) {
        return LayoutKey.ALL.stream()
                .filter(key -> key.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    /**
     * The same with one more choice.
     *
     * @param value one of the key's
     */
    public PageChoices with(String key, String value) {
        return with(key(key), value);
    }

    private <E extends Enum<E>> PageChoices with(LayoutKey<E> key, String value) {
        E chosen =
                Arrays.stream(key.values().getEnumConstants())
                        .filter(each -> Setting.written(each).equals(value))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(value));
        return new PageChoices(layout.with(key, chosen));
    }
}

package org.studypack.pack;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How the pages of a pack are made: what was chosen for each key. What nobody chose is by default,
 * so that any layout is complete; whether somebody did is known for what follows from a choice.
 */
public final class Layout {
    /** Nothing is chosen. */
    public static final Layout DEFAULT = new Layout(Map.of());

    private final Map<LayoutKey<?>, Enum<?>> choices;

    private Layout(Map<LayoutKey<?>, Enum<?>> choices) {
        this.choices = Map.copyOf(choices);
    }

    /** The same with one more choice, which replaces an earlier one of its key. */
    public <E extends Enum<E>> Layout with(LayoutKey<E> key, E value) {
        Map<LayoutKey<?>, Enum<?>> more = new HashMap<>(choices);
        more.put(key, value);
        return new Layout(more);
    }

    /** These choices, and another's for the keys that nothing is chosen for here. */
    public Layout over(Layout base) {
        Map<LayoutKey<?>, Enum<?>> both = new HashMap<>(base.choices);
        both.putAll(choices);
        return new Layout(both);
    }

    /** What is chosen of pages, without what concerns their sheets alone. */
    public Layout ofPages() {
        Map<LayoutKey<?>, Enum<?>> pages = new HashMap<>(choices);
        pages.keySet().removeAll(LayoutKey.OF_SHEETS);
        return new Layout(pages);
    }

    /** The same pages on sheets as another layout has them. */
    public Layout onSheetsOf(Layout other) {
        Map<LayoutKey<?>, Enum<?>> all = new HashMap<>(other.choices);
        all.keySet().retainAll(LayoutKey.OF_SHEETS);
        all.putAll(ofPages().choices);
        return new Layout(all);
    }

    /** What somebody chose. */
    public <E extends Enum<E>> Optional<E> chosen(LayoutKey<E> key) {
        return Optional.ofNullable(choices.get(key)).map(key.values()::cast);
    }

    /** What was chosen, or holds by default. */
    public <E extends Enum<E>> E of(LayoutKey<E> key) {
        return chosen(key).orElse(key.byDefault());
    }

    public Paper paper() {
        return of(LayoutKey.PAPER);
    }

    public Design design() {
        return of(LayoutKey.DESIGN);
    }

    public Ink ink() {
        return of(LayoutKey.INK);
    }

    public Worksheets worksheets() {
        return of(LayoutKey.WORKSHEETS);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Layout layout && choices.equals(layout.choices);
    }

    @Override
    public int hashCode() {
        return choices.hashCode();
    }

    /** The choices in the order of the keys, the same in every run. */
    @Override
    public String toString() {
        return LayoutKey.ALL.stream()
                .filter(choices::containsKey)
                .map(key -> key.name() + "=" + choices.get(key))
                .collect(Collectors.joining(", ", "Layout[", "]"));
    }
}

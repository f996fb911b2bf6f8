package org.studypack.print.line;

import java.util.OptionalInt;
import java.util.Set;

/**
 * What is wished of the lines of a paragraph, beside that they are good.
 *
 * @param count how many there are to be
 * @param whole the lines, from 1 up, that do not end in a hyphen
 */
public record LineWish(OptionalInt count, Set<Integer> whole) {
    static final LineWish NONE = new LineWish(OptionalInt.empty(), Set.of());

    public LineWish {
        whole = Set.copyOf(whole);
    }

    public static LineWish of(int count, Set<Integer> whole) {
        return new LineWish(OptionalInt.of(count), whole);
    }

    /** Whether the way to a line matters by how many lines it has. */
    boolean counts() {
        return count.isPresent() || !whole.isEmpty();
    }

    boolean allows(int lines) {
        return count.isEmpty() || lines <= count.getAsInt();
    }
}

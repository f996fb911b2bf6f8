package org.studypack.pack;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Selections for tests: the whole pack but for what a test is about. */
public final class Selections {
    private Selections() {}

    /** Answer lines of every question. */
    public static Selection lines(int count) {
        return of(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                OptionalInt.of(count));
    }

    /** Some pieces of the pack, by their ids. */
    public static Selection of(
            Optional<List<String>> sections,
            Optional<List<String>> questions,
            Optional<List<String>> excerpts,
            List<String> without,
            OptionalInt lines) {
        Selection all = Selection.EVERYTHING;
        return new Selection(
                sections,
                questions,
                excerpts,
                without,
                all.parts(),
                all.audience(),
                all.layout(),
                lines,
                all.labels());
    }
}

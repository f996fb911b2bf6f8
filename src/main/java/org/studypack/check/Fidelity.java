package org.studypack.check;

import org.studypack.book.WordPlaces;
import org.studypack.book.Wording;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Compares the words that were read back from a publication with those of the book it was made
 * from. Any difference is an error: text that does not survive is not published.
 */
public final class Fidelity {
    /** How many differences of one file are reported. */
    private static final int MOST = 5;

    private final String what;
    private final Diagnostics diagnostics;

    private Fidelity(String what, Diagnostics diagnostics) {
        this.what = what;
        this.diagnostics = diagnostics;
    }

    /**
     * Reports where two wordings differ, without the places in the pack.
     *
     * @param what the file as diagnostics name it
     */
    public static void compare(
            Wording expected, Wording actual, String what, Diagnostics diagnostics) {
        compare(expected, actual, what, () -> new WordPlaces(List.of(), List.of()), diagnostics);
    }

    /**
     * Reports where two wordings differ.
     *
     * @param what the file as diagnostics name it
     * @param places of what was expected; asked for where something differs
     */
    public static void compare(
            Wording expected,
            Wording actual,
            String what,
            Supplier<WordPlaces> places,
            Diagnostics diagnostics) {
        if (!expected.equals(actual)) {
            Fidelity fidelity = new Fidelity(what, diagnostics);
            WordPlaces known = places.get();
            fidelity.flow(expected.flow(), actual.flow(), known.flow());
            fidelity.notes(expected.notes(), actual.notes(), known.notes());
        }
    }

    private void flow(List<String> expected, List<String> actual, List<Optional<Location>> places) {
        for (WordDifference difference : WordDifference.between(expected, actual, MOST)) {
            report(place(places, difference.at()), difference.sentence());
        }
    }

    private void notes(
            List<List<String>> expected,
            List<List<String>> actual,
            List<Optional<Location>> places) {
        if (expected.size() != actual.size()) {
            report(
                    Optional.empty(),
                    "it has %d footnotes in place of %d".formatted(actual.size(), expected.size()));
            return;
        }
        for (int i = 0; i < expected.size(); i++) {
            for (WordDifference difference :
                    WordDifference.between(expected.get(i), actual.get(i), MOST)) {
                report(
                        place(places, i),
                        "in the footnote at place " + (i + 1) + ", " + difference.sentence());
            }
        }
    }

    /** The place of a word; of the last one where something stands after all. */
    private static Optional<Location> place(List<Optional<Location>> places, int index) {
        return places.isEmpty() ? Optional.empty() : places.get(Math.min(index, places.size() - 1));
    }

    private void report(Optional<Location> place, String message) {
        diagnostics.report(
                Code.TEXT_CHANGED,
                place.orElse(Location.of(what)),
                (place.isPresent() ? "the text of " + what + " changed: " : "the text changed: ")
                        + message);
    }
}

package org.studypack.check;

import org.studypack.book.Wording;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;

import java.util.List;

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
     * Reports where two wordings differ.
     *
     * @param what the file as diagnostics name it
     */
    public static void compare(
            Wording expected, Wording actual, String what, Diagnostics diagnostics) {
        Fidelity fidelity = new Fidelity(what, diagnostics);
        fidelity.flows("", expected.flow(), actual.flow());
        fidelity.notes(expected.notes(), actual.notes());
    }

    private void notes(List<List<String>> expected, List<List<String>> actual) {
        if (expected.size() != actual.size()) {
            report("it has %d footnotes in place of %d".formatted(actual.size(), expected.size()));
            return;
        }
        for (int i = 0; i < expected.size(); i++) {
            flows("in the footnote at place " + (i + 1) + ", ", expected.get(i), actual.get(i));
        }
    }

    private void flows(String where, List<String> expected, List<String> actual) {
        List<WordDifference> differences = WordDifference.between(expected, actual, MOST);
        differences.forEach(difference -> report(where + difference.sentence()));
    }

    private void report(String message) {
        diagnostics.report(Code.TEXT_CHANGED, Location.of(what), "the text changed: " + message);
    }
}

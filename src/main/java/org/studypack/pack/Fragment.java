package org.studypack.pack;

/** A part of an excerpt: words that are quoted, or words that are left out. */
public sealed interface Fragment {

    /**
     * Words of a transcript, from one place to another.
     *
     * @param start inclusive
     * @param end exclusive, after {@code start}
     */
    record Passage(Place start, Place end) implements Fragment {
        public Passage {
            if (end.compareTo(start) <= 0) {
                throw new IllegalArgumentException("an empty passage");
            }
        }
    }

    /**
     * A visible cut.
     *
     * @param description what was left out, in the editor's words; empty where nothing is said
     */
    record Elision(String description) implements Fragment {}
}

package org.studypack.edition;

/** A stretch of speech within a turn. */
public sealed interface Run {

    /** Words as the transcript has them. */
    record Words(String text) implements Run {}

    /**
     * Words that are printed otherwise than the transcript has them.
     *
     * @param original what the transcript has
     * @param reading what is printed; empty where the words are left out
     * @param reason why
     * @param bracketed the reading as it is printed
     */
    record Corrected(String original, String reading, String reason, Bracketed bracketed)
            implements Run {
        public Corrected(String original, String reading, String reason) {
            this(original, reading, reason, Bracketed.of(original, reading));
        }
    }
}

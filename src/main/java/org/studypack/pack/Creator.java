package org.studypack.pack;

/**
 * Somebody who made the pack.
 *
 * @param fileAs the name as a catalogue sorts it
 */
public record Creator(String name, Role role, String fileAs) {

    /** What a person did, with the code of the MARC relator terms. */
    public enum Role {
        AUTHOR("aut"),
        EDITOR("edt"),
        TRANSLATOR("trl"),
        ILLUSTRATOR("ill"),
        COMPILER("com"),
        CONTRIBUTOR("ctb");

        private final String relator;

        Role(String relator) {
            this.relator = relator;
        }

        /** For instance {@code aut}. */
        public String relator() {
            return relator;
        }
    }
}

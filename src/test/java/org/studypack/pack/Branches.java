package org.studypack.pack;

import java.util.List;
import java.util.Optional;

/** Branches for tests: of which nothing is known but what a test is about. */
public final class Branches {
    private Branches() {}

    public static Branch named(String name) {
        return noted(name, List.of());
    }

    /** With a note from the organizer. */
    public static Branch noted(String name, List<Block> note) {
        return new Branch(
                name,
                Optional.empty(),
                "",
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                note);
    }

    /** With lines of an address, and with lines of a contact. */
    public static Branch at(
            String name, List<String> place, List<String> contact, Optional<String> link) {
        return new Branch(
                name, Optional.empty(), "", place, contact, link, Optional.empty(), List.of());
    }
}

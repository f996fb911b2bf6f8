package org.studypack.diagnostic;

import java.util.Optional;

/**
 * Finds characters in a person's files, for phases that know no more than where a block of text
 * begins. May be asked by several threads.
 */
@FunctionalInterface
public interface CharacterPlaces {
    /** Knows no file. */
    CharacterPlaces NONE = (codePoint, from) -> Optional.empty();

    /**
     * Where a character stands first.
     *
     * @param from the beginning of the block that has it; empty for a text without a place, such as
     *     a title
     * @return empty where it is not found, as one that is written in another way
     */
    Optional<Location> find(int codePoint, Optional<Location> from);
}

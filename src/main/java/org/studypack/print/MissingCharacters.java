package org.studypack.print;

import org.studypack.diagnostic.Location;

/**
 * The characters of one file that print has no glyph for.
 *
 * @param place of the one that stands first
 * @param named the first of them with its number and name, and the others, as a sentence goes on
 *     after <i>for</i>
 */
public record MissingCharacters(Location place, String named) {}

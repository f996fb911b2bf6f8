package org.studypack.book;

/**
 * Somebody who made the publication.
 *
 * @param relator a code of the MARC relator terms, for instance {@code aut}
 * @param fileAs the name as a catalogue sorts it
 */
public record Contributor(String name, String relator, String fileAs) {}

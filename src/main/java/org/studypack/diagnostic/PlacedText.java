package org.studypack.diagnostic;

/**
 * Words that a person wrote, and where: so that whoever finds something wrong with them later can
 * name the place.
 *
 * @param text on one line
 * @param place of the words, on the line that holds them
 */
public record PlacedText(String text, Location place) {}

package org.studypack.pack;

/**
 * Somebody who speaks in a transcript.
 *
 * @param label as the transcript writes it
 * @param name as it is printed
 */
public record Speaker(String label, String name) {}

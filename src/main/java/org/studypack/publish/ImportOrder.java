package org.studypack.publish;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A foreign document to import.
 *
 * @param kind what it is
 * @param into the book folder; made where it is missing
 * @param framesPerSecond for timecodes that count frames
 * @param force whether files that a person changed are written over
 */
public record ImportOrder(
        Kind kind,
        Path file,
        Path into,
        Optional<String> title,
        Optional<String> language,
        OptionalInt framesPerSecond,
        boolean force) {

    /** What a document becomes. */
    public enum Kind {
        GUIDE,
        TRANSCRIPT
    }
}

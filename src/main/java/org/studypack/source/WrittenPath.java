package org.studypack.source;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A path as text that anyone may have written. Some texts are no path on this system, such as one
 * with U+0000 or with half of a surrogate pair, and asking Java for them throws. So here is the
 * only place that asks.
 */
final class WrittenPath {
    private WrittenPath() {}

    /** The path; empty where the text is none on this system. It may lead anywhere. */
    static Optional<Path> of(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** What a text names below a folder, if it is a path. It may lead out of the folder. */
    static Optional<Path> below(Path folder, String text) {
        return of(text).map(folder::resolve);
    }
}

package org.studypack.importing.request;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a person asks to have imported.
 *
 * @param file the foreign document
 * @param into the book folder; made where there is none
 * @param title in place of the document's own
 * @param language a BCP 47 tag; guessed from the words where it is not given
 * @param framesPerSecond of the timecodes; 25, with a warning, where it is not given
 * @param force whether files that a person changed since an import are replaced
 */
public record ImportRequest(
        Path file,
        Path into,
        Optional<String> title,
        Optional<String> language,
        OptionalInt framesPerSecond,
        boolean force) {

    public ImportRequest {
        if (framesPerSecond.isPresent()
                && (framesPerSecond.getAsInt() < 1 || framesPerSecond.getAsInt() > 1000)) {
            throw new IllegalArgumentException(
                    "frames per second from 1 to 1000, not " + framesPerSecond.getAsInt());
        }
    }

    /** A request that leaves all to be found in the document. */
    public static ImportRequest of(Path file, Path into) {
        return new ImportRequest(
                file, into, Optional.empty(), Optional.empty(), OptionalInt.empty(), false);
    }
}

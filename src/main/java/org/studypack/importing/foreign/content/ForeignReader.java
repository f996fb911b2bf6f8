package org.studypack.importing.foreign.content;

import org.studypack.diagnostic.Diagnostics;

import java.util.Optional;

/**
 * Reads the files of one kind, or refuses them by their name. A new kind is one more of these and
 * its line in {@code ForeignKinds}.
 */
public interface ForeignReader {
    /**
     * Whether a file is of this kind. Its content decides; its name only between kinds that the
     * content leaves open. None above this one in the list recognizes the file.
     */
    boolean recognizes(SavedFile file);

    /** What a file of this kind holds; empty, and reported, where it cannot be read. */
    Optional<ForeignContent> read(SavedFile file, Diagnostics diagnostics);
}

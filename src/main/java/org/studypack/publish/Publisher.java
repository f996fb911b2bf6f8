package org.studypack.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The one entry point of every front end: runs the phases and returns plain results. */
public final class Publisher {

    /** Builds a pack. Files appear only when all of them are sound. */
    public Outcome<Built> build(BuildRequest request, Progress progress) {
        return new Outcome<>(Optional.empty(), List.of());
    }

    /** Reads and lints a book folder; nothing is built. The result is the pack's title. */
    public Outcome<String> checkBook(Path book) {
        return new Outcome<>(Optional.empty(), List.of());
    }

    /**
     * Judges a publication by EPUBCheck or veraPDF, and by our own lint. The result says what was
     * judged by what.
     */
    public Outcome<String> checkFile(Path file) {
        return new Outcome<>(Optional.empty(), List.of());
    }

    /** Lists what a pack holds. */
    public Outcome<Listing> list(Path book) {
        return new Outcome<>(Optional.empty(), List.of());
    }

    /** Writes a starter book folder. The result names its files. */
    public Outcome<List<Path>> create(Path folder) {
        return new Outcome<>(Optional.empty(), List.of());
    }

    /** Imports a foreign document into a book folder. */
    public Outcome<Imported> importDocument(ImportOrder order) {
        return new Outcome<>(Optional.empty(), List.of());
    }
}

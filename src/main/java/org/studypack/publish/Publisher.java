package org.studypack.publish;

import java.nio.file.Path;
import java.util.List;

/** The one entry point of every front end: runs the phases and returns plain results. */
public final class Publisher {

    /** Builds a pack. Files appear only when all of them are sound. */
    public Outcome<Built> build(BuildRequest request, Progress progress) {
        throw new UnsupportedOperationException();
    }

    /** Reads and lints a book folder; nothing is built. The result is the pack's title. */
    public Outcome<String> checkBook(Path book) {
        throw new UnsupportedOperationException();
    }

    /** Judges a publication by EPUBCheck or veraPDF, and by our own lint. The result says what was judged by what. */
    public Outcome<String> checkFile(Path file) {
        throw new UnsupportedOperationException();
    }

    /** Lists what a pack holds. */
    public Outcome<Listing> list(Path book) {
        throw new UnsupportedOperationException();
    }

    /** Writes a starter book folder. The result names its files. */
    public Outcome<List<Path>> create(Path folder) {
        throw new UnsupportedOperationException();
    }

    /** Imports a foreign document into a book folder. */
    public Outcome<Imported> importDocument(ImportOrder order) {
        throw new UnsupportedOperationException();
    }
}

package org.studypack.source;

import org.studypack.diagnostic.Diagnostics;
import org.studypack.pack.Pack;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Reads a book folder whole. All that is wrong with it is reported in one run; a pack comes of it
 * only where nothing is an error.
 */
public final class PackReader {
    private PackReader() {}

    /** Reads a pack; {@code SOURCE_DATE_EPOCH}, where the environment has it, dates it. */
    public static Optional<Pack> read(Path folder, Diagnostics diagnostics) {
        return diagnostics.within(
                own -> read(folder, SourceDate.fromEnvironment(System.getenv(), own), own));
    }

    /**
     * Reads a pack.
     *
     * @param date replaces {@code modified} in pack.yaml
     */
    public static Optional<Pack> read(
            Path folder, Optional<Instant> date, Diagnostics diagnostics) {
        return diagnostics.within(
                own ->
                        BookFolder.open(folder, own)
                                .flatMap(book -> new PackReading(book, own, date).read()));
    }
}

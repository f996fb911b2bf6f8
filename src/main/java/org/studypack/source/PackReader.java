package org.studypack.source;

import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Watch;
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
        return read(folder, diagnostics, Watch.NONE);
    }

    /**
     * The same under watch.
     *
     * @param watch is notified of each file that is read
     */
    public static Optional<Pack> read(Path folder, Diagnostics diagnostics, Watch watch) {
        return diagnostics.within(
                own -> read(folder, SourceDate.fromEnvironment(System.getenv(), own), own, watch));
    }

    /**
     * Reads a pack.
     *
     * @param date replaces {@code modified} in pack.yaml
     */
    public static Optional<Pack> read(
            Path folder, Optional<Instant> date, Diagnostics diagnostics) {
        return read(folder, date, diagnostics, Watch.NONE);
    }

    private static Optional<Pack> read(
            Path folder, Optional<Instant> date, Diagnostics diagnostics, Watch watch) {
        return CutOffImport.isIn(folder, diagnostics)
                ? Optional.empty()
                : readAsItStands(folder, date, diagnostics, watch);
    }

    /**
     * Reads a pack under watch while an import changes its folder, as that import itself does.
     * Everyone else is refused meanwhile, since the files may not belong together.
     */
    public static Optional<Pack> readInAnImport(Path folder, Diagnostics diagnostics, Watch watch) {
        return diagnostics.within(
                own ->
                        readAsItStands(
                                folder,
                                SourceDate.fromEnvironment(System.getenv(), own),
                                own,
                                watch));
    }

    private static Optional<Pack> readAsItStands(
            Path folder, Optional<Instant> date, Diagnostics diagnostics, Watch watch) {
        return diagnostics.within(
                own ->
                        BookFolder.open(folder, own, watch)
                                .flatMap(book -> new PackReading(book, own, date).read()));
    }
}

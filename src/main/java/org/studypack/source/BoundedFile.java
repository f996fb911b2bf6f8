package org.studypack.source;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads files up to a size of bytes, and reports those that are larger or cannot be read. */
final class BoundedFile {
    private BoundedFile() {}

    /**
     * All of a file.
     *
     * @param path what it is called in a diagnostic
     * @param most how many bytes there may be, a number of whole MiB
     * @param from the place that names the file
     */
    static Optional<byte[]> read(
            Path file, String path, long most, Location from, Diagnostics diagnostics) {
        try (InputStream stream = stream(file)) {
            byte[] bytes = stream.readNBytes((int) most + 1);
            if (bytes.length <= most) {
                return Optional.of(bytes);
            }
            diagnostics.report(
                    Code.FILE_TOO_LARGE,
                    from,
                    "`%s` is larger than %d MiB".formatted(path, most >> 20));
        } catch (IOException e) {
            reportUnreadable(path, from, diagnostics);
        }
        return Optional.empty();
    }

    /** Nothing of a file without a size: one of the system's own may wait without end. */
    private static InputStream stream(Path file) throws IOException {
        return Files.size(file) == 0 ? InputStream.nullInputStream() : Files.newInputStream(file);
    }

    static void reportUnreadable(String path, Location from, Diagnostics diagnostics) {
        diagnostics.report(
                Code.UNREADABLE_FILE,
                from,
                "`%s` cannot be read".formatted(path),
                "look at who may read the file");
    }
}

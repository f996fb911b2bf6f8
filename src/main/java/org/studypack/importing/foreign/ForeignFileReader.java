package org.studypack.importing.foreign;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.Watch;
import org.studypack.importing.foreign.content.ForeignFile;
import org.studypack.importing.foreign.content.ForeignReader;
import org.studypack.importing.foreign.content.SavedFile;
import org.studypack.words.ControlCharacters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads a foreign file, or says in plain words why it cannot be read. */
public final class ForeignFileReader {
    /** Far above any book of text; what is larger is no text that a person saved to study. */
    static final long LARGEST = 8 * 1024 * 1024;

    private final String name;
    private final List<ForeignReader> readers;
    private final Diagnostics diagnostics;
    private final Watch watch;

    private ForeignFileReader(
            String name, List<ForeignReader> readers, Diagnostics diagnostics, Watch watch) {
        this.name = name;
        this.readers = readers;
        this.diagnostics = diagnostics;
        this.watch = watch;
    }

    /** The file as the reader of its kind gives it; empty, and reported, where none can. */
    public static Optional<ForeignFile> read(Path file, Diagnostics diagnostics) {
        return read(file, diagnostics, Watch.NONE);
    }

    /**
     * The same under watch.
     *
     * @param watch is asked at each block or line, also of those who go on with the file
     */
    public static Optional<ForeignFile> read(Path file, Diagnostics diagnostics, Watch watch) {
        return read(file, ForeignKinds.ALL, diagnostics, watch);
    }

    static Optional<ForeignFile> read(
            Path file, List<ForeignReader> readers, Diagnostics diagnostics, Watch watch) {
        String shown = file.toString().replace('\\', '/');
        return new ForeignFileReader(shown, readers, diagnostics, watch).read(file);
    }

    private Optional<ForeignFile> read(Path file) {
        Location where = Location.of(name);
        try {
            if (!Files.exists(file)) {
                diagnostics.report(
                        Code.MISSING_FILE,
                        where,
                        "there is no file `" + name + "`",
                        "write its path as it is reached from the folder in which you are");
            } else if (!Files.isRegularFile(file)) {
                diagnostics.report(Code.UNREADABLE_FILE, where, "`" + name + "` is not a file");
            } else if (ControlCharacters.areInName(name)) {
                diagnostics.report(
                        Code.CONTROL_CHARACTER,
                        where,
                        "the path of the file has a control character, such as a tab or a line end",
                        "rename the file or its folder");
            } else if (Files.size(file) == 0) {
                return read(file, new byte[0]); // one of the system's own may wait without end
            } else if (Files.size(file) > LARGEST) {
                diagnostics.report(
                        Code.FILE_TOO_LARGE,
                        where,
                        "the file is larger than 8 MiB",
                        "import its parts one by one");
            } else {
                return read(file, Files.readAllBytes(file));
            }
        } catch (IOException e) {
            diagnostics.report(Code.UNREADABLE_FILE, where, "the file cannot be read");
        }
        return Optional.empty();
    }

    private Optional<ForeignFile> read(Path file, byte[] bytes) {
        Path last = file.getFileName();
        String own = last == null ? name : last.toString();
        SavedFile saved = new SavedFile(name, own, bytes, watch);
        Path folder = file.toAbsolutePath().resolveSibling("");
        return readers.stream()
                .filter(reader -> reader.recognizes(saved))
                .findFirst()
                .orElseThrow()
                .read(saved, diagnostics)
                .map(
                        content ->
                                new ForeignFile(
                                        own, folder, content, saved.removed(), saved.steps()));
    }
}

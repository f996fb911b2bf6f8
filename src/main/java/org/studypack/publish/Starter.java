package org.studypack.publish;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.publish.folder.Destination;
import org.studypack.publish.run.Permit;
import org.studypack.source.NewFolder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The starter pack: a small book folder that builds, and explains itself. The launcher asks by
 * {@value #TRAINING} for another one, which has a little of each kind, for Java to learn from.
 */
final class Starter {
    /** The system property, {@code true} for the pack to learn from. */
    static final String TRAINING = "studypack.training";

    private Starter() {}

    /** Where the pack's files come from, by their names. */
    interface Content {
        byte[] of(String name) throws IOException;
    }

    /**
     * Writes it into a folder that is missing or empty.
     *
     * @param permit of the run
     */
    static Optional<List<Path>> write(Path folder, Permit permit, Diagnostics diagnostics)
            throws IOException {
        return write(folder, Starter::content, permit, diagnostics);
    }

    /** The same from elsewhere. Where a file cannot be written, nothing of the pack stays. */
    static Optional<List<Path>> write(
            Path folder, Content content, Permit permit, Diagnostics diagnostics)
            throws IOException {
        if (!isFree(folder)) {
            diagnostics.report(
                    Code.FOLDER_NOT_EMPTY,
                    Location.of(folder.toString()),
                    Files.isDirectory(folder)
                            ? "this folder holds something already"
                            : "`%s` is a file, not a folder".formatted(folder),
                    "name a folder that does not exist yet");
            return Optional.empty();
        }
        if (!Destination.isFolder(folder, diagnostics)) {
            return Optional.empty();
        }
        Deque<Path> made = new ArrayDeque<>();
        try {
            return Optional.of(write(folder, content, permit, made));
        } catch (IOException e) {
            for (Path path : made) {
                Files.deleteIfExists(path);
            }
            throw e;
        }
    }

    /**
     * @param made takes files and folders, the last one first
     */
    private static List<Path> write(Path folder, Content content, Permit permit, Deque<Path> made)
            throws IOException {
        List<Path> written = new ArrayList<>();
        for (String name :
                new String(content.of("files.txt"), StandardCharsets.UTF_8).lines().toList()) {
            Path file = folder.resolve(name);
            byte[] bytes = content.of(name);
            permit.use(
                    () -> {
                        makeFolder(file.toAbsolutePath().resolveSibling(""), made);
                        made.push(file);
                        Files.write(file, bytes);
                    });
            written.add(file);
        }
        return written;
    }

    private static void makeFolder(Path folder, Deque<Path> made) throws IOException {
        if (!Files.isDirectory(folder)) {
            makeFolder(folder.resolveSibling(""), made);
            NewFolder.make(folder);
            made.push(folder);
        }
    }

    private static boolean isFree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }

    private static byte[] content(String name) throws IOException {
        String folder = Boolean.getBoolean(TRAINING) ? "/training/" : "/starter/";
        try (InputStream in = Starter.class.getResourceAsStream(folder + name)) {
            if (in == null) {
                throw new IllegalStateException("the starter pack has no " + name);
            }
            return in.readAllBytes();
        }
    }
}

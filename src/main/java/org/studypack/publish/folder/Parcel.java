package org.studypack.publish.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Files of an {@link Outbox} that appear together. They are written into a hidden folder; when all
 * are there, an empty hidden file says so; then each is renamed into its place. Where the process
 * is killed before that file, the parcel never was; where it is killed after, the next run
 * {@linkplain #finish renames} the others too.
 */
public final class Parcel implements AutoCloseable {
    private final Path folder;
    private final Hidden hidden;
    private final boolean durable;
    private final Runnable beforeStep;
    private final Consumer<Hidden> whenClosed;
    private boolean closed;
    private final Map<Path, Path> waiting = new LinkedHashMap<>();

    /**
     * The names of a parcel's hidden files.
     *
     * @param partial the folder of those that are written
     * @param ready the empty file that says that all of them are
     */
    record Hidden(Path partial, Path ready) {

        /** Second names of the files that a parcel replaces. */
        Path replaced() {
            return partial.resolveSibling(partial.getFileName() + "-replaced");
        }
    }

    /**
     * @param durable whether a file is on the disk, and not on its way there, before it is shown
     * @param beforeStep is run before each change that others can see
     * @param whenClosed takes the names, for another parcel to use; the folder may be there still
     */
    Parcel(
            Path folder,
            Hidden hidden,
            boolean durable,
            Runnable beforeStep,
            Consumer<Hidden> whenClosed) {
        this.folder = folder;
        this.hidden = hidden;
        this.durable = durable;
        this.beforeStep = beforeStep;
        this.whenClosed = whenClosed;
    }

    /**
     * Writes a file that is not to be seen yet.
     *
     * @return the hidden file, for validators to look at
     */
    public Path put(String name, byte[] content) throws IOException {
        make(hidden.partial());
        Path file = hidden.partial().resolve(name);
        waiting.put(file, folder.resolve(name));
        try (FileChannel out = HiddenFile.open(file, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            if (durable) {
                out.force(true);
            }
        }
        return file;
    }

    /**
     * Shows all files that were put, or none: where one cannot be shown, those before it are taken
     * back, and the files that they replaced are there again.
     */
    public void publish() throws IOException {
        Map<Path, Path> replaced = new LinkedHashMap<>();
        List<Path> shown = new ArrayList<>();
        try {
            for (Path target : waiting.values()) {
                keep(target, replaced);
            }
            beforeStep.run();
            HiddenFile.open(hidden.ready(), StandardOpenOption.TRUNCATE_EXISTING).close();
            for (Map.Entry<Path, Path> file : waiting.entrySet()) {
                beforeStep.run();
                move(file.getKey(), file.getValue());
                shown.add(file.getValue());
            }
        } catch (IOException e) {
            takeBack(shown, replaced, e);
            throw e;
        }
        waiting.clear();
        beforeStep.run();
        removeMarks(hidden);
    }

    /** A second name for a file that is to be replaced, or a copy where there are no such names. */
    private void keep(Path target, Map<Path, Path> replaced) throws IOException {
        if (!Files.isRegularFile(target)) {
            return;
        }
        make(hidden.replaced());
        Path copy = hidden.replaced().resolve(target.getFileName());
        try {
            Files.createLink(copy, target);
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.copy(target, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        replaced.put(target, copy);
    }

    private void takeBack(List<Path> shown, Map<Path, Path> replaced, IOException reason) {
        try {
            for (Path target : shown) {
                if (replaced.containsKey(target)) {
                    move(replaced.getOrDefault(target, target), target);
                } else {
                    Files.deleteIfExists(target);
                }
            }
            Files.deleteIfExists(hidden.ready());
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    /** Forgets what was put and not published. */
    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        if (!waiting.isEmpty()) {
            remove(hidden);
        }
        whenClosed.accept(hidden);
    }

    /** Shows what a killed process had begun to show. */
    static void finish(Path folder, Hidden hidden) throws IOException {
        if (Files.isDirectory(hidden.partial(), LinkOption.NOFOLLOW_LINKS)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(hidden.partial())) {
                for (Path file : files) {
                    move(file, folder.resolve(file.getFileName()));
                }
            }
        }
        remove(hidden);
    }

    private static void remove(Hidden hidden) throws IOException {
        removeMarks(hidden);
        HiddenFile.remove(hidden.partial());
    }

    /** All but the folder, which is empty then: a new one for each pack would be expensive. */
    private static void removeMarks(Hidden hidden) throws IOException {
        HiddenFile.remove(hidden.replaced());
        Files.deleteIfExists(hidden.ready());
    }

    /** A folder that is in its place itself, and is no link. */
    private static void make(Path hidden) throws IOException {
        HiddenFile.takeLinkAway(hidden);
        if (!Files.isDirectory(hidden)) {
            Files.createDirectory(hidden);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

package org.studypack.publish.folder;

import org.studypack.publish.run.Permit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
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
 * Files of an {@link Outbox} that appear together. The first is written into one hidden folder, the
 * rest into another; when all are there, each is renamed into its place. Where the process is
 * killed while the first is hidden, the parcel never was; where it is killed after, the next run
 * {@linkplain CutOffParcel renames} the rest too. What is hidden is removed in the other order.
 */
public final class Parcel implements AutoCloseable {
    private final Path folder;
    private final Hidden hidden;
    private final boolean durable;
    private final Permit permit;
    private final Runnable beforeStep;
    private final Consumer<Hidden> whenClosed;
    private boolean closed;
    private final Map<Path, Path> waiting = new LinkedHashMap<>();

    /**
     * The names of a parcel's hidden folders.
     *
     * @param partial that of the first file, which is shown before all others
     * @param rest that of the others
     */
    record Hidden(Path partial, Path rest) {

        /** Second names of the files that a parcel replaces. */
        Path replaced() {
            return partial.resolveSibling(partial.getFileName() + "-replaced");
        }

        /** The first file goes last: without it the rest would be shown. */
        void remove() throws IOException {
            HiddenFile.remove(replaced());
            HiddenFile.remove(rest);
            HiddenFile.remove(partial);
        }
    }

    /**
     * @param durable whether a file is on the disk, and not on its way there, before it is shown
     * @param permit of the run
     * @param beforeStep is run before each change that others can see
     * @param whenClosed takes the names, for another parcel to use; the folders may be there still
     */
    Parcel(
            Path folder,
            Hidden hidden,
            boolean durable,
            Permit permit,
            Runnable beforeStep,
            Consumer<Hidden> whenClosed) {
        this.folder = folder;
        this.hidden = hidden;
        this.durable = durable;
        this.permit = permit;
        this.beforeStep = beforeStep;
        this.whenClosed = whenClosed;
    }

    /**
     * Writes a file that is not to be seen yet.
     *
     * @return the hidden file, for validators to look at
     */
    public Path put(String name, byte[] content) throws IOException {
        Path file = place().resolve(name);
        permit.use(() -> write(file, content));
        waiting.put(file, folder.resolve(name));
        return file;
    }

    private void write(Path file, byte[] content) throws IOException {
        if (waiting.size() < 2) {
            HiddenFile.makeFolder(file.resolveSibling(""));
        }
        try (FileChannel out = HiddenFile.open(file, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            if (durable) {
                out.force(true);
            }
        }
    }

    /** The folder of the next file. */
    private Path place() {
        return waiting.isEmpty() ? hidden.partial() : hidden.rest();
    }

    /**
     * Shows all files that were put, or none: where one cannot be shown, those before it are taken
     * back, and the files that they replaced are there again.
     */
    public void publish() throws IOException {
        permit.use(this::show);
    }

    private void show() throws IOException {
        Map<Path, Path> replaced = new LinkedHashMap<>();
        List<Path> shown = new ArrayList<>();
        try {
            for (Path target : waiting.values()) {
                keep(target, replaced);
            }
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
        if (!replaced.isEmpty()) {
            removeReplaced();
        }
    }

    /** The files are published; what cannot be cleared away now, the next run sweeps. */
    private void removeReplaced() {
        try {
            HiddenFile.remove(hidden.replaced());
        } catch (IOException e) {
            // a copy stays that nobody sees
        }
    }

    /** A second name for a file that is to be replaced, or a copy where there are no such names. */
    private void keep(Path target, Map<Path, Path> replaced) throws IOException {
        if (!Files.isRegularFile(target)) {
            return;
        }
        HiddenFile.makeFolder(hidden.replaced());
        Path copy = hidden.replaced().resolve(target.getFileName());
        try {
            Files.createLink(copy, target);
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.copy(
                    target, copy, StandardCopyOption.REPLACE_EXISTING, LinkOption.NOFOLLOW_LINKS);
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
            permit.useIfLeft(hidden::remove);
        }
        whenClosed.accept(hidden);
    }

    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

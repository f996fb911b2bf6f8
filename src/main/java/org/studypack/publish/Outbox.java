package org.studypack.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * A folder in which finished files appear, and nothing else ever does: each is written under a
 * hidden name and renamed when all of them are there. A process that is killed leaves hidden files,
 * which the next one sweeps. One process at a time has the folder; others wait.
 */
final class Outbox implements AutoCloseable {
    private static final String LOCK = ".studypack.lock";
    private static final String PARTIAL = ".studypack-partial-";

    private final Path folder;
    private final Semaphore turn;
    private final FileChannel channel;
    private final FileLock lock;
    private final Map<Path, Path> waiting = new LinkedHashMap<>();

    private Outbox(Path folder, Semaphore turn, FileChannel channel, FileLock lock) {
        this.folder = folder;
        this.turn = turn;
        this.channel = channel;
        this.lock = lock;
    }

    /** Folders that a thread of this process has; a file lock keeps only other processes away. */
    private static final Map<Path, Semaphore> THREADS = new ConcurrentHashMap<>();

    /** Opens a folder, made where it is missing, and waits until nobody else has it. */
    static Outbox open(Path folder) throws IOException {
        Files.createDirectories(folder);
        Semaphore turn = THREADS.computeIfAbsent(folder.toRealPath(), unused -> new Semaphore(1));
        turn.acquireUninterruptibly();
        try {
            return open(folder, turn);
        } catch (IOException | RuntimeException e) {
            turn.release();
            throw e;
        }
    }

    private static Outbox open(Path folder, Semaphore turn) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            Outbox outbox = new Outbox(folder, turn, channel, channel.lock());
            outbox.sweep();
            return outbox;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private void sweep() throws IOException {
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder, PARTIAL + "*")) {
            for (Path leftover : leftovers) {
                Files.deleteIfExists(leftover);
            }
        }
    }

    /**
     * Writes a file that is not to be seen yet.
     *
     * @return the hidden file, for validators to look at
     */
    Path put(String name, byte[] content) throws IOException {
        Path hidden = folder.resolve(PARTIAL + name);
        waiting.put(hidden, folder.resolve(name));
        try (FileChannel out =
                FileChannel.open(
                        hidden,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            java.nio.ByteBuffer bytes = java.nio.ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
        return hidden;
    }

    /**
     * Shows all files that were put, or none: where one cannot be shown, those before it are taken
     * back, and the files that they replaced are there again.
     */
    void publish() throws IOException {
        Map<Path, Path> kept = new LinkedHashMap<>();
        List<Path> shown = new ArrayList<>();
        try {
            for (Path target : waiting.values()) {
                keep(target, kept);
            }
            for (Map.Entry<Path, Path> file : waiting.entrySet()) {
                move(file.getKey(), file.getValue());
                shown.add(file.getValue());
            }
        } catch (IOException e) {
            takeBack(shown, kept, e);
            throw e;
        } finally {
            for (Path copy : kept.values()) {
                Files.deleteIfExists(copy);
            }
        }
        waiting.clear();
    }

    /** A second name for a file that is to be replaced, or a copy where there are no such names. */
    private void keep(Path target, Map<Path, Path> kept) throws IOException {
        if (!Files.isRegularFile(target)) {
            return;
        }
        Path copy = folder.resolve(PARTIAL + "old-" + target.getFileName());
        try {
            Files.createLink(copy, target);
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.copy(target, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        kept.put(target, copy);
    }

    private static void takeBack(List<Path> shown, Map<Path, Path> kept, IOException reason) {
        for (Path target : shown) {
            try {
                if (kept.containsKey(target)) {
                    move(kept.getOrDefault(target, target), target);
                } else {
                    Files.deleteIfExists(target);
                }
            } catch (IOException e) {
                reason.addSuppressed(e);
            }
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Forgets what was put and not published, and gives the folder free. */
    @Override
    public void close() throws IOException {
        try (channel) {
            for (Path hidden : waiting.keySet()) {
                Files.deleteIfExists(hidden);
            }
            lock.release();
        } finally {
            turn.release();
        }
    }
}

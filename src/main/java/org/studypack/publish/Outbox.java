package org.studypack.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
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

    /** Shows all files that were put. */
    void publish() throws IOException {
        for (Map.Entry<Path, Path> file : waiting.entrySet()) {
            move(file.getKey(), file.getValue());
        }
        waiting.clear();
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

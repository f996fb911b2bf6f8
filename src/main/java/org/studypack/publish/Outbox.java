package org.studypack.publish;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.source.NewFolder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * A folder in which finished files appear, and nothing else ever does. A process that is killed
 * leaves hidden files, which the next one sweeps. One run at a time has the folder; the shards of a
 * batch are runs that do not meddle with each other.
 */
final class Outbox implements AutoCloseable {
    /** Folders that a thread of this process has; a file lock keeps only other processes away. */
    private static final Map<Path, Semaphore> THREADS = new ConcurrentHashMap<>();

    private final Path folder;
    private final String partial;
    private final boolean durable;
    private final Semaphore turn;
    private final FileChannel channel;
    private final FileLock lock;

    private Outbox(
            Path folder,
            String partial,
            boolean durable,
            Semaphore turn,
            FileChannel channel,
            FileLock lock) {
        this.folder = folder;
        this.partial = partial;
        this.durable = durable;
        this.turn = turn;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Opens a folder, made where it is missing, and waits until nobody else has it. Files are on
     * the disk before they appear.
     */
    static Outbox open(Path folder) throws IOException {
        Semaphore turn = turn(folder, "");
        turn.acquireUninterruptibly();
        return lock(folder, "", true, turn, true).orElseThrow();
    }

    /**
     * Opens a folder for a batch, whose manifest tells later which files are whole.
     *
     * @param run what sets runs apart that may have the folder at once
     * @return empty where another run of this kind has the folder, which is reported
     */
    static Optional<Outbox> tryOpen(Path folder, String run, Diagnostics diagnostics)
            throws IOException {
        Semaphore turn = turn(folder, run);
        Optional<Outbox> outbox =
                turn.tryAcquire() ? lock(folder, run, false, turn, false) : Optional.empty();
        if (outbox.isEmpty()) {
            diagnostics.report(
                    Code.ENVIRONMENT,
                    Location.of(folder.toString()),
                    "another batch is writing into this folder",
                    "wait until it ends, or write into another folder");
        }
        return outbox;
    }

    private static Semaphore turn(Path folder, String run) throws IOException {
        NewFolder.make(folder);
        Path key = folder.toRealPath().resolve("." + run);
        return THREADS.computeIfAbsent(key, unused -> new Semaphore(1));
    }

    private static Optional<Outbox> lock(
            Path folder, String run, boolean durable, Semaphore turn, boolean wait)
            throws IOException {
        boolean opened = false;
        try {
            Optional<Outbox> outbox = lockFile(folder, run, durable, turn, wait);
            opened = outbox.isPresent();
            return outbox;
        } finally {
            if (!opened) {
                turn.release();
            }
        }
    }

    private static Optional<Outbox> lockFile(
            Path folder, String run, boolean durable, Semaphore turn, boolean wait)
            throws IOException {
        FileChannel channel = HiddenFile.open(folder.resolve(".studypack" + run + ".lock"));
        try {
            FileLock lock = wait ? channel.lock() : channel.tryLock();
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            String partial = ".studypack" + run + "-partial-";
            Outbox outbox = new Outbox(folder, partial, durable, turn, channel, lock);
            outbox.sweep();
            return Optional.of(outbox);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private void sweep() throws IOException {
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder, partial + "*")) {
            for (Path leftover : leftovers) {
                Files.deleteIfExists(leftover);
            }
        }
    }

    Path folder() {
        return folder;
    }

    /** Files that are to appear together. Several threads may have one each. */
    Parcel parcel() {
        return new Parcel(folder, partial, durable);
    }

    /** Gives the folder free. */
    @Override
    public void close() throws IOException {
        try (channel) {
            lock.release();
        } finally {
            turn.release();
        }
    }
}

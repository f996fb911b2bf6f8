package org.studypack.publish.folder;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.source.NewFolder;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A folder in which finished files appear, and nothing else ever does. A process that is killed
 * leaves hidden files, which the next one sweeps. One run at a time has the folder; the shards of a
 * batch are runs that do not interfere with each other.
 */
public final class Outbox implements AutoCloseable {
    private final Path folder;
    private final String partial;
    private final boolean durable;
    private final FolderLock lock;

    private Outbox(Path folder, String partial, boolean durable, FolderLock lock) {
        this.folder = folder;
        this.partial = partial;
        this.durable = durable;
        this.lock = lock;
    }

    /**
     * Opens a folder, made where it is missing, and waits until nobody else has it. Files are on
     * the disk before they appear.
     */
    public static Outbox open(Path folder) throws IOException {
        NewFolder.make(folder);
        return swept(folder, "", /* durable= */ true, FolderLock.await(lock(folder, "")));
    }

    /**
     * Opens a folder for a batch, whose manifest says later which files are whole.
     *
     * @param run what sets runs apart that may have the folder at once
     * @return empty where another run of this kind has the folder, which is reported
     */
    public static Optional<Outbox> tryOpen(Path folder, String run, Diagnostics diagnostics)
            throws IOException {
        NewFolder.make(folder);
        Optional<FolderLock> lock = FolderLock.ifFree(lock(folder, run));
        if (lock.isEmpty()) {
            diagnostics.report(
                    Code.ENVIRONMENT,
                    Location.of(folder.toString()),
                    "another batch is writing into this folder",
                    "wait until it ends, or write into another folder");
            return Optional.empty();
        }
        return Optional.of(swept(folder, run, /* durable= */ false, lock.get()));
    }

    private static Path lock(Path folder, String run) {
        return folder.resolve(".studypack" + run + ".lock");
    }

    private static Outbox swept(Path folder, String run, boolean durable, FolderLock lock)
            throws IOException {
        Outbox outbox = new Outbox(folder, ".studypack" + run + "-partial-", durable, lock);
        boolean ready = false;
        try {
            outbox.sweep();
            ready = true;
        } finally {
            if (!ready) {
                lock.close();
            }
        }
        return outbox;
    }

    private void sweep() throws IOException {
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder, partial + "*")) {
            for (Path leftover : leftovers) {
                Files.deleteIfExists(leftover);
            }
        }
    }

    public Path folder() {
        return folder;
    }

    /** Files that are to appear together. Several threads may have one each. */
    public Parcel parcel() {
        return new Parcel(folder, partial, durable);
    }

    /** Gives the folder free. */
    @Override
    public void close() throws IOException {
        lock.close();
    }
}

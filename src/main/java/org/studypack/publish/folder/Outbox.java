package org.studypack.publish.folder;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.publish.run.Permit;
import org.studypack.source.NewFolder;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A folder in which finished files appear, and nothing else ever does. A process that is killed
 * leaves hidden files: the next one shows the files of a pack of which some were shown, where
 * nobody put others in their places, and removes the others. One run at a time has the folder; the
 * shards of a batch are runs that do not interfere with each other. A run that was given up has it
 * no longer, and changes nothing in it.
 */
public final class Outbox implements AutoCloseable {
    private final Path folder;
    private final String run;
    private final boolean durable;
    private final Permit permit;
    private final Permit.Lease lock;
    private final AtomicInteger parcels = new AtomicInteger();

    /** Names of parcels that were closed; their folders are used again. */
    private final Queue<Parcel.Hidden> closed = new ConcurrentLinkedQueue<>();

    private Outbox(Path folder, String run, boolean durable, Permit permit, Permit.Lease lock) {
        this.folder = folder;
        this.run = run;
        this.durable = durable;
        this.permit = permit;
        this.lock = lock;
    }

    /**
     * Opens a folder, made where it is missing, and waits until nobody else has it. Files are on
     * the disk before they appear.
     *
     * @param permit of the run
     */
    public static Outbox open(Path folder, Permit permit) throws IOException {
        permit.use(() -> NewFolder.make(folder));
        FolderLock lock = FolderLock.await(lock(folder, ""));
        return swept(folder, "", /* durable= */ true, permit, lock);
    }

    /**
     * Opens a folder for a batch, whose manifest says later which files are whole.
     *
     * @param run what sets runs apart that may have the folder at once
     * @param permit of this one
     * @return empty where another run of this kind has the folder, which is reported
     */
    public static Optional<Outbox> tryOpen(
            Path folder, String run, Permit permit, Diagnostics diagnostics) throws IOException {
        permit.use(() -> NewFolder.make(folder));
        Optional<FolderLock> lock = FolderLock.ifFree(lock(folder, run));
        if (lock.isEmpty()) {
            diagnostics.report(
                    Code.ENVIRONMENT,
                    Location.of(folder.toString()),
                    "another batch is writing into this folder",
                    "wait until it ends, or write into another folder");
            return Optional.empty();
        }
        return Optional.of(swept(folder, run, /* durable= */ false, permit, lock.get()));
    }

    private static Path lock(Path folder, String run) {
        return folder.resolve(".studypack" + run + ".lock");
    }

    private static Outbox swept(
            Path folder, String run, boolean durable, Permit permit, FolderLock held)
            throws IOException {
        Permit.Lease lock = permit.lease(held::close);
        Outbox outbox = new Outbox(folder, run, durable, permit, lock);
        boolean ready = false;
        try {
            permit.use(outbox::sweep);
            ready = true;
        } finally {
            if (!ready) {
                lock.close();
            }
        }
        return outbox;
    }

    private void sweep() throws IOException {
        String rest = start("rest");
        for (Path leftover : hidden(rest)) {
            String parcel = leftover.getFileName().toString().substring(rest.length());
            new CutOffParcel(folder, names(parcel), run).finish();
        }
        for (Path leftover : hidden(start("partial"))) {
            HiddenFile.remove(leftover);
        }
    }

    private List<Path> hidden(String start) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, start + "*")) {
            files.forEach(found::add);
        }
        return found;
    }

    private String start(String what) {
        return ".studypack" + run + "-" + what + "-";
    }

    private Parcel.Hidden names(String parcel) {
        return new Parcel.Hidden(
                folder.resolve(start("partial") + parcel), folder.resolve(start("rest") + parcel));
    }

    public Path folder() {
        return folder;
    }

    /** Files that are to appear together. Several threads may have one each. */
    public Parcel parcel() {
        return parcel(() -> {});
    }

    /**
     * A parcel that is watched.
     *
     * @param beforeStep is run before each change that others can see
     */
    Parcel parcel(Runnable beforeStep) {
        Parcel.Hidden used = closed.poll();
        Parcel.Hidden hidden =
                used == null ? names(Integer.toString(parcels.incrementAndGet())) : used;
        return new Parcel(folder, hidden, durable, permit, beforeStep, closed::add);
    }

    /** What cannot be cleared away now, the next run sweeps. */
    private void clear() {
        for (Parcel.Hidden hidden : closed) {
            try {
                hidden.remove();
            } catch (IOException e) {
                // what was published stands all the same
            }
        }
    }

    /** Lets others have the folder. */
    @Override
    public void close() throws IOException {
        try {
            permit.useIfLeft(this::clear);
        } finally {
            lock.close();
        }
    }
}

package org.studypack.publish.run;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Does tasks by several threads, a few at a time, so that those that wait need little memory. The
 * first that fails stops all that were not begun.
 */
public final class Workers implements AutoCloseable {
    private static final int LOOK_SECONDS = 1;

    private final ExecutorService threads;
    private final Semaphore room;
    private final RunWatch watch;
    private final Progress progress;
    private final int total;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private int done;

    /**
     * @param total how many tasks there will be, for the progress
     */
    public Workers(int number, RunWatch watch, Progress progress, int total) {
        this.watch = watch;
        this.threads =
                Executors.newFixedThreadPool(
                        number,
                        task -> {
                            Thread thread = new Thread(task, "studypack-worker");
                            thread.setDaemon(true);
                            return thread;
                        });
        this.room = new Semaphore(2 * number);
        this.progress = progress;
        this.total = total;
    }

    /** Something that may fail because of the machine. */
    public interface Task {
        void run() throws IOException;
    }

    /** Takes a task; waits while enough others wait. What is done for each has its own time. */
    public void give(Task task) throws IOException {
        awaitRoom();
        watch.begin(Phase.ROW);
        if (failure.get() != null) {
            room.release();
            return;
        }
        threads.execute(
                () -> {
                    try {
                        if (failure.get() == null) {
                            watch.here(
                                    Phase.TEXT,
                                    () -> {
                                        task.run();
                                        return true;
                                    });
                            report();
                        }
                    } catch (Throwable e) {
                        failure.compareAndSet(null, e);
                    } finally {
                        room.release();
                    }
                });
    }

    /** Those that have the room may take their time, which is watched where they work. */
    private void awaitRoom() throws IOException {
        try {
            while (!room.tryAcquire(LOOK_SECONDS, TimeUnit.SECONDS)) {
                watch.hear();
            }
            watch.hear();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IOException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IOException("interrupted", e);
    }

    private synchronized void report() {
        progress.begin(Stage.ROWS, ++done, total);
    }

    /** Waits until all is done; throws what stopped it. */
    @Override
    public void close() throws IOException {
        threads.shutdown();
        try {
            boolean ended = false;
            while (!ended) {
                ended = threads.awaitTermination(LOOK_SECONDS, TimeUnit.SECONDS);
                watch.hear();
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
        switch (failure.get()) {
            case null -> {}
            case IOException trouble -> throw trouble;
            case RuntimeException bug -> throw bug;
            case Error error -> throw error;
            case Throwable other -> throw new IllegalStateException(other);
        }
    }
}

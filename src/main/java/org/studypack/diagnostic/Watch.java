package org.studypack.diagnostic;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;

/**
 * Watches over a run. It has the clock; those who work have none: they say what they work on, so
 * that whatever stops them can be reported with its place, and are stopped there where the run has
 * passed its budget.
 */
public interface Watch {
    /** Nobody watches: all runs to its end. */
    Watch NONE =
            new Watch() {
                @Override
                public void on(Location what) {}

                @Override
                public <T> T apart(Location what, ThreadFactory threads, Callable<T> work)
                        throws Exception {
                    return work.call();
                }
            };

    /**
     * Says what this thread works on from now on. Takes less than a microsecond, so that it may be
     * called for every block of a text.
     *
     * @throws Overrun where the run has passed its budget
     */
    void on(Location what);

    /**
     * Says that so much more of the input is worked on, with which the budget grows.
     *
     * @param bytes of text, or as many as take as much work
     */
    default void given(long bytes) {}

    /** Something that may fail because of the machine. */
    interface Step {
        void run() throws IOException;
    }

    /**
     * Does what others can see, such as to write into a folder. A run that was given up does
     * nothing of it, and who gives it up waits for what was begun.
     *
     * @throws Overrun where the run was given up
     */
    default void visibly(Step step) throws IOException {
        step.run();
    }

    /** Whether the run was given up, so that nobody waits for what its threads still do. */
    default boolean isOver() {
        return false;
    }

    /**
     * Begins work of this run beside the present thread, in a thread of its own: what the pieces of
     * both take counts together.
     *
     * @return what becomes of it, also where it fails
     */
    default <T> CompletableFuture<T> beside(Supplier<T> work) {
        CompletableFuture<T> made = new CompletableFuture<>();
        Thread thread =
                new Thread(
                        () -> {
                            try {
                                made.complete(work.get());
                            } catch (RuntimeException | Error e) {
                                made.completeExceptionally(e);
                            }
                        },
                        "studypack-beside");
        thread.setDaemon(true);
        thread.start();
        return made;
    }

    /**
     * Does a piece of a stranger's work, such as to draw a picture, in a thread of its own. Where
     * it takes too long, the thread is interrupted, and given up if that does not end it.
     *
     * @param threads makes the thread
     * @throws Overrun where it took too long
     * @throws Exception what the work threw
     */
    <T> T apart(Location what, ThreadFactory threads, Callable<T> work) throws Exception;
}

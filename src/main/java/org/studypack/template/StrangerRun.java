package org.studypack.template;

import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.Overrun;
import org.studypack.diagnostic.Watch;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Runs what a stranger's templates say on a watched thread of its own, with a bounded stack. */
final class StrangerRun {
    private static final long STACK_BYTES = 8L << 20;

    private StrangerRun() {}

    /** Why a run came to nothing, in words that follow "the template". */
    static final class Stopped extends Exception {
        private static final long serialVersionUID = 1;

        Stopped(String reason) {
            super(reason);
        }
    }

    /** What is run. */
    interface Work {
        void run() throws Exception;
    }

    /**
     * Runs to the end, or until the watch stops it.
     *
     * @param template the one it begins with
     * @param read whether the work has come so far as to have read it
     * @return what the work threw by itself
     * @throws Stopped where it took too long, too much memory, or called itself without end
     */
    static Optional<Exception> run(Work work, Location template, AtomicBoolean read, Watch watch)
            throws Stopped {
        try {
            return watch.apart(
                    template,
                    task -> new Thread(null, task, "template", STACK_BYTES),
                    () -> thrown(work));
        } catch (Overrun e) {
            throw new Stopped(
                    (read.get() ? "does not end: " : "takes too long to be read: ")
                            + e.diagnostic().message());
        } catch (StackOverflowError e) {
            throw new Stopped(
                    read.get()
                            ? "calls itself without end, or has an expression that is far too long"
                            : "has something in it that is nested too deeply to be read");
        } catch (OutOfMemoryError e) {
            throw new Stopped("needs more memory than there is");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopped("was interrupted");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Exception> thrown(Work work) {
        try {
            work.run();
            return Optional.empty();
        } catch (Exception e) {
            return Optional.of(e);
        }
    }
}

package org.studypack.template;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs what a stranger's templates say on a thread of its own, with a deadline and a bounded stack.
 * A template that never ends cannot be stopped from outside: its thread is given up, and ends with
 * the process.
 */
final class StrangerRun {
    /** Far longer than any real page takes. */
    static final Duration DEADLINE = Duration.ofSeconds(20);

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
     * Runs to the end, or to the deadline.
     *
     * @return what the work threw by itself
     * @throws Stopped where it took too long, too much memory, or called itself without end
     */
    static Optional<Exception> run(Work work, Duration deadline) throws Stopped {
        FutureTask<Optional<Exception>> task = new FutureTask<>(() -> thrown(work));
        Thread thread = new Thread(null, task, "template", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new Stopped("does not end within " + deadline.toSeconds() + " seconds");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopped("was interrupted");
        } catch (ExecutionException e) {
            throw stopped(e);
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

    private static Stopped stopped(ExecutionException e) {
        return switch (e.getCause()) {
            case StackOverflowError ignored -> new Stopped("calls itself without end");
            case OutOfMemoryError ignored -> new Stopped("needs more memory than there is");
            case null, default -> throw new IllegalStateException(e);
        };
    }
}

package org.studypack.diagnostic;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;

/** Lets a piece of a stranger's work begin, and interrupts it as one that takes too long. */
public final class InterruptingWatch implements Watch {
    private static final Duration BEGINNING = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Optional<Location> place = Optional.empty();
    private boolean worked;
    private boolean ended;

    @Override
    public void on(Location what) {}

    @Override
    public <T> T apart(Location what, ThreadFactory threads, Callable<T> work) throws Exception {
        Thread thread = threads.newThread(new FutureTask<>(work));
        thread.setDaemon(true);
        thread.start();
        Thread.sleep(BEGINNING);
        place = Optional.of(what);
        worked = thread.isAlive();
        thread.interrupt();
        ended = thread.join(PATIENCE);
        throw tooLong(what);
    }

    /** What is thrown where a piece takes too long. */
    public static Overrun tooLong(Location what) {
        return new Overrun(
                new Diagnostic(Code.TAKES_TOO_LONG, "this takes long", what, Optional.empty()));
    }

    /** What the piece was; empty where there was none. */
    public Optional<Location> place() {
        return place;
    }

    /** Whether it worked until it was interrupted. */
    public boolean hasWorked() {
        return worked;
    }

    /** Whether it ended then. */
    public boolean hasEnded() {
        return ended;
    }
}

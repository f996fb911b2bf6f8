package org.studypack.publish.run;

import org.jspecify.annotations.Nullable;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.Overrun;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * What one thread works on, and since when. The deadline of its phase is one of time on a
 * processor, so that it does not pass while others have the machine; that time is asked for only
 * once as much has passed by the clock.
 */
final class WatchedThread {
    private static final long UNKNOWN = -1;

    private final Thread thread = Thread.currentThread();
    private final Function<Phase, Duration> deadlines;
    private volatile Location on;
    private volatile @Nullable Overrun stop;
    private Phase phase;
    private long since;
    private long spentBefore;

    /**
     * This thread.
     *
     * @param deadlines of the phases, as far as is known now
     */
    WatchedThread(Phase phase, Location on, Function<Phase, Duration> deadlines) {
        this.deadlines = deadlines;
        this.phase = phase;
        this.on = on;
        this.since = System.nanoTime();
        this.spentBefore = UNKNOWN;
    }

    /** A phase that ended after all, if late, does not count against the next one. */
    synchronized void begin(Phase next, Location what) {
        phase = next;
        on = what;
        since = System.nanoTime();
        spentBefore = UNKNOWN;
        stop = null;
    }

    void on(Location what) {
        on = what;
    }

    Location on() {
        return on;
    }

    /** Has it end where it next says what it works on. */
    void stop(Overrun why) {
        stop = why;
    }

    /**
     * Goes on, if that is allowed; asked by the thread itself.
     *
     * @throws Overrun where it is not
     */
    void goOn() {
        Optional<Overrun> why = overrun();
        if (why.isPresent()) {
            throw why.get();
        }
    }

    /** Why it has to stop; empty where it may go on. */
    Optional<Overrun> overrun() {
        return Optional.ofNullable(stop).or(this::overdue);
    }

    private synchronized Optional<Overrun> overdue() {
        Duration deadline = deadlines.apply(phase);
        if (System.nanoTime() - since <= deadline.toNanos()) {
            return Optional.empty();
        }
        long spent = SpentTime.of(thread);
        if (spentBefore == UNKNOWN) {
            spentBefore = spent;
        }
        if (spent - spentBefore <= deadline.toNanos()) {
            return Optional.empty();
        }
        Diagnostic found = TooMuch.time(phase.work(), on, deadline);
        return Optional.of(new Overrun(found));
    }
}

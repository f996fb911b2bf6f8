package org.studypack.publish.run;

import org.jspecify.annotations.Nullable;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.Overrun;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * What one thread works on, and since when. The deadline of its phase is one of time on a
 * processor, so that it does not pass while others have the machine; that time is asked for only
 * once as much has passed by the clock. Who waits for what never comes takes no such time: that is
 * found by the clock, after many times the deadline without a word.
 */
final class WatchedThread {
    /** How many deadlines may pass by the clock without a word: a loaded machine is not as slow. */
    private static final int SILENT_DEADLINES = 20;

    /** What the present thread does for the one run that it works for. */
    private static final ThreadLocal<@Nullable WatchedThread> OWN = new ThreadLocal<>();

    private final Thread thread = Thread.currentThread();
    private final Function<Phase, Duration> deadlines;
    private final long born;
    private final AtomicLong spentOnPieces;
    private volatile Location on;
    private volatile @Nullable Overrun stop;
    private volatile Optional<Overrun> full = Optional.empty();
    private volatile long heard;
    private Phase phase;
    private long since;
    private long spentBefore;

    /**
     * This thread.
     *
     * @param born when it was made at the earliest, by {@link System#nanoTime}
     * @param deadlines of the phases, as far as is known now
     * @param spentOnPieces nanoseconds that the pieces took which it had made apart, and those of
     *     threads that work beside it
     */
    WatchedThread(
            long born,
            Phase phase,
            Location on,
            Function<Phase, Duration> deadlines,
            AtomicLong spentOnPieces) {
        this.spentOnPieces = spentOnPieces;
        this.deadlines = deadlines;
        this.born = born;
        this.phase = phase;
        this.on = on;
        begin(phase, on);
    }

    /** What is watched of the present thread; empty where nothing is. */
    static Optional<WatchedThread> present() {
        return Optional.ofNullable(OWN.get());
    }

    /** What the present thread's pieces took; a new account where nothing is watched of it. */
    static AtomicLong accountOfPieces() {
        return present().map(mine -> mine.spentOnPieces).orElseGet(AtomicLong::new);
    }

    /** Has this thread be known as the present one's work. */
    void enter() {
        OWN.set(this);
    }

    /** Ends that. */
    void leave() {
        OWN.remove();
    }

    /** A phase that ended after all, if late, does not count against the next one. */
    synchronized void begin(Phase next, Location what) {
        phase = next;
        on = what;
        since = System.nanoTime();
        heard = since;
        spentBefore = spent(since);
        stop = null;
        full = Optional.empty();
    }

    /** What it took so far; where to ask would be expensive, as much as it can have taken. */
    private long spent(long now) {
        return SpentTime.isCheap() ? SpentTime.onProcessor(thread) : now - born;
    }

    /** Says that what it waits for goes on. */
    void hear() {
        heard = System.nanoTime();
    }

    Location on() {
        return on;
    }

    /** Has it end where it next says what it works on. */
    void stop(Overrun why) {
        stop = why;
    }

    /**
     * The same where memory is full: it says itself what it works on, if there is room for that.
     *
     * @param otherwise the reason that is there already
     */
    void stopFull(Optional<Overrun> otherwise) {
        full = otherwise;
    }

    /**
     * Goes on to its next work, if that is allowed; asked by the thread itself.
     *
     * @throws Overrun where it is not
     */
    void goOn(Location what) {
        on = what;
        hear();
        Optional<Overrun> why = overrun();
        if (why.isPresent()) {
            throw why.get();
        }
    }

    /** Why it has to stop; empty where it may go on. */
    Optional<Overrun> overrun() {
        if (full.isPresent()) {
            return memory();
        }
        return Optional.ofNullable(stop).or(this::overdue);
    }

    private Optional<Overrun> memory() {
        try {
            return Optional.of(new Overrun(TooMuch.memory(on)));
        } catch (OutOfMemoryError e) {
            return full;
        }
    }

    private synchronized Optional<Overrun> overdue() {
        Duration deadline = deadlines.apply(phase);
        long now = System.nanoTime();
        if (now - since <= deadline.toNanos()) {
            return Optional.empty();
        }
        if (SpentTime.onProcessor(thread) - spentBefore > deadline.toNanos()) {
            return Optional.of(new Overrun(TooMuch.time(phase.work(), on, deadline)));
        }
        if ((now - heard) / SILENT_DEADLINES <= deadline.toNanos()) {
            return Optional.empty();
        }
        Duration silence = deadline.multipliedBy(SILENT_DEADLINES);
        return Optional.of(new Overrun(TooMuch.waiting(phase.work(), on, silence)));
    }
}

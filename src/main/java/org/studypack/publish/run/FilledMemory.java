package org.studypack.publish.run;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Looks now and then whether a run fills the memory: more is in use than it may take, or little is
 * done any more but to look for what can be freed.
 */
final class FilledMemory {
    /** The first look: memory does not fill sooner, and a short run does not pay for one. */
    private static final int UNSEEN_GLANCES = 40;

    /** How long nearly all time has to go into collecting garbage, in nanoseconds. */
    private static final long CHOKING = TimeUnit.SECONDS.toNanos(10);

    private static final double NEARLY_ALL = 0.9;

    private final LongSupplier clock;
    private final LongSupplier collecting;
    private final LongSupplier used;
    private int glances;
    private boolean choking;
    private long since;
    private long collectedBefore;

    FilledMemory() {
        this(System::nanoTime, SpentTime::collecting, SpentTime::memory);
    }

    /**
     * @param clock nanoseconds
     * @param collecting nanoseconds by the clock in which garbage was collected
     * @param used bytes that were in use when it was last collected
     */
    FilledMemory(LongSupplier clock, LongSupplier collecting, LongSupplier used) {
        this.clock = clock;
        this.collecting = collecting;
        this.used = used;
    }

    /**
     * Looks again.
     *
     * @param allowed bytes
     */
    boolean isMoreThan(long allowed) {
        if (++glances <= UNSEEN_GLANCES) {
            return false;
        }
        look();
        return choking || used.getAsLong() > allowed;
    }

    private void look() {
        long now = clock.getAsLong();
        long collected = collecting.getAsLong();
        if (glances == UNSEEN_GLANCES + 1) {
            since = now;
            collectedBefore = collected;
        }
        if (now - since >= CHOKING) {
            choking = collected - collectedBefore > NEARLY_ALL * (now - since);
            since = now;
            collectedBefore = collected;
        }
    }
}

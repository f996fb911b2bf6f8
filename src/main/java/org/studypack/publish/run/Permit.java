package org.studypack.publish.run;

import org.jspecify.annotations.Nullable;
import org.studypack.diagnostic.Overrun;
import org.studypack.diagnostic.Watch.Step;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * What a run needs for whatever others can see: to write into a folder, and to keep others out of
 * it. From a run that is given up it is withdrawn: its threads may go on, but change nothing any
 * more, and what they kept from others is free at once.
 */
public final class Permit {
    /** How long a step that was begun may go on before the run is answered without it. */
    private static final int STEP_SECONDS = 10;

    private final int stepSeconds;
    private final ReadWriteLock steps = new ReentrantReadWriteLock();
    private final Set<Lease> leases = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Overrun withdrawn;

    public Permit() {
        this(STEP_SECONDS);
    }

    Permit(int stepSeconds) {
        this.stepSeconds = stepSeconds;
    }

    /** What keeps others out until its owner closes it, or until the permit is withdrawn. */
    public final class Lease implements AutoCloseable {
        private final Step release;
        private final AtomicBoolean released = new AtomicBoolean();

        private Lease(Step release) {
            this.release = release;
        }

        @Override
        public void close() throws IOException {
            leases.remove(this);
            if (!released.getAndSet(true)) {
                release.run();
            }
        }
    }

    /**
     * Does one step that others can see. Whoever withdraws the permit waits for what was begun.
     *
     * @throws Overrun where it is withdrawn; then nothing was done
     */
    public void use(Step step) throws IOException {
        step(
                () -> {
                    require();
                    step.run();
                });
    }

    /** The same for what clears away: nothing is done where the permit is withdrawn. */
    public void useIfLeft(Step step) throws IOException {
        step(
                () -> {
                    if (!isWithdrawn()) {
                        step.run();
                    }
                });
    }

    private void step(Step step) throws IOException {
        steps.readLock().lock();
        try {
            step.run();
        } finally {
            steps.readLock().unlock();
            releaseIfWithdrawn();
        }
    }

    /**
     * Takes over what keeps others out.
     *
     * @param release lets them in; is done once
     * @throws Overrun where the permit is withdrawn; then they were let in
     */
    public Lease lease(Step release) throws IOException {
        Lease lease = new Lease(release);
        leases.add(lease);
        if (isWithdrawn()) {
            lease.close();
        }
        require();
        return lease;
    }

    boolean isWithdrawn() {
        return withdrawn != null;
    }

    /**
     * Goes on where that is allowed.
     *
     * @throws Overrun where the permit is withdrawn
     */
    void require() {
        Overrun why = withdrawn;
        if (why != null) {
            throw why;
        }
    }

    /**
     * Allows nothing from now on, and waits for the steps that were begun. One that does not end in
     * time, or before this thread is interrupted, keeps others out until it does.
     */
    void withdraw(Overrun why) throws InterruptedException {
        withdrawn = why;
        try {
            if (steps.writeLock().tryLock(stepSeconds, TimeUnit.SECONDS)) {
                steps.writeLock().unlock();
            }
        } finally {
            releaseIfWithdrawn();
        }
    }

    /** The last step that goes on does so when it ends. */
    private void releaseIfWithdrawn() {
        if (isWithdrawn() && steps.writeLock().tryLock()) {
            try {
                release();
            } finally {
                steps.writeLock().unlock();
            }
        }
    }

    private void release() {
        for (Lease lease : leases) {
            try {
                lease.close();
            } catch (IOException e) {
                Overrun why = withdrawn;
                if (why != null) {
                    why.addSuppressed(e);
                }
            }
        }
    }
}

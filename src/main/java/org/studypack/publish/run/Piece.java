package org.studypack.publish.run;

import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.Overrun;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A piece of a stranger's work, done in a thread of its own. It has a deadline, and so have all
 * pieces of the thread that waits for it together. One that takes too long is interrupted, and
 * given up if that does not end it.
 *
 * @param what is worked on
 * @param allowance of the run
 * @param asking the thread that waits for it, where that is one of the run's
 * @param spent nanoseconds that its pieces took before
 */
record Piece(Location what, Allowance allowance, Optional<WatchedThread> asking, AtomicLong spent) {
    /**
     * Of pieces that end sooner than that the time by the clock counts, as long as to ask what they
     * really took would be expensive.
     */
    private static final long SHORT_NANOS = TimeUnit.SECONDS.toNanos(1);

    /**
     * Does it, for the present thread.
     *
     * @param glance milliseconds between looks at it
     * @throws Overrun where it took too long
     */
    static <T> T make(
            Location what, Allowance allowance, ThreadFactory makers, int glance, Callable<T> work)
            throws Exception {
        return new Piece(what, allowance, WatchedThread.present(), WatchedThread.accountOfPieces())
                .make(makers, glance, work);
    }

    private <T> T make(ThreadFactory makers, int glance, Callable<T> work) throws Exception {
        AtomicReference<Optional<WatchedThread>> making = new AtomicReference<>(Optional.empty());
        AwaitedTask<T> task = AwaitedTask.start(makers, glance, () -> made(making, work));
        Optional<Overrun> why = Optional.empty();
        for (int overdue = 0; !task.ends() && overdue <= AwaitedTask.PATIENT_GLANCES; ) {
            why = why.or(() -> overrun(making.get())).or(() -> overrun(asking));
            if (why.isPresent()) {
                overdue++;
                task.interrupt();
            }
        }
        if (why.isPresent()) {
            throw why.get();
        }
        return task.result();
    }

    private static Optional<Overrun> overrun(Optional<WatchedThread> watched) {
        return watched.flatMap(WatchedThread::overrun);
    }

    private <T> T made(AtomicReference<Optional<WatchedThread>> making, Callable<T> work)
            throws Exception {
        long before = System.nanoTime();
        WatchedThread mine =
                new WatchedThread(
                        before,
                        Phase.PIECE,
                        what,
                        phase -> allowance.deadlineOfPiece(spent),
                        new AtomicLong());
        making.set(Optional.of(mine));
        mine.enter();
        try {
            return work.call();
        } finally {
            long took = System.nanoTime() - before;
            boolean byClock = took < SHORT_NANOS && !SpentTime.isCheap();
            spent.addAndGet(byClock ? took : SpentTime.onProcessor(Thread.currentThread()));
        }
    }
}

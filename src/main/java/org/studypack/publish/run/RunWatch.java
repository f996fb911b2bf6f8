package org.studypack.publish.run;

import org.jspecify.annotations.Nullable;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.Overrun;
import org.studypack.diagnostic.Watch;
import org.studypack.source.BookFingerprint;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Holds a run to its budget. The run has a thread of its own, and who asked for it looks now and
 * then whether a deadline has passed or memory is filled. Then the run is asked to end; a thread
 * that does not respond is given up, and ends with the process.
 */
public final class RunWatch implements Watch {
    /** What the present thread does for the one run that it works for. */
    private static final ThreadLocal<@Nullable WatchedThread> OWN = new ThreadLocal<>();

    private static final int GLANCE_MILLIS = 250;

    /** How often a thread that was asked to end is found at work before it is given up. */
    private static final int PATIENT_GLANCES = 8;

    /** Pieces that end sooner than that do not count: to ask what they took would cost more. */
    private static final long SHORT_NANOS = TimeUnit.SECONDS.toNanos(1);

    /** The first look at memory: it does not fill sooner, and a short run does not pay for one. */
    private static final int UNTIL_MEMORY = 40;

    private final Budget budget;
    private final Path input;
    private final Optional<Path> other;
    private final int glance;
    private final Set<WatchedThread> threads = ConcurrentHashMap.newKeySet();
    private final AtomicLong spentOnPieces = new AtomicLong();
    private int glances;
    private volatile OptionalLong bytes = OptionalLong.empty();

    /**
     * @param input the folder of the pack, or the file, with whose size the budget grows
     */
    public RunWatch(Budget budget, Path input) {
        this(budget, input, Optional.empty(), GLANCE_MILLIS);
    }

    /**
     * As {@link #RunWatch(Budget, Path)}, of a run that reads a pack besides its input.
     *
     * @param pack the folder, with whose size the budget grows too
     */
    public RunWatch(Budget budget, Path input, Optional<Path> pack) {
        this(budget, input, pack, GLANCE_MILLIS);
    }

    /**
     * @param glance milliseconds between looks
     */
    RunWatch(Budget budget, Path input, int glance) {
        this(budget, input, Optional.empty(), glance);
    }

    private RunWatch(Budget budget, Path input, Optional<Path> other, int glance) {
        this.budget = budget;
        this.input = input;
        this.other = other;
        this.glance = glance;
    }

    /** Does a whole run, and waits for it. */
    public <T> T run(Phase phase, Callable<T> task) throws Exception {
        FutureTask<T> run = new FutureTask<>(() -> here(phase, task));
        start(new Thread(run, "studypack-run"));
        try {
            return awaited(run);
        } catch (OutOfMemoryError e) {
            throw new Overrun(TooMuch.memory(first()));
        }
    }

    /** Memory that is full may be found so by this thread, which looks at the others. */
    private Location first() {
        return threads.stream().findFirst().map(WatchedThread::on).orElseGet(this::whole);
    }

    private <T> T awaited(FutureTask<T> run) throws Exception {
        int overdue = 0;
        while (!ends(run)) {
            Optional<Overrun> why = overrun();
            overdue = why.isPresent() ? overdue + 1 : 0;
            if (overdue > PATIENT_GLANCES) {
                throw why.orElseThrow();
            }
        }
        return result(run);
    }

    /** Watches over what this thread does. */
    <T> T here(Phase phase, Callable<T> task) throws Exception {
        WatchedThread mine = new WatchedThread(phase, whole(), this::deadline);
        OWN.set(mine);
        threads.add(mine);
        try {
            return task.call();
        } catch (StackOverflowError | OutOfMemoryError e) {
            throw overrun(e);
        } finally {
            threads.remove(mine);
            OWN.remove();
        }
    }

    /** What this thread was working on when it ran out of memory, or of stack. */
    public Overrun overrun(VirtualMachineError error) {
        WatchedThread mine = OWN.get();
        Location on = mine == null ? whole() : mine.on();
        return new Overrun(
                error instanceof StackOverflowError ? TooMuch.nesting(on) : TooMuch.memory(on));
    }

    private Location whole() {
        return Location.of(input.toString().replace('\\', '/'));
    }

    /** Says that this thread is in its next phase. */
    public void begin(Phase phase) {
        WatchedThread mine = OWN.get();
        if (mine != null) {
            mine.begin(phase, whole());
        }
    }

    @Override
    public void on(Location what) {
        WatchedThread mine = OWN.get();
        if (mine != null) {
            mine.on(what);
            mine.goOn();
        }
    }

    @Override
    public <T> T apart(Location what, ThreadFactory makers, Callable<T> work) throws Exception {
        AtomicReference<@Nullable WatchedThread> watched = new AtomicReference<>();
        FutureTask<T> piece = new FutureTask<>(() -> piece(what, watched, work));
        Thread thread = start(makers.newThread(piece));
        Optional<Overrun> why = Optional.empty();
        for (int overdue = 0; !ends(piece) && overdue <= PATIENT_GLANCES; ) {
            why = why.or(() -> overrun(watched.get())).or(() -> overrun(OWN.get()));
            if (why.isPresent()) {
                overdue++;
                thread.interrupt();
            }
        }
        if (why.isPresent()) {
            throw why.get();
        }
        return result(piece);
    }

    private <T> T piece(
            Location what, AtomicReference<@Nullable WatchedThread> watched, Callable<T> work)
            throws Exception {
        WatchedThread mine = new WatchedThread(Phase.PIECE, what, this::deadline);
        long before = System.nanoTime();
        watched.set(mine);
        OWN.set(mine);
        try {
            return work.call();
        } finally {
            if (System.nanoTime() - before > SHORT_NANOS) {
                spentOnPieces.addAndGet(SpentTime.onProcessor(Thread.currentThread()));
            }
        }
    }

    private static Optional<Overrun> overrun(@Nullable WatchedThread watched) {
        return watched == null ? Optional.empty() : watched.overrun();
    }

    /** Why the run has to end, all of whose threads then are asked to. */
    private Optional<Overrun> overrun() {
        if (bytes.isEmpty()) {
            long more = other.map(BookFingerprint::size).orElse(0L);
            bytes = OptionalLong.of(BookFingerprint.size(input) + more);
        }
        Optional<Overrun> why =
                threads.stream()
                        .flatMap(each -> each.overrun().stream())
                        .findFirst()
                        .or(this::full);
        why.ifPresent(found -> threads.forEach(each -> each.stop(found)));
        return why;
    }

    private Optional<Overrun> full() {
        boolean full =
                ++glances > UNTIL_MEMORY && SpentTime.memory() > budget.memory(bytes.orElse(0));
        return threads.stream()
                .filter(each -> full)
                .findFirst()
                .map(each -> new Overrun(TooMuch.memory(each.on())));
    }

    private Duration deadline(Phase phase) {
        Duration own = budget.deadline(phase, bytes.orElse(0));
        if (phase != Phase.PIECE) {
            return own;
        }
        Duration all = budget.deadline(Phase.PIECES, bytes.orElse(0));
        Duration left = all.minusNanos(spentOnPieces.get());
        return left.compareTo(own) < 0 ? left : own;
    }

    private static Thread start(Thread thread) {
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** Waits for a glance's time. */
    private boolean ends(FutureTask<?> task) throws InterruptedException {
        try {
            task.get(glance, TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException e) {
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    private static <T> T result(FutureTask<T> ended) throws Exception {
        try {
            return ended.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case Error error -> throw error;
                case Exception exception -> throw exception;
                case null, default -> throw e;
            }
        }
    }
}

package org.studypack.publish.run;

import org.jspecify.annotations.Nullable;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.Overrun;
import org.studypack.diagnostic.Watch;
import org.studypack.source.BookFolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
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
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;

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

    /**
     * Of pieces that end sooner than that the time by the clock counts, as long as to ask what they
     * really took would be expensive.
     */
    private static final long SHORT_NANOS = TimeUnit.SECONDS.toNanos(1);

    /** The first look at memory: it does not fill sooner, and a short run does not pay for one. */
    private static final int UNTIL_MEMORY = 40;

    /** How long what others see may go on after a run took too long. */
    private static final int VISIBLE_SECONDS = 10;

    private final Budget budget;
    private final Path input;
    private final int glance;
    private final Consumer<Phase> begun;
    private final long start = System.nanoTime();
    private final Set<WatchedThread> threads = ConcurrentHashMap.newKeySet();
    private final AtomicLong bytes = new AtomicLong();
    private final ReadWriteLock visible = new ReentrantReadWriteLock();
    private volatile @Nullable Overrun givenUp;
    private boolean measured;
    private int glances;

    /**
     * The budget grows with what is read of a pack, see {@link #given}, and with the size of a
     * file.
     *
     * @param input the folder of the pack, or the file
     */
    public RunWatch(Budget budget, Path input) {
        this(budget, input, GLANCE_MILLIS);
    }

    /**
     * @param glance milliseconds between looks
     */
    RunWatch(Budget budget, Path input, int glance) {
        this(budget, input, glance, phase -> {});
    }

    /**
     * @param begun is notified of each phase that begins
     */
    RunWatch(Budget budget, Path input, int glance, Consumer<Phase> begun) {
        this.begun = begun;
        this.budget = budget;
        this.input = input;
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
                giveUp(why.orElseThrow());
            }
        }
        return result(run);
    }

    /** Answers without the run, no thread of which then comes any further. */
    private void giveUp(Overrun why) throws InterruptedException {
        boolean still = visible.writeLock().tryLock(VISIBLE_SECONDS, TimeUnit.SECONDS);
        givenUp = why;
        if (still) {
            visible.writeLock().unlock();
        }
        throw why;
    }

    /** Something that may fail because of the machine. */
    public interface Step {
        void run() throws IOException;
    }

    /**
     * Does what others can see. A run that was given up does nothing of it, and who gives it up
     * waits for what was begun.
     *
     * @throws Overrun where the run was given up
     */
    public void visibly(Step step) throws IOException {
        visible.readLock().lock();
        try {
            requireWanted();
            step.run();
        } finally {
            visible.readLock().unlock();
        }
    }

    @Override
    public boolean isOver() {
        return givenUp != null;
    }

    private void requireWanted() {
        Overrun why = givenUp;
        if (why != null) {
            throw why;
        }
    }

    /** Watches over what this thread does. */
    <T> T here(Phase phase, Callable<T> task) throws Exception {
        requireWanted();
        WatchedThread mine = new WatchedThread(start, phase, whole(), this::deadline);
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
        requireWanted();
        begun.accept(phase);
        WatchedThread mine = OWN.get();
        if (mine != null) {
            mine.begin(phase, whole());
        }
    }

    /** Says that what this thread waits for, the work of others, goes on. */
    void hear() {
        WatchedThread mine = OWN.get();
        if (mine != null) {
            mine.hear();
        }
    }

    @Override
    public void given(long more) {
        bytes.addAndGet(more);
    }

    @Override
    public void on(Location what) {
        requireWanted();
        WatchedThread mine = OWN.get();
        if (mine != null) {
            mine.on(what);
            mine.goOn();
        }
    }

    @Override
    public <T> T apart(Location what, ThreadFactory makers, Callable<T> work) throws Exception {
        requireWanted();
        AtomicReference<@Nullable WatchedThread> watched = new AtomicReference<>();
        WatchedThread mine = OWN.get();
        AtomicLong spent = mine == null ? new AtomicLong() : mine.spentOnPieces();
        FutureTask<T> piece = new FutureTask<>(() -> piece(what, watched, spent, work));
        Thread thread = start(makers.newThread(piece));
        Optional<Overrun> why = Optional.empty();
        for (int overdue = 0; !ends(piece) && overdue <= PATIENT_GLANCES; ) {
            why = why.or(() -> overrun(watched.get())).or(() -> overrun(mine));
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
            Location what,
            AtomicReference<@Nullable WatchedThread> watched,
            AtomicLong spent,
            Callable<T> work)
            throws Exception {
        long before = System.nanoTime();
        WatchedThread mine =
                new WatchedThread(before, Phase.PIECE, what, phase -> deadline(phase, spent));
        watched.set(mine);
        OWN.set(mine);
        try {
            return work.call();
        } finally {
            long took = System.nanoTime() - before;
            boolean byClock = took < SHORT_NANOS && !SpentTime.isCheap();
            spent.addAndGet(byClock ? took : SpentTime.onProcessor(Thread.currentThread()));
        }
    }

    private static Optional<Overrun> overrun(@Nullable WatchedThread watched) {
        return watched == null ? Optional.empty() : watched.overrun();
    }

    /** Why the run has to end, all of whose threads then are asked to. */
    private Optional<Overrun> overrun() {
        if (!measured) {
            bytes.addAndGet(size(input));
            measured = true;
        }
        Optional<Overrun> why =
                threads.stream()
                        .flatMap(each -> each.overrun().stream())
                        .findFirst()
                        .or(this::full);
        why.ifPresent(found -> threads.forEach(each -> each.stop(found)));
        return why;
    }

    /** The size of a file, as far as one of text may have it; of a folder nothing. */
    private static long size(Path input) {
        try {
            boolean file = Files.isRegularFile(input);
            return file ? Math.min(BookFolder.LARGEST_TEXT, Files.size(input)) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    private Optional<Overrun> full() {
        boolean full = ++glances > UNTIL_MEMORY && SpentTime.memory() > budget.memory(bytes.get());
        return threads.stream()
                .filter(each -> full)
                .findFirst()
                .map(each -> new Overrun(TooMuch.memory(each.on())));
    }

    private Duration deadline(Phase phase) {
        return budget.deadline(phase, bytes.get());
    }

    /**
     * The deadline of a piece.
     *
     * @param spent on those before it
     */
    private Duration deadline(Phase phase, AtomicLong spent) {
        Duration own = deadline(phase);
        Duration left = deadline(Phase.PIECES).minusNanos(spent.get());
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

package org.studypack.publish.run;

import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.Overrun;
import org.studypack.diagnostic.Watch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Holds a run to its {@link Allowance}. The run has a thread of its own, and who asked for it looks
 * now and then whether a deadline has passed or memory is filled. Then the run is asked to end; one
 * that does not respond is given up, and loses its {@link Permit}.
 */
public final class RunWatch implements Watch {
    private static final int GLANCE_MILLIS = 250;

    /** How often this thread finds no memory to look at the others before it gives them up. */
    private static final int MOST_TIMES_FULL = 20;

    private final Allowance allowance;
    private final Permit permit = new Permit();
    private final Path input;
    private final int glance;
    private final Consumer<Phase> begun;
    private final long start = System.nanoTime();
    private final Set<WatchedThread> threads = ConcurrentHashMap.newKeySet();
    private final FilledMemory memory = new FilledMemory();

    /** Made while there is room for it. */
    private final Optional<Overrun> full;

    /** Likewise: who asked for the run waits for it no longer. */
    private final Overrun abandoned;

    /**
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
        this.allowance = new Allowance(budget, input);
        this.input = input;
        this.glance = glance;
        this.begun = begun;
        this.full = Optional.of(new Overrun(TooMuch.memory(whole())));
        this.abandoned = new Overrun(TooMuch.abandoned(whole()));
    }

    /**
     * Does a whole run, and waits for it. Whatever ends the wait before the run has ended, such as
     * that this thread is interrupted, gives the run up.
     */
    public <T> T run(Phase phase, Callable<T> task) throws Exception {
        AwaitedTask<T> run =
                AwaitedTask.start(
                        made -> new Thread(made, "studypack-run"), glance, () -> here(phase, task));
        try {
            awaitEnd(run);
        } catch (InterruptedException | RuntimeException | Error e) {
            permit.withdraw(e instanceof Overrun why ? why : abandoned);
            throw e;
        }
        return run.result();
    }

    private void awaitEnd(AwaitedTask<?> run) throws InterruptedException {
        for (int times = 0; times < MOST_TIMES_FULL; times++) {
            try {
                awaitEndWithRoom(run);
                return;
            } catch (OutOfMemoryError e) { // of this thread, while others fill the memory
                threads.forEach(each -> each.stopFull(full));
                run.pauseUnlessEnded();
            }
        }
        throw full.orElseThrow();
    }

    private void awaitEndWithRoom(AwaitedTask<?> run) throws InterruptedException {
        int overdue = 0;
        while (!run.ends()) {
            Optional<Overrun> why = overrun();
            overdue = why.isPresent() ? overdue + 1 : 0;
            if (overdue > AwaitedTask.PATIENT_GLANCES) {
                throw why.orElseThrow();
            }
        }
    }

    /** Why the run has to end, all of whose threads then are asked to. */
    private Optional<Overrun> overrun() {
        allowance.measure();
        Optional<Overrun> why =
                threads.stream()
                        .flatMap(each -> each.overrun().stream())
                        .findFirst()
                        .or(this::full);
        why.ifPresent(found -> threads.forEach(each -> each.stop(found)));
        return why;
    }

    private Optional<Overrun> full() {
        boolean filled = memory.isMoreThan(allowance.memory());
        return threads.stream()
                .filter(each -> filled)
                .findFirst()
                .map(each -> new Overrun(TooMuch.memory(each.on())));
    }

    /** What the run needs for whatever others can see. */
    public Permit permit() {
        return permit;
    }

    @Override
    public void visibly(Step step) throws IOException {
        permit.use(step);
    }

    @Override
    public boolean isOver() {
        return permit.isWithdrawn();
    }

    /** Watches over what this thread does. */
    <T> T here(Phase phase, Callable<T> task) throws Exception {
        permit.require();
        return here(
                new WatchedThread(start, phase, whole(), allowance::deadline, new AtomicLong()),
                task);
    }

    private <T> T here(WatchedThread mine, Callable<T> task) throws Exception {
        mine.enter();
        threads.add(mine);
        try {
            return task.call();
        } catch (StackOverflowError | OutOfMemoryError e) {
            throw overrun(e);
        } finally {
            threads.remove(mine);
            mine.leave();
        }
    }

    /** What this thread was working on when it ran out of memory, or of stack. */
    public Overrun overrun(VirtualMachineError error) {
        Location on = WatchedThread.present().map(WatchedThread::on).orElseGet(this::whole);
        return new Overrun(
                error instanceof StackOverflowError ? TooMuch.nesting(on) : TooMuch.memory(on));
    }

    private Location whole() {
        return Location.of(input.toString().replace('\\', '/'));
    }

    /** Says that this thread is in its next phase. */
    public void begin(Phase phase) {
        permit.require();
        begun.accept(phase);
        WatchedThread.present().ifPresent(mine -> mine.begin(phase, whole()));
    }

    /** Says that what this thread waits for, the work of others, goes on. */
    void hear() {
        WatchedThread.present().ifPresent(WatchedThread::hear);
    }

    @Override
    public void given(long more) {
        allowance.given(more);
    }

    @Override
    public void on(Location what) {
        permit.require();
        WatchedThread.present().ifPresent(mine -> mine.goOn(what));
    }

    @Override
    public <T> CompletableFuture<T> beside(Supplier<T> work) {
        permit.require();
        AtomicLong spent = WatchedThread.accountOfPieces();
        return Watch.super.beside(() -> watched(spent, work));
    }

    private <T> T watched(AtomicLong spent, Supplier<T> work) {
        long born = System.nanoTime();
        WatchedThread mine =
                new WatchedThread(born, Phase.PIECES, whole(), allowance::deadline, spent);
        try {
            return here(mine, work::get);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public <T> T apart(Location what, ThreadFactory makers, Callable<T> work) throws Exception {
        permit.require();
        return Piece.make(what, allowance, makers, glance, work);
    }
}

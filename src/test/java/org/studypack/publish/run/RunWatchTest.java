package org.studypack.publish.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.Overrun;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A run ends when its budget is passed, and says what it was working on. */
final class RunWatchTest {
    private static final Location FIGURE = Location.of("book/images/figure.svg");
    private static final Budget NO_TIME = new Budget(0, 1L << 40);

    /** Enough to begin a step on a busy machine. */
    private static final Budget LITTLE_TIME = new Budget(0.01, 1L << 40);

    private static final Budget NO_MEMORY = new Budget(1000, 0);

    @Test
    void timeThatIsPassedEndsTheRunAtItsNextStep() {
        RunWatch watch = watch(LITTLE_TIME);
        Diagnostic found = stopped(watch, () -> endless(watch));
        assertThat(found.code()).isEqualTo(Code.TAKES_TOO_LONG);
        assertThat(found.location()).isEqualTo(FIGURE);
        assertThat(found.message()).startsWith("reading the book takes more than");
    }

    @Test
    void memoryThatIsPassedDoesSoToo() {
        RunWatch watch = watch(NO_MEMORY);
        Diagnostic found =
                stopped(
                        watch,
                        () -> {
                            System.gc(); // memory counts once it was collected
                            return endless(watch);
                        });
        assertThat(found.code()).isEqualTo(Code.TOO_MUCH_MEMORY);
        assertThat(found.location()).isEqualTo(FIGURE);
    }

    @Test
    void runThatDoesNotHearIsGivenUp() {
        RunWatch watch = watch(NO_TIME);
        AtomicBoolean over = new AtomicBoolean();
        Diagnostic found =
                stopped(
                        watch,
                        () -> {
                            while (!over.get()) {
                                Thread.onSpinWait();
                            }
                            return over;
                        });
        over.set(true);
        assertThat(found.code()).isEqualTo(Code.TAKES_TOO_LONG);
        assertThat(found.location()).isEqualTo(Location.of("no-such-book"));
    }

    @Test
    void fullMemoryAndFullStackNameWhatWasWorkedOn() {
        RunWatch watch = watch(Budget.NORMAL);
        Diagnostic memory = stopped(watch, () -> fails(watch, false));
        assertThat(memory.code()).isEqualTo(Code.TOO_MUCH_MEMORY);
        assertThat(memory.location()).isEqualTo(FIGURE);
        Diagnostic stack = stopped(watch, () -> fails(watch, true));
        assertThat(stack.code()).isEqualTo(Code.NESTED_TOO_DEEPLY);
        assertThat(stack.location()).isEqualTo(FIGURE);
    }

    @Test
    void pieceOfAStrangerIsInterruptedAndTheRunGoesOn() throws Exception {
        RunWatch watch = watch(NO_TIME);
        AtomicBoolean interrupted = new AtomicBoolean();
        Callable<Boolean> piece =
                () -> {
                    while (!Thread.currentThread().isInterrupted()) {
                        Thread.onSpinWait();
                    }
                    interrupted.set(true);
                    return true;
                };
        Overrun why =
                catchThrowableOfType(Overrun.class, () -> watch.apart(FIGURE, Thread::new, piece));
        assertThat(why.diagnostic().location()).isEqualTo(FIGURE);
        assertThat(interrupted).isTrue();
    }

    @Test
    void pieceThatEndsGivesItsResultAndItsFailure() throws Exception {
        RunWatch watch = watch(Budget.NORMAL);
        assertThat(watch.apart(FIGURE, Thread::new, () -> "drawn")).isEqualTo("drawn");
        IllegalStateException own = new IllegalStateException("torn");
        Callable<String> torn =
                () -> {
                    throw own;
                };
        assertThat(
                        catchThrowableOfType(
                                IllegalStateException.class,
                                () -> watch.apart(FIGURE, Thread::new, torn)))
                .isSameAs(own);
    }

    @Test
    void nextPhaseHasItsOwnTime() throws Exception {
        RunWatch watch = watch(new Budget(1e-4, 1L << 40));
        boolean done =
                watch.run(
                        Phase.READING,
                        () -> {
                            for (int i = 0; i < 20; i++) {
                                watch.begin(Phase.TEXT);
                                watch.on(FIGURE);
                            }
                            return true;
                        });
        assertThat(done).isTrue();
    }

    /** A deadline of 0.6 s is one of 0.6 s of work, not of as much after as much by the clock. */
    @Test
    void deadlineIsOfAllThatThePhaseTook() {
        RunWatch watch = watch(new Budget(0.02, 1L << 40));
        AtomicLong spent = new AtomicLong();
        Diagnostic found =
                stopped(
                        watch,
                        () -> {
                            try {
                                return endless(watch);
                            } finally {
                                spent.set(SpentTime.onProcessor(Thread.currentThread()));
                            }
                        });
        assertThat(found.code()).isEqualTo(Code.TAKES_TOO_LONG);
        assertThat(Duration.ofNanos(spent.get()))
                .isBetween(Duration.ofMillis(400), Duration.ofMillis(1000));
    }

    /** What a phase took before it does not count against it, whatever is known of it. */
    @Test
    void workOfThePhaseBeforeDoesNotCount() throws Exception {
        RunWatch watch = watch(new Budget(0.02, 1L << 40));
        boolean done =
                watch.run(
                        Phase.READING,
                        () -> {
                            for (int i = 0; i < 3; i++) {
                                watch.begin(Phase.TEXT);
                                work(watch, Duration.ofMillis(400));
                            }
                            return true;
                        });
        assertThat(done).isTrue();
    }

    /** A thread that waits for what never comes takes no time on a processor. */
    @Test
    void runThatWaitsWithoutEndIsAnswered() {
        RunWatch watch = watch(new Budget(0.0005, 1L << 40));
        Diagnostic found =
                stopped(
                        watch,
                        () -> {
                            watch.on(FIGURE);
                            return new CountDownLatch(1).await(1, TimeUnit.HOURS);
                        });
        assertThat(found.code()).isEqualTo(Code.TAKES_TOO_LONG);
        assertThat(found.location()).isEqualTo(FIGURE);
        assertThat(found.message()).startsWith("reading the book has not gone on for");
    }

    /** Another who has the machine for many times the deadline ends nobody's run. */
    @Test
    void runThatSaysWhatItWorksOnMayWaitLong() throws Exception {
        RunWatch watch = watch(new Budget(0.0005, 1L << 40));
        boolean done =
                watch.run(
                        Phase.READING,
                        () -> {
                            for (int i = 0; i < 20; i++) {
                                Thread.sleep(30);
                                watch.on(FIGURE);
                            }
                            return true;
                        });
        assertThat(done).isTrue();
    }

    @Test
    void runThatWasGivenUpComesNoFurther() throws Exception {
        RunWatch watch = watch(NO_TIME);
        CountDownLatch answered = new CountDownLatch(1);
        BlockingQueue<String> refused = new LinkedBlockingQueue<>();
        stopped(
                watch,
                () -> {
                    answered.await();
                    refuse("begin", () -> watch.begin(Phase.PAGES), refused);
                    refuse("on", () -> watch.on(FIGURE), refused);
                    refuse("apart", () -> watch.apart(FIGURE, Thread::new, () -> true), refused);
                    refuse("publish", () -> watch.visibly(() -> {}), refused);
                    return refused.add("end");
                });
        answered.countDown();
        for (String step : List.of("begin", "on", "apart", "publish", "end")) {
            assertThat(refused.poll(30, TimeUnit.SECONDS)).isEqualTo(step);
        }
    }

    /** A server's pool asks its threads for it. */
    @Test
    void callerThatIsInterruptedStaysSo() {
        CountDownLatch never = new CountDownLatch(1);
        RunWatch watch = watch(Budget.NORMAL);
        Thread.currentThread().interrupt();
        Throwable thrown =
                catchThrowable(
                        () ->
                                Ended.watched(
                                        watch,
                                        Phase.READING,
                                        () -> uninterrupted(never),
                                        why -> false));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(thrown).hasCauseInstanceOf(InterruptedException.class);
        assertThat(watch.isOver()).isTrue();
        never.countDown();
    }

    private static void refuse(
            String step, ThrowableAssert.ThrowingCallable work, BlockingQueue<String> refused) {
        if (catchThrowable(work) instanceof Overrun) {
            refused.add(step);
        }
    }

    /** Pieces that are short each count together. */
    @Test
    void manyShortPiecesPassTheDeadlineOfAll() {
        RunWatch watch = watch(new Budget(0.005, 1L << 40));
        AtomicInteger pieces = new AtomicInteger();
        Diagnostic found =
                stopped(
                        watch,
                        () -> {
                            for (int i = 0; i < 100; i++) {
                                watch.begin(Phase.TEXT);
                                watch.apart(
                                        FIGURE,
                                        Thread::new,
                                        () -> work(watch, Duration.ofMillis(20)));
                                pieces.incrementAndGet();
                            }
                            return true;
                        });
        assertThat(found.code()).isEqualTo(Code.TAKES_TOO_LONG);
        assertThat(pieces).hasValueBetween(5, 30);
    }

    /** As pictures are drawn while the text is made. */
    @Test
    void piecesBesideTheRunCountWithItsOwn() {
        RunWatch watch = watch(new Budget(0.005, 1L << 40));
        AtomicInteger pieces = new AtomicInteger();
        Callable<Boolean> piece = () -> work(watch, Duration.ofMillis(20));
        Diagnostic found =
                stopped(
                        watch,
                        () -> {
                            for (int i = 0; i < 100; i++) {
                                watch.begin(Phase.TEXT);
                                besides(watch, piece);
                                pieces.incrementAndGet();
                            }
                            return true;
                        });
        assertThat(found.code()).isEqualTo(Code.TAKES_TOO_LONG);
        assertThat(pieces).hasValueBetween(5, 30);
    }

    private static void besides(RunWatch watch, Callable<Boolean> piece) throws Exception {
        try {
            watch.beside(
                            () -> {
                                try {
                                    return watch.apart(FIGURE, Thread::new, piece);
                                } catch (Exception e) {
                                    throw new IllegalStateException(e);
                                }
                            })
                    .get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Overrun why) {
                throw why;
            }
            throw e;
        }
    }

    /** As in a server that builds strangers' packs. */
    @Test
    void runsDoNotWaitForWhatOthersDraw() throws Exception {
        CountDownLatch drawn = new CountDownLatch(1);
        RunWatch slow = watch(Budget.NORMAL);
        List<Future<Boolean>> waiting = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            waiting.add(slow.beside(() -> uninterrupted(drawn)));
        }
        assertThat(watch(Budget.NORMAL).beside(() -> "drawn").get(1, TimeUnit.MINUTES))
                .isEqualTo("drawn");
        assertThat(waiting).noneMatch(Future::isDone);
        drawn.countDown();
    }

    private static boolean uninterrupted(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void budgetGrowsWithWhatIsRead() throws Exception {
        RunWatch watch = watch(new Budget(0.01, 1L << 40));
        boolean done =
                watch.run(
                        Phase.READING,
                        () -> {
                            watch.given(10_000_000);
                            return work(watch, Duration.ofMillis(600));
                        });
        assertThat(done).isTrue();
    }

    private static boolean work(RunWatch watch, Duration time) {
        long before = SpentTime.onProcessor(Thread.currentThread());
        while (SpentTime.onProcessor(Thread.currentThread()) - before < time.toNanos()) {
            watch.on(FIGURE);
        }
        return true;
    }

    private static RunWatch watch(Budget budget) {
        return new RunWatch(budget, Path.of("no-such-book"), 2);
    }

    private static boolean endless(RunWatch watch) {
        while (true) {
            watch.on(FIGURE);
        }
    }

    private static boolean fails(RunWatch watch, boolean stack) {
        watch.on(FIGURE);
        throw stack ? new StackOverflowError() : new OutOfMemoryError();
    }

    /** What a run is stopped for. */
    private static Diagnostic stopped(RunWatch watch, Callable<?> work) {
        return catchThrowableOfType(Overrun.class, () -> watch.run(Phase.READING, work))
                .diagnostic();
    }
}

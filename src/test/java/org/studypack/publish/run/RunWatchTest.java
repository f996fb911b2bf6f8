package org.studypack.publish.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.Overrun;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;

/** A run ends when its budget is passed, and says what it was working on. */
final class RunWatchTest {
    private static final Location FIGURE = Location.of("book/images/figure.svg");
    private static final Budget NO_TIME = new Budget(0, 1L << 40);
    private static final Budget NO_MEMORY = new Budget(1000, 0);

    @Test
    void timeThatIsPassedEndsTheRunAtItsNextStep() {
        RunWatch watch = watch(NO_TIME);
        Diagnostic found = found(() -> watch.run(Phase.READING, () -> endless(watch)));
        assertThat(found.code()).isEqualTo(Code.TAKES_TOO_LONG);
        assertThat(found.location()).isEqualTo(FIGURE);
        assertThat(found.message()).startsWith("reading the book takes more than");
    }

    @Test
    void memoryThatIsPassedDoesSoToo() {
        RunWatch watch = watch(NO_MEMORY);
        Diagnostic found =
                found(
                        () ->
                                watch.run(
                                        Phase.READING,
                                        () -> {
                                            System.gc(); // memory counts once it was collected
                                            return endless(watch);
                                        }));
        assertThat(found.code()).isEqualTo(Code.TOO_MUCH_MEMORY);
        assertThat(found.location()).isEqualTo(FIGURE);
    }

    @Test
    void runThatDoesNotHearIsGivenUp() {
        RunWatch watch = watch(NO_TIME);
        AtomicBoolean over = new AtomicBoolean();
        Diagnostic found =
                found(
                        () ->
                                watch.run(
                                        Phase.PAGES,
                                        () -> {
                                            while (!over.get()) {
                                                Thread.onSpinWait();
                                            }
                                            return over;
                                        }));
        over.set(true);
        assertThat(found.code()).isEqualTo(Code.TAKES_TOO_LONG);
        assertThat(found.location()).isEqualTo(Location.of("no-such-book"));
    }

    @Test
    void fullMemoryAndFullStackNameWhatWasWorkedOn() {
        RunWatch watch = watch(Budget.NORMAL);
        Diagnostic memory = found(() -> watch.run(Phase.TEXT, () -> fails(watch, false)));
        assertThat(memory.code()).isEqualTo(Code.TOO_MUCH_MEMORY);
        assertThat(memory.location()).isEqualTo(FIGURE);
        Diagnostic stack = found(() -> watch.run(Phase.TEXT, () -> fails(watch, true)));
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

    private static Diagnostic found(Callable<?> run) {
        return catchThrowableOfType(Overrun.class, run::call).diagnostic();
    }
}

package org.studypack.publish.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.Overrun;
import org.studypack.publish.folder.Outbox;
import org.studypack.publish.folder.Parcel;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** What a run that was given up kept from others is free, and it changes nothing any more. */
final class PermitTest {
    @TempDir Path folder;

    private final Permit permit = new Permit(/* stepSeconds= */ 0);
    private final List<String> done = new ArrayList<>();

    private static Overrun overrun() {
        return new Overrun(TooMuch.memory(Location.of("book")));
    }

    @Test
    void withdrawnPermitAllowsNothing() throws Exception {
        permit.use(() -> done.add("before"));
        permit.withdraw(overrun());
        assertThatThrownBy(() -> permit.use(() -> done.add("after"))).isInstanceOf(Overrun.class);
        permit.useIfLeft(() -> done.add("clearing"));
        assertThat(done).containsExactly("before");
    }

    @Test
    void leaseEndsOnceWhoeverEndsIt() throws Exception {
        permit.lease(() -> done.add("closed")).close();
        Permit.Lease lease = permit.lease(() -> done.add("withdrawn"));
        permit.withdraw(overrun());
        lease.close();
        assertThatThrownBy(() -> permit.lease(() -> done.add("late"))).isInstanceOf(Overrun.class);
        assertThat(done).containsExactly("closed", "withdrawn", "late");
    }

    /** Another who came into the folder meanwhile would find it half changed. */
    @Test
    void stepThatGoesOnKeepsItsLeaseUntilItEnds() throws Exception {
        Semaphore begun = new Semaphore(0);
        Semaphore goOn = new Semaphore(0);
        permit.lease(() -> done.add("released"));
        Callable<Boolean> work =
                () -> {
                    permit.use(
                            () -> {
                                begun.release();
                                goOn.acquireUninterruptibly();
                                done.add("step");
                            });
                    return true;
                };
        AwaitedTask<Boolean> run = AwaitedTask.start(Thread::new, 2, work);
        begun.acquire();
        permit.withdraw(overrun());
        assertThat(done).isEmpty();
        goOn.release();
        run.result();
        assertThat(done).containsExactly("step", "released");
    }

    /** To be interrupted while it waits for a step takes nothing back. */
    @Test
    void withdrawalThatIsInterruptedStands() throws Exception {
        permit.lease(() -> done.add("released"));
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> permit.withdraw(overrun()))
                .isInstanceOf(InterruptedException.class);
        assertThat(done).containsExactly("released");
        assertThatThrownBy(() -> permit.use(() -> done.add("after"))).isInstanceOf(Overrun.class);
    }

    /** Whoever is in the folder next would find it changed by a run that nobody waits for. */
    @Test
    void runWhoseCallerIsInterruptedWritesNothingMore() throws Exception {
        RunWatch watch = new RunWatch(Budget.NORMAL, folder);
        Semaphore begun = new Semaphore(0);
        Semaphore goOn = new Semaphore(0);
        BlockingQueue<Throwable> refused = new LinkedBlockingQueue<>();
        Callable<Boolean> work =
                () -> {
                    Outbox outbox = Outbox.open(folder, watch.permit());
                    begun.release();
                    goOn.acquireUninterruptibly();
                    return refused.add(
                            catchThrowable(() -> outbox.parcel().put("late", new byte[] {1})));
                };
        BlockingQueue<Throwable> answers = new LinkedBlockingQueue<>();
        Thread caller =
                new Thread(() -> answers.add(catchThrowable(() -> watch.run(Phase.READING, work))));
        caller.start();
        begun.acquire();
        caller.interrupt();
        assertThat(answers.poll(30, TimeUnit.SECONDS)).isInstanceOf(InterruptedException.class);
        assertThat(folder).isEmptyDirectory();
        Outbox.open(folder, new Permit()).close();
        goOn.release();
        assertThat(refused.poll(30, TimeUnit.SECONDS)).isInstanceOf(Overrun.class);
        assertThat(folder).isEmptyDirectory();
    }

    /** Both have hidden files of the same names. */
    @Test
    void laterRunHasTheFolderAndIsNotDisturbed() throws Exception {
        Outbox stuck = Outbox.open(folder, permit);
        Parcel late = stuck.parcel();
        late.put("pack.epub", new byte[] {1});
        permit.withdraw(overrun());
        try (Outbox next = Outbox.open(folder, new Permit());
                Parcel parcel = next.parcel()) {
            parcel.put("pack.epub", new byte[] {2});
            assertThatThrownBy(() -> late.put("pack.pdf", new byte[] {1}))
                    .isInstanceOf(Overrun.class);
            assertThatThrownBy(late::publish).isInstanceOf(Overrun.class);
            late.close();
            stuck.close();
            assertThat(folder.resolve(".studypack.lock")).exists();
            parcel.publish();
        }
        assertThat(Files.readAllBytes(folder.resolve("pack.epub"))).containsExactly(2);
        assertThat(folder).isDirectoryNotContaining("glob:**/.*");
    }
}

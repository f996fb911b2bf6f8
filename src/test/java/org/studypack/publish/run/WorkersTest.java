package org.studypack.publish.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.studypack.diagnostic.Location;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** A batch may be longer than any deadline: each of its rows has its own. */
final class WorkersTest {
    private static final int ROWS = 20;
    private static final Budget HASTY = new Budget(0.005, 1L << 40);

    @Test
    void manyRowsTakeTheirTimeEach() throws Exception {
        RunWatch watch = new RunWatch(HASTY, Path.of("no-such-book"), 2);
        Duration row = HASTY.deadline(Phase.READING, 0).dividedBy(4);
        AtomicInteger made = new AtomicInteger();
        watch.run(
                Phase.READING,
                () -> {
                    try (Workers workers = new Workers(2, watch, Progress.SILENT, ROWS)) {
                        for (int i = 0; i < ROWS; i++) {
                            workers.give(() -> made.addAndGet(work(watch, row)));
                            work(watch, row);
                        }
                    }
                    return made;
                });
        assertThat(made).hasValue(ROWS);
    }

    private static int work(RunWatch watch, Duration time) {
        Thread mine = Thread.currentThread();
        long before = SpentTime.onProcessor(mine);
        while (SpentTime.onProcessor(mine) - before < time.toNanos()) {
            watch.on(Location.of("rows.csv"));
        }
        return 1;
    }
}

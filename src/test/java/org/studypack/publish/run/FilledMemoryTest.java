package org.studypack.publish.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.concurrent.TimeUnit;

/** Memory is full where too much is in use, or where all time goes into looking for more. */
final class FilledMemoryTest {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private long clock;
    private long collecting;
    private long used;
    private final FilledMemory memory = new FilledMemory(() -> clock, () -> collecting, () -> used);

    /** Whether it is found full within so many seconds, each with some garbage collected. */
    private boolean fills(int seconds, double share) {
        boolean full = false;
        for (int i = 0; i < seconds && !full; i++) {
            clock += SECOND;
            collecting += (long) (share * SECOND);
            full = memory.isMoreThan(/* allowed= */ 100);
        }
        return full;
    }

    @Test
    void usedMemoryCountsOnceItCanHaveFilled() {
        used = 101;
        assertThat(memory.isMoreThan(100)).isFalse();
        assertThat(fills(60, 0)).isTrue();
        assertThat(memory.isMoreThan(101)).isFalse();
    }

    @Test
    void muchGarbageIsNoFullMemory() {
        assertThat(fills(1000, 0.6)).isFalse();
    }

    @Test
    void allTimeOnGarbageIs() {
        assertThat(fills(1000, 0.1)).isFalse();
        assertThat(fills(100, 0.99)).isTrue();
    }
}

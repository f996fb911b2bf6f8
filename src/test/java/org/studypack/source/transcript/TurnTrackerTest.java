package org.studypack.source.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.studypack.pack.Timestamp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class TurnTrackerTest {

    /** Captions that a machine made have no full stops. */
    @Test
    void paragraphWithoutFullStopsEndsWithinFiveMinutes() {
        TurnTracker tracker = new TurnTracker();
        List<Integer> opened = new ArrayList<>();
        for (int second = 0; second < 1000; second += 7) {
            if (tracker.speech(at(second), at(second + 7), Optional.empty(), "and so it went on")) {
                opened.add(second);
            }
        }
        assertThat(opened).containsExactly(0, 294, 588, 882);
    }

    private static Optional<Timestamp> at(int second) {
        return Optional.of(new Timestamp(second * 1000L));
    }
}

package org.studypack.source.transcript;

import org.studypack.pack.Cue;
import org.studypack.pack.Timestamp;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * When each cue of a transcript is heard. A cue that does not say has the times of the one before
 * it; one that does not say its end goes on to the next that has a beginning.
 */
public final class CueTimes {
    private final List<Span> spans = new ArrayList<>();
    private final boolean timed;

    /** From a beginning to an end in milliseconds; the end is not included. */
    private record Span(long start, long end) {}

    public CueTimes(List<Cue> cues) {
        timed = cues.stream().anyMatch(cue -> cue.start().isPresent());
        long[] nextStarts = nextStarts(cues);
        Span last = new Span(0, 0);
        for (int i = 0; i < cues.size(); i++) {
            Cue cue = cues.get(i);
            if (cue.start().isPresent()) {
                long start = cue.start().get().milliseconds();
                last =
                        new Span(
                                start,
                                cue.end().map(Timestamp::milliseconds).orElse(nextStarts[i]));
            }
            spans.add(last);
        }
    }

    /** For each cue when the next one begins that says so. */
    private static long[] nextStarts(List<Cue> cues) {
        long[] starts = new long[cues.size()];
        long next = Long.MAX_VALUE;
        for (int i = cues.size() - 1; i >= 0; i--) {
            starts[i] = next;
            next = cues.get(i).start().map(Timestamp::milliseconds).orElse(next);
        }
        return starts;
    }

    /** Whether any cue has a time. */
    public boolean isTimed() {
        return timed;
    }

    /** The first cue that is still heard after a time. */
    public OptionalInt firstAfter(Timestamp time) {
        for (int i = 0; i < spans.size(); i++) {
            if (spans.get(i).end() > time.milliseconds()) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The last cue that is heard already before a time. */
    public OptionalInt lastBefore(Timestamp time) {
        for (int i = spans.size() - 1; i >= 0; i--) {
            if (spans.get(i).start() < time.milliseconds() && spans.get(i).end() > 0) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}

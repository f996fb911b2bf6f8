package org.studypack.source.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The marks of a strip of time. Those between two years are years where they fall on whole ones;
 * else they have no words.
 */
final class TimeMarks {
    static final int MOST_STEPS = 8;

    private static final int USUAL_STEPS = 4;

    /** Steps in years that people count in. */
    private static final Set<Integer> ROUND = Set.of(1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000);

    private static final String YEAR = "[0-9]{1,4}";

    private TimeMarks() {}

    /**
     * The marks from the first to the last.
     *
     * @param steps how many steps there are between them; empty for as many as fall on round years
     */
    static List<String> of(String from, String to, OptionalInt steps) {
        boolean years = from.matches(YEAR) && to.matches(YEAR);
        int first = years ? Integer.parseInt(from) : 0;
        int span = years ? Integer.parseInt(to) - first : 0;
        int count = steps.orElseGet(() -> usualSteps(span));
        List<String> marks = new ArrayList<>(List.of(from));
        for (int i = 1; i < count; i++) {
            marks.add(span > 0 && span % count == 0 ? "" + (first + i * span / count) : "");
        }
        marks.add(to);
        return marks;
    }

    /** Whether both are years, and the second is not after the first. */
    static boolean areReversed(String from, String to) {
        return from.matches(YEAR)
                && to.matches(YEAR)
                && Integer.parseInt(to) <= Integer.parseInt(from);
    }

    private static int usualSteps(int span) {
        for (int steps = MOST_STEPS; steps > 1; steps--) {
            if (span > 0 && span % steps == 0 && ROUND.contains(span / steps)) {
                return steps;
            }
        }
        return USUAL_STEPS;
    }
}

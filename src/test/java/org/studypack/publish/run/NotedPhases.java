package org.studypack.publish.run;

import java.nio.file.Path;
import java.util.List;

/** Which work a run did, in its order. */
public final class NotedPhases {
    private NotedPhases() {}

    /**
     * Watches over a run as ever.
     *
     * @param phases to which each is added that begins
     */
    public static RunWatch watch(Path input, List<Phase> phases) {
        return new RunWatch(Budget.NORMAL, input, 250, phases::add);
    }
}

package org.studypack.publish.run;

import java.time.Duration;

/**
 * How much time and memory runs may take, beyond what grows with the size of their packs.
 *
 * @param patience what all deadlines are multiplied by: 1 for a machine as fast as those of today,
 *     more for a slow one
 * @param memory the bytes that may be in use, to which some are added for each byte of a pack
 */
public record Budget(double patience, long memory) {
    /** Of a run for which nobody asked for another. */
    public static final Budget NORMAL = new Budget(1, 768L << 20);

    /** A byte of Markdown takes about three hundred as boxes on pages. */
    private static final long PER_BYTE = 1000;

    public Budget {
        if (!(patience >= 0) || memory < 0) {
            throw new IllegalArgumentException("a budget below nothing");
        }
    }

    /** The normal one for a machine that is slower. */
    public Budget withPatience(double times) {
        return new Budget(times, memory);
    }

    /**
     * How long a phase may work.
     *
     * @param bytes of the pack
     */
    Duration deadline(Phase phase, long bytes) {
        return phase.deadline(bytes, patience);
    }

    /**
     * How many bytes may be in use.
     *
     * @param bytes of the pack
     */
    long memory(long bytes) {
        return memory + PER_BYTE * bytes;
    }
}

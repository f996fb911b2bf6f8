package org.studypack.publish.run;

import org.studypack.source.BookFolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What a run may take: its budget, which grows with what is read of a pack, and with the size of a
 * file.
 */
final class Allowance {
    private final Budget budget;
    private final Path input;
    private final AtomicLong bytes = new AtomicLong();
    private boolean measured;

    /**
     * @param input the folder of the pack, or the file
     */
    Allowance(Budget budget, Path input) {
        this.budget = budget;
        this.input = input;
    }

    /** Says that so many more bytes are read. */
    void given(long more) {
        bytes.addAndGet(more);
    }

    /** Counts the file, once. A short run does not pay for that. */
    void measure() {
        if (!measured) {
            given(size(input));
            measured = true;
        }
    }

    /** The size of a file, as far as one of text may have it; of a folder nothing. */
    private static long size(Path input) {
        try {
            boolean file = Files.isRegularFile(input);
            return file ? Math.min(BookFolder.LARGEST_TEXT, Files.size(input)) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    Duration deadline(Phase phase) {
        return budget.deadline(phase, bytes.get());
    }

    /**
     * The deadline of a piece.
     *
     * @param spent nanoseconds, on those before it
     */
    Duration deadlineOfPiece(AtomicLong spent) {
        Duration own = deadline(Phase.PIECE);
        Duration left = deadline(Phase.PIECES).minusNanos(spent.get());
        return left.compareTo(own) < 0 ? left : own;
    }

    /** Bytes of the heap. */
    long memory() {
        return budget.memory(bytes.get());
    }
}

package org.studypack.publish.batch;

import java.nio.file.Path;
import java.util.List;

/**
 * What came of a batch.
 *
 * @param made packs that were made in this run; of a merge, all that are there
 * @param unchanged packs that were there already, made from the same input
 * @param failed rows with an error
 * @param judges who found the packs valid, in the order of their names; empty where nobody was
 *     asked
 * @param manifest the file that lists each row
 */
public record BatchSummary(
        int made, int unchanged, int failed, List<String> judges, Path manifest) {
    public BatchSummary {
        judges = List.copyOf(judges);
    }

    /** One of packs that nobody judged. */
    BatchSummary(int made, int unchanged, int failed, Path manifest) {
        this(made, unchanged, failed, List.of(), manifest);
    }
}

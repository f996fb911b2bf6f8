package org.studypack.publish.batch;

import java.nio.file.Path;

/**
 * What came of a batch.
 *
 * @param made packs that were made in this run; of a merge, all that are there
 * @param unchanged packs that were there already, made from the same input
 * @param failed rows with an error
 * @param manifest the file that lists each row
 */
public record BatchSummary(int made, int unchanged, int failed, Path manifest) {}

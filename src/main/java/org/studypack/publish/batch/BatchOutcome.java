package org.studypack.publish.batch;

import org.studypack.publish.run.Outcome;

import java.util.Optional;

/**
 * How a batch ended. Rows with errors do not keep the others from being made, so there may be a
 * summary and errors both.
 *
 * @param summary empty where the batch was not finished
 * @param outcome what was reported; a failure where any row has an error
 */
public record BatchOutcome(Optional<BatchSummary> summary, Outcome<BatchSummary> outcome) {}

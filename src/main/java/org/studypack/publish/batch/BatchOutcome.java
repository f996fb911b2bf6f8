package org.studypack.publish.batch;

import org.studypack.diagnostic.Diagnostic;
import org.studypack.publish.run.Outcome;

import java.util.List;
import java.util.Optional;

/**
 * How a batch ended. Rows with errors do not keep the others from being made, so there may be a
 * summary and errors both.
 *
 * @param summary empty where the batch was not finished
 * @param reported an error among it where any row has one
 */
public record BatchOutcome(Optional<BatchSummary> summary, List<Diagnostic> reported) {
    public BatchOutcome {
        reported = List.copyOf(reported);
    }

    /** The same as every other task: no result where there are errors. */
    public Outcome<BatchSummary> outcome() {
        boolean failed = reported.stream().anyMatch(Diagnostic::isError);
        return new Outcome<>(failed ? Optional.empty() : summary, reported);
    }
}

package org.studypack.publish.run;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;

import java.util.List;
import java.util.Optional;

/**
 * What came of a task: a result, or none, and what was reported on the way.
 *
 * @param result there exactly where no diagnostic is an error
 */
public record Outcome<T>(Optional<T> result, List<Diagnostic> diagnostics) {

    /** Why there is no result. */
    public enum Failure {
        NONE,
        /** The person's input has errors. */
        INPUT,
        /** The machine, a bug, or text that did not survive. */
        ENVIRONMENT
    }

    public Outcome {
        diagnostics = List.copyOf(diagnostics);
    }

    public Failure failure() {
        if (result.isPresent()) {
            return Failure.NONE;
        }
        boolean ours =
                diagnostics.stream()
                        .map(Diagnostic::code)
                        .anyMatch(code -> code == Code.ENVIRONMENT || code == Code.TEXT_CHANGED);
        return ours ? Failure.ENVIRONMENT : Failure.INPUT;
    }
}

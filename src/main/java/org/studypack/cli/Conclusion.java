package org.studypack.cli;

import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.DiagnosticRenderer;
import org.studypack.publish.JsonForms;
import org.studypack.publish.run.MachineTrouble;
import org.studypack.publish.run.Outcome;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How every command ends: the one place that prints outcomes and turns them, and what went wrong on
 * the way, into exit codes.
 *
 * @param debug whether a failure shows where in the program it happened
 */
record Conclusion(Terminal terminal, boolean debug) {

    /** Ends a command that did one thing. */
    <T> int of(Outcome<T> outcome, Function<T, Answer> answer, boolean json) {
        return of(List.of(outcome), outcome.result().map(answer), json);
    }

    /** Ends a command that did several things; the worst of them decides. */
    int of(List<? extends Outcome<?>> outcomes, Optional<Answer> answer, boolean json) {
        List<Diagnostic> diagnostics =
                outcomes.stream()
                        .flatMap(outcome -> outcome.diagnostics().stream())
                        .map(OptionHints::complete)
                        .toList();
        int exit =
                outcomes.stream()
                        .map(ExitCode::of)
                        .mapToInt(ExitCode::number)
                        .max()
                        .orElse(ExitCode.DONE.number());
        if (json) {
            terminal.out()
                    .print(
                            JsonForms.document(exit, answer.map(Answer::json), diagnostics).write()
                                    + "\n");
        } else {
            terminal.out().print(answer.map(Answer::text).orElse(""));
            print(diagnostics);
        }
        return exit;
    }

    /**
     * Ends a command that could not go on. One sentence, and no stack trace unless it is asked for.
     */
    int of(Throwable failure) {
        PrintStream err = terminal.err();
        if (debug) {
            failure.printStackTrace(err);
        }
        err.print(FailureSentence.of(failure) + "\n");
        return ExitCode.ENVIRONMENT.number();
    }

    /**
     * Ends the process's work: what nobody could read was not done.
     *
     * @param exit of the command
     */
    int ofAll(int exit) {
        Optional<IOException> failure = terminal.unwritten();
        failure.ifPresent(
                reason ->
                        terminal.err()
                                .print(
                                        "error: the results cannot be written to standard output: "
                                                + MachineTrouble.sentence(reason)
                                                + "\n"));
        return failure.isPresent() ? ExitCode.ENVIRONMENT.number() : exit;
    }

    private void print(List<Diagnostic> diagnostics) {
        if (diagnostics.isEmpty()) {
            return;
        }
        DiagnosticRenderer renderer = new DiagnosticRenderer(terminal.errColour());
        terminal.err().print(new ShownDiagnostics(renderer).text(diagnostics));
    }
}

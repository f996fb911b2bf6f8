package org.studypack.cli;

import org.studypack.diagnostic.TerminalText;
import org.studypack.publish.run.MachineTrouble;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Says in one sentence why a command could not go on, and where to report it if it is our fault.
 */
final class FailureSentence {
    private FailureSentence() {}

    /** The sentence, safe for a terminal. */
    static String of(Throwable failure) {
        return "error: " + TerminalText.safe(sentence(failure));
    }

    private static String sentence(Throwable failure) {
        return switch (failure) {
            case UncheckedIOException wrapper when wrapper.getCause() != null ->
                    sentence(wrapper.getCause());
            case IOException io -> MachineTrouble.sentence(io);
            case OutOfMemoryError error ->
                    "there was not enough memory; allow more with STUDYPACK_JAVA_OPTS=-Xmx2g";
            default ->
                    "studypack stopped over a mistake of its own ("
                            + what(failure)
                            + "). Please report it to its makers, with"
                            + " what STUDYPACK_DEBUG=1 shows";
        };
    }

    private static String what(Throwable failure) {
        String kind = failure.getClass().getSimpleName();
        return Optional.ofNullable(failure.getMessage())
                .map(message -> kind + ": " + message)
                .orElse(kind);
    }
}

package org.studypack.diagnostic;

import java.util.Optional;

/**
 * One thing that is wrong with a person's input.
 *
 * @param code what kind of thing; its page stands in docs/diagnostics
 * @param message what is wrong, in one sentence that starts small and ends without a full stop
 * @param location where
 * @param hint what to do, in the same form
 */
public record Diagnostic(Code code, String message, Location location, Optional<String> hint) {

    public Severity severity() {
        return code.severity();
    }

    public boolean isError() {
        return severity() == Severity.ERROR;
    }

    /** One line: severity, code, message and place; for logs and exceptions. */
    @Override
    public String toString() {
        return "%s[%s]: %s (%s)"
                .formatted(
                        severity() == Severity.ERROR ? "error" : "warning",
                        code.id(),
                        message,
                        location);
    }
}

package org.studypack.diagnostic;

import java.util.Optional;

/**
 * One thing that is wrong with a person's input.
 *
 * @param code what kind of thing; its page stands in docs/diagnostics
 * @param message what is wrong, in one sentence that starts small and ends without a full stop; cut
 *     where it is longer than anybody reads
 * @param location where
 * @param hint what to do, in the same form
 */
public record Diagnostic(Code code, String message, Location location, Optional<String> hint) {
    /** The most UTF-16 units of a message or a hint: whoever wrote a megabyte knows it. */
    static final int LONGEST = 800;

    public Diagnostic {
        message = cut(message);
        hint = hint.map(Diagnostic::cut);
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
                + "…";
    }

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

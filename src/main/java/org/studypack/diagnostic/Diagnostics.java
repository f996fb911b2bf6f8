package org.studypack.diagnostic;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Collects what is wrong, so that one run tells of many mistakes. Phases report here and go on
 * where they can; the caller asks {@link #hasErrors()} between phases. Not for use by several
 * threads.
 */
public final class Diagnostics {
    private final Set<Diagnostic> reported = new LinkedHashSet<>();

    /** Reports a mistake that has no better hint than its message. */
    public void report(Code code, Location location, String message) {
        add(new Diagnostic(code, message, location, Optional.empty()));
    }

    /** Reports a mistake with what to do about it. */
    public void report(Code code, Location location, String message, String hint) {
        add(new Diagnostic(code, message, location, Optional.of(hint)));
    }

    /** Adds a diagnostic, unless the same one was reported before. */
    public void add(Diagnostic diagnostic) {
        reported.add(diagnostic);
    }

    public boolean hasErrors() {
        return reported.stream().anyMatch(Diagnostic::isError);
    }

    /** All of them by file, line and column; in the order of reporting where these are the same. */
    public List<Diagnostic> all() {
        return reported.stream().sorted(Comparator.comparing(Diagnostic::location)).toList();
    }
}

package org.studypack.diagnostic;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Collects what is wrong, so that one run reports many mistakes. Phases report here and go on where
 * they can; the caller asks {@link #hasErrors()} between phases. Not for use by several threads.
 */
public final class Diagnostics {
    private final Set<Diagnostic> reported = new LinkedHashSet<>();
    private final UnaryOperator<Diagnostic> change;
    private final Consumer<Diagnostic> outer;
    private boolean hasErrors;

    public Diagnostics() {
        this(UnaryOperator.identity(), found -> {});
    }

    private Diagnostics(UnaryOperator<Diagnostic> change, Consumer<Diagnostic> outer) {
        this.change = change;
        this.outer = outer;
    }

    /**
     * A part of the work.
     *
     * @param <T> what comes of it
     * @param <E> what it may fail with besides what it reports
     */
    public interface Part<T, E extends Exception> {
        /** Does it; what is wrong goes to the part's own diagnostics. */
        Optional<T> run(Diagnostics own) throws E;
    }

    /**
     * Does a part of the work that fails by its own errors alone, whatever was reported before it.
     *
     * @param part what it reports is reported here too, at once
     * @return what came of it; empty where it reported an error
     */
    public <T, E extends Exception> Optional<T> within(Part<T, E> part) throws E {
        return within(UnaryOperator.identity(), part);
    }

    /**
     * As {@link #within(Part)}, of a part that does not know how its caller names things.
     *
     * @param change makes of what the part reports what is to be reported
     */
    public <T, E extends Exception> Optional<T> within(
            UnaryOperator<Diagnostic> change, Part<T, E> part) throws E {
        Diagnostics own = new Diagnostics(change, this::add);
        Optional<T> result = part.run(own);
        return own.hasErrors() ? Optional.empty() : result;
    }

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
        Diagnostic known = change.apply(diagnostic);
        reported.add(known);
        hasErrors |= known.isError();
        outer.accept(known);
    }

    public boolean hasErrors() {
        return hasErrors;
    }

    /** All of them by file, line and column; in the order of reporting where these are the same. */
    public List<Diagnostic> all() {
        return reported.stream().sorted(Comparator.comparing(Diagnostic::location)).toList();
    }
}

package org.studypack.diagnostic;

/**
 * Thrown where a run has passed its budget of time or memory. It is an error and no exception, so
 * that nobody on its way takes it for a mistake in a picture or a style sheet.
 */
public final class Overrun extends Error {
    private static final long serialVersionUID = 1;

    private final transient Diagnostic diagnostic;

    public Overrun(Diagnostic diagnostic) {
        super(diagnostic.message());
        this.diagnostic = diagnostic;
    }

    /** What passed the budget, and where. */
    public Diagnostic diagnostic() {
        return diagnostic;
    }
}

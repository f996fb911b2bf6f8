package org.studypack.cli;

import org.studypack.publish.run.Outcome;

/** The number that a command returns to the shell. Warnings never change it. */
enum ExitCode {
    /** Done. */
    DONE(0),
    /** The person's input has errors; nothing of it was published. */
    INPUT(1),
    /** The command was called wrongly. */
    USAGE(2),
    /** The machine, a bug, or text that did not survive; what was finished before stays. */
    ENVIRONMENT(3);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    static ExitCode of(Outcome<?> outcome) {
        return switch (outcome.failure()) {
            case NONE -> DONE;
            case INPUT -> INPUT;
            case ENVIRONMENT -> ENVIRONMENT;
        };
    }
}

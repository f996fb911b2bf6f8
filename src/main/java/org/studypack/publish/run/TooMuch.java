package org.studypack.publish.run;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Location;

import java.time.Duration;
import java.util.Optional;

/** What is reported where a run has passed its budget. */
final class TooMuch {
    private TooMuch() {}

    /**
     * @param work as it begins a sentence
     * @param on what was being worked on
     */
    static Diagnostic time(String work, Location on, Duration deadline) {
        return new Diagnostic(
                Code.TAKES_TOO_LONG,
                work + " takes more than " + seconds(deadline) + " of work",
                on,
                Optional.of(
                        "make it simpler; if it has to be as it is, or this machine is slow, allow"
                                + " more time"));
    }

    /**
     * @param work as it begins a sentence
     * @param on what was being worked on
     * @param silence how long nothing was done
     */
    static Diagnostic waiting(String work, Location on, Duration silence) {
        return new Diagnostic(
                Code.TAKES_TOO_LONG,
                work + " has not gone on for " + seconds(silence),
                on,
                Optional.of(
                        "look for what it waits for: a file that is a pipe, a disk that does not"
                                + " answer, or another run"));
    }

    static Diagnostic memory(Location on) {
        return new Diagnostic(
                Code.TOO_MUCH_MEMORY,
                "this needs more memory than there is for it",
                on,
                Optional.of("make it smaller, or divide it; or allow more memory"));
    }

    static Diagnostic nesting(Location on) {
        return new Diagnostic(
                Code.NESTED_TOO_DEEPLY,
                "something in this is nested too deeply to be read",
                on,
                Optional.of("look for lists, quotations, brackets or braces within each other"));
    }

    /** Nobody is left to read it: it ends what the threads of the run still do. */
    static Diagnostic abandoned(Location on) {
        return new Diagnostic(
                Code.ENVIRONMENT,
                "nobody waits for this run any more",
                on,
                Optional.of("run the command again"));
    }

    private static String seconds(Duration time) {
        long whole = Math.max(1, time.toSeconds());
        return whole == 1 ? "a second" : whole + " seconds";
    }
}

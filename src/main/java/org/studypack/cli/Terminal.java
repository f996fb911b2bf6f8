package org.studypack.cli;

import java.io.FileDescriptor;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * The two streams that a person or a program reads, and what can be shown on them.
 *
 * @param out for results; UTF-8 whatever the locale
 * @param err for all else; UTF-8 too
 * @param outColour whether {@code out} shows colours
 * @param errColour whether {@code err} shows colours
 * @param lively whether {@code err} can show a line that changes
 */
record Terminal(
        PrintStream out, PrintStream err, boolean outColour, boolean errColour, boolean lively) {

    /**
     * Which streams the launcher saw on a terminal: their numbers, for instance {@code 1,2}. Java
     * itself does not know: {@code System.console()} is about both streams together.
     */
    static final String PROPERTY = "studypack.terminal";

    /** The streams of this process. */
    static Terminal ofProcess(Map<String, String> environment) {
        boolean dumb = "dumb".equals(environment.getOrDefault("TERM", ""));
        boolean colour = !dumb && environment.getOrDefault("NO_COLOR", "").isEmpty();
        boolean out = isTerminal(1);
        boolean err = isTerminal(2);
        return new Terminal(
                ResultStream.of(FileDescriptor.out),
                ResultStream.of(FileDescriptor.err),
                out && colour,
                err && colour,
                err && !dumb);
    }

    /** A bar for work that takes its time; silent where nobody would see it. */
    PhaseBar bar() {
        return lively ? PhaseBar.on(err, false) : PhaseBar.silent();
    }

    /** A bar for many things of one kind, with the rate and the time that is left. */
    PhaseBar countingBar() {
        return lively ? PhaseBar.on(err, true) : PhaseBar.silent();
    }

    /** Why results did not come out; empty where they did. */
    Optional<IOException> unwritten() {
        return out instanceof ResultStream results ? results.failure() : Optional.empty();
    }

    private static boolean isTerminal(int stream) {
        String seen = System.getProperty(PROPERTY);
        if (seen != null) {
            return Arrays.asList(seen.split(",", -1)).contains(Integer.toString(stream));
        }
        try {
            Path device = Files.readSymbolicLink(Path.of("/proc/self/fd/" + stream));
            return device.startsWith("/dev/pts") || device.toString().startsWith("/dev/tty");
        } catch (IOException | InvalidPathException | UnsupportedOperationException e) {
            return false;
        }
    }
}

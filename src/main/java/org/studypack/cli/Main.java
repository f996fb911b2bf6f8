package org.studypack.cli;

import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** The command line's entry point. */
public final class Main {
    private static final FileOutputStream ERROR = new FileOutputStream(FileDescriptor.err);
    private static final byte[] NO_MEMORY =
            (FailureSentence.of(new OutOfMemoryError()) + "\n").getBytes(StandardCharsets.UTF_8);

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        Map<String, String> environment = System.getenv();
        boolean debug = !environment.getOrDefault("STUDYPACK_DEBUG", "").isEmpty();
        if (!debug) {
            silenceLibraries();
        }
        try {
            int exit = run(new Conclusion(Terminal.ofProcess(environment), debug), arguments);
            System.exit(exit);
        } catch (OutOfMemoryError e) {
            endWithoutMemory();
        }
    }

    /** Says so by what was made while there was room; a thread that was given up may fill it. */
    private static void endWithoutMemory() {
        try {
            ERROR.write(NO_MEMORY);
        } catch (IOException e) {
            // nobody hears it
        }
        Runtime.getRuntime().halt(ExitCode.ENVIRONMENT.number());
    }

    /**
     * Drops what libraries print: some that draw report their troubles on the streams of the
     * process, where a program reads results. Whatever matters is reported as a diagnostic, on
     * streams of our own ({@link Terminal#ofProcess}).
     */
    static void silenceLibraries() {
        PrintStream nowhere =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
    }

    /** Runs one command and returns its exit code. */
    static int run(Conclusion conclusion, String... arguments) {
        try {
            return conclusion.ofAll(commandLine(conclusion).execute(arguments));
        } catch (Throwable failure) {
            return conclusion.of(failure);
        }
    }

    /** All commands. What a new command needs to be found is a line here. */
    static CommandLine commandLine(Conclusion conclusion) {
        CommandLine imports =
                new CommandLine(new ImportCommand())
                        .addSubcommand(new ImportGuideCommand(conclusion))
                        .addSubcommand(new ImportTranscriptCommand(conclusion));
        CommandLine all =
                new CommandLine(new StudypackCommand())
                        .addSubcommand(new BuildCommand(conclusion))
                        .addSubcommand(new BatchCommand(conclusion))
                        .addSubcommand(new CheckCommand(conclusion))
                        .addSubcommand(new ListCommand(conclusion))
                        .addSubcommand(new NewCommand(conclusion))
                        .addSubcommand(imports)
                        .addSubcommand(new HelpCommand(conclusion))
                        .addSubcommand(new CompletionCommand(conclusion));
        Terminal terminal = conclusion.terminal();
        // else `@name` would stand for the words in a file
        return all.setExpandAtFiles(false)
                .registerConverter(Path.class, new PathName())
                .setDefaultValueProvider(PackOptions::unwritten)
                .setOut(writer(terminal.out()))
                .setErr(writer(terminal.err()))
                .setColorScheme(Help.defaultColorScheme(terminal.outColour() ? Ansi.ON : Ansi.OFF))
                .setParameterExceptionHandler(new WrongUsage(terminal))
                .setExecutionExceptionHandler((failure, command, parsed) -> conclusion.of(failure));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, /* autoFlush= */ true, StandardCharsets.UTF_8);
    }
}

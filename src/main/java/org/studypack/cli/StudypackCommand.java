package org.studypack.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/** The command without a command: it only has the options that all share. */
@Command(
        name = "studypack",
        versionProvider = VersionLines.class,
        description = "Publishes a study circle's guide, talk and questions as EPUB and PDF.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit codes: 0 done, 1 the input has errors, 2 wrong usage, 3 the machine or a bug.",
            "`studypack help COMMAND` shows how each is used."
        })
@SuppressWarnings("UnusedVariable") // picocli reads the options itself
final class StudypackCommand implements Callable<Integer> {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help and exit.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version and exit.")
    private boolean version;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        throw WrongUsage.withoutCommand(spec);
    }
}

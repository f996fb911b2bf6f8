package org.studypack.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.util.List;
import java.util.concurrent.Callable;

/** {@code studypack help}, for those who do not think of {@code --help}. */
@Command(name = "help", description = "Show how a command is used, as `--help` after it does.")
final class HelpCommand implements Callable<Integer> {
    private final Conclusion conclusion;

    @Parameters(
            arity = "0..*",
            paramLabel = "COMMAND",
            description = "The command, for instance build, or import guide.")
    private List<String> words = List.of();

    @Spec private CommandSpec spec;

    HelpCommand(Conclusion conclusion) {
        this.conclusion = conclusion;
    }

    @Override
    public Integer call() {
        CommandLine shown = spec.root().commandLine();
        for (String word : words) {
            CommandLine next = shown.getSubcommands().get(word);
            if (next == null) {
                throw new ParameterException(
                        shown, WrongUsage.noCommand(word, shown.getCommandSpec()));
            }
            shown = next;
        }
        conclusion.terminal().out().print(shown.getUsageMessage(shown.getColorScheme()));
        return ExitCode.DONE.number();
    }
}

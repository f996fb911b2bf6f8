package org.studypack.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/** {@code studypack generate-completion}. */
@Command(
        name = "generate-completion",
        description = {
            "Write a script that teaches bash or zsh to complete this command:",
            "source <(studypack generate-completion)"
        })
final class CompletionCommand implements Callable<Integer> {
    private final Conclusion conclusion;

    @Spec private CommandSpec spec;

    CompletionCommand(Conclusion conclusion) {
        this.conclusion = conclusion;
    }

    @Override
    public Integer call() {
        CommandSpec root = spec.root();
        conclusion.terminal().out().print(AutoComplete.bash(root.name(), root.commandLine()));
        return ExitCode.DONE.number();
    }
}

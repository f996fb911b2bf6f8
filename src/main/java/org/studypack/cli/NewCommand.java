package org.studypack.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code studypack new}. */
@Command(name = "new", description = "Write a small pack to start from.")
final class NewCommand implements Callable<Integer> {
    private final Conclusion conclusion;

    @Parameters(paramLabel = "DIR", description = "A folder that is empty or not there yet.")
    private Path folder;

    @Mixin private AnswerForm form = new AnswerForm();

    NewCommand(Conclusion conclusion) {
        this.conclusion = conclusion;
    }

    @Override
    public Integer call() {
        return conclusion.of(Publishers.plain().create(folder), FilesAnswer::new, form.json());
    }
}

package org.studypack.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/** {@code studypack import}, which needs the name of what is imported. */
@Command(
        name = "import",
        synopsisSubcommandLabel = "COMMAND",
        description = "Turn a document into files of a pack, with a report of what was left out.")
final class ImportCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        throw WrongUsage.withoutCommand(spec);
    }
}

package org.studypack.cli;

import org.studypack.publish.ImportOrder;
import org.studypack.publish.Publisher;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;

/** {@code studypack import transcript}. */
@Command(name = "transcript", description = "Import a transcript: who said what, and when.")
final class ImportTranscriptCommand implements Callable<Integer> {
    private final Conclusion conclusion;

    @Spec private CommandSpec spec;

    @Mixin private ImportOptions options = new ImportOptions();

    @Option(
            names = "--fps",
            paramLabel = "N",
            description = "Frames a second, where times end in frames (00:09:44:18).")
    private Optional<Integer> framesPerSecond = Optional.empty();

    ImportTranscriptCommand(Conclusion conclusion) {
        this.conclusion = conclusion;
    }

    @Override
    public Integer call() {
        ImportOrder order = options.order(ImportOrder.Kind.TRANSCRIPT, frames());
        return conclusion.of(
                new Publisher().importDocument(order), ImportedAnswer::new, options.json());
    }

    private OptionalInt frames() {
        if (framesPerSecond.isEmpty()) {
            return OptionalInt.empty();
        }
        int frames = framesPerSecond.get();
        if (frames < 1 || frames > 240) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--fps is a number from 1 to 240, not " + frames);
        }
        return OptionalInt.of(frames);
    }
}

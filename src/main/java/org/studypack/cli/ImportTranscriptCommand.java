package org.studypack.cli;

import org.studypack.importing.request.ImportRequest;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;

/** {@code studypack import transcript}. */
@Command(name = "transcript", description = "Import a transcript: who said what, and when.")
final class ImportTranscriptCommand implements Callable<Integer> {
    private final Conclusion conclusion;

    @Mixin private ImportOptions options = new ImportOptions();

    @Option(
            names = "--fps",
            paramLabel = "N",
            converter = FrameRate.class,
            description = "Frames a second, where times end in frames (00:09:44:18).")
    private Optional<Integer> framesPerSecond = Optional.empty();

    ImportTranscriptCommand(Conclusion conclusion) {
        this.conclusion = conclusion;
    }

    @Override
    public Integer call() {
        ImportRequest request = options.request(frames());
        return conclusion.of(
                Publishers.plain().importTranscript(request), ImportedAnswer::new, options.json());
    }

    private OptionalInt frames() {
        return framesPerSecond.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }
}

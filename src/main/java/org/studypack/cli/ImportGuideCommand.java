package org.studypack.cli;

import org.studypack.importing.request.ImportRequest;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.util.OptionalInt;
import java.util.concurrent.Callable;

/** {@code studypack import guide}. */
@Command(name = "guide", description = "Import a reading guide: its sections and questions.")
final class ImportGuideCommand implements Callable<Integer> {
    private final Conclusion conclusion;

    @Mixin private ImportOptions options = new ImportOptions();

    ImportGuideCommand(Conclusion conclusion) {
        this.conclusion = conclusion;
    }

    @Override
    public Integer call() {
        ImportRequest request = options.request(OptionalInt.empty());
        return conclusion.of(
                Publishers.plain().importGuide(request), ImportedAnswer::new, options.json());
    }
}

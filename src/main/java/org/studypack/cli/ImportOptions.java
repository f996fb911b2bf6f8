package org.studypack.cli;

import org.studypack.importing.request.ImportRequest;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/** The options that all imports share. */
final class ImportOptions {
    @Parameters(paramLabel = "FILE", description = "The document.")
    private Path file;

    @Option(
            names = "--into",
            required = true,
            paramLabel = "DIR",
            description = "The pack's folder; made where it is missing.")
    private Path into;

    @Option(
            names = "--title",
            paramLabel = "TITLE",
            description = "The title, where the document's own is not wanted.")
    private Optional<String> title = Optional.empty();

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "The text's language, for instance en or pt-BR.")
    private Optional<String> language = Optional.empty();

    @Option(names = "--force", description = "Write over files that were changed by hand.")
    private boolean force;

    @Mixin private AnswerForm form = new AnswerForm();

    boolean json() {
        return form.json();
    }

    ImportRequest request(OptionalInt framesPerSecond) {
        return new ImportRequest(file, into, title, language, framesPerSecond, force);
    }
}

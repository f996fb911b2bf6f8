package org.studypack.cli;

import picocli.CommandLine.Parameters;

import java.nio.file.Path;

/** The pack that a command works on. */
final class BookArgument {
    @Parameters(
            arity = "0..1",
            paramLabel = "BOOK",
            description = "The pack's folder (${DEFAULT-VALUE}).")
    private Path folder = Path.of("book");

    Path folder() {
        return folder;
    }
}

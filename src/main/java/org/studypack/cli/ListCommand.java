package org.studypack.cli;

import org.studypack.publish.Publisher;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code studypack list}. */
@Command(
        name = "list",
        description = "Show a pack's sections, questions and excerpts with their ids.")
final class ListCommand implements Callable<Integer> {
    private final Conclusion conclusion;

    @Parameters(
            arity = "0..1",
            paramLabel = "BOOK",
            description = "The pack's folder (${DEFAULT-VALUE}).")
    private Path book = Path.of("book");

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    ListCommand(Conclusion conclusion) {
        this.conclusion = conclusion;
    }

    @Override
    public Integer call() {
        return conclusion.of(new Publisher().list(book), ListingAnswer::new, json);
    }
}

package org.studypack.cli;

import org.studypack.publish.BuildRequest;
import org.studypack.publish.Built;
import org.studypack.publish.Format;
import org.studypack.publish.Outcome;
import org.studypack.publish.Publisher;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

/** {@code studypack build}. */
@Command(name = "build", description = "Make the EPUB and the PDF of a pack.")
final class BuildCommand implements Callable<Integer> {
    private final Conclusion conclusion;

    @Parameters(
            arity = "0..1",
            paramLabel = "BOOK",
            description = "The pack's folder (${DEFAULT-VALUE}).")
    private Path book = Path.of("book");

    @Option(
            names = {"-o", "--out"},
            paramLabel = "OUT",
            description = "The folder for what is made (${DEFAULT-VALUE}).")
    private Path out = Path.of("out");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            converter = FormatName.class,
            completionCandidates = FormatName.Candidates.class,
            description = "epub, pdf or epub,pdf (the default).")
    private Set<Format> formats = EnumSet.allOf(Format.class);

    @Option(
            names = "--edition",
            paramLabel = "RECIPE",
            description =
                    "Make the custom pack of a recipe: a file, or a name in BOOK/editions."
                            + " May be given several times.")
    private List<String> editions = List.of();

    @Option(names = "--check", description = "Publish only what EPUBCheck and veraPDF find valid.")
    private boolean check;

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    BuildCommand(Conclusion conclusion) {
        this.conclusion = conclusion;
    }

    @Override
    public Integer call() {
        BuildRequest request = new BuildRequest(book, out, formats, check, editions);
        List<Outcome<Built>> outcomes;
        try (PhaseBar bar = conclusion.terminal().bar()) {
            outcomes = new Publisher(CacheFolder.ofBodies(System.getenv())).buildAll(request, bar);
        }
        List<Built> built = outcomes.stream().flatMap(each -> each.result().stream()).toList();
        return conclusion.of(
                outcomes,
                built.isEmpty() ? Optional.empty() : Optional.of(new BuiltAnswer(built)),
                json);
    }
}

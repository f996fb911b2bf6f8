package org.studypack.cli;

import org.studypack.publish.build.BuildRequest;
import org.studypack.publish.build.Built;
import org.studypack.publish.run.Outcome;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code studypack build}. */
@Command(name = "build", description = "Make the EPUB and the PDF of a pack.")
final class BuildCommand implements Callable<Integer> {
    private final Conclusion conclusion;

    @Mixin private PackOptions pack = new PackOptions();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "OUT",
            description = "The folder for what is made (${DEFAULT-VALUE}).")
    private Path out = Path.of("out");

    @Option(
            names = "--edition",
            paramLabel = "RECIPE",
            converter = RecipeName.class,
            description =
                    "Make the custom pack of a recipe: a file, or a name in BOOK/editions."
                            + " May be given several times.")
    private List<String> editions = List.of();

    BuildCommand(Conclusion conclusion) {
        this.conclusion = conclusion;
    }

    @Override
    public Integer call() {
        BuildRequest request =
                new BuildRequest(
                        pack.book(),
                        out,
                        pack.products(),
                        pack.check(),
                        pack.force(),
                        editions,
                        pack.pages());
        List<Outcome<Built>> outcomes;
        try (PhaseBar bar = conclusion.terminal().bar()) {
            outcomes = Publishers.keeping().buildAll(request, bar);
        }
        return conclusion.of(
                outcomes,
                Optional.of(new BuiltAnswer(BuiltEdition.each(editions, outcomes))),
                pack.json());
    }
}

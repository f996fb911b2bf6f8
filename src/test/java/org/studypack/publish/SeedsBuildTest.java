package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.diagnostic.Severity;
import org.studypack.importing.request.ImportRequest;
import org.studypack.publish.build.Built;
import org.studypack.publish.run.Outcome;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Two documents as a person saves them from the web, imported and built. They lie beside the
 * project, or not.
 */
@EnabledIf("areThere")
final class SeedsBuildTest {
    private static final Path SEEDS = Path.of("..", "shared", "seeds");

    static boolean areThere() {
        return Files.isRegularFile(SEEDS.resolve("guide.txt"));
    }

    @Test
    void realDocumentsBecomeOneSoundPack(@TempDir Path folder) {
        Path book = folder.resolve("book");
        Publisher publisher = new Publisher();
        publisher.importGuide(ImportRequest.of(SEEDS.resolve("guide.txt"), book));
        assertThat(
                        publisher
                                .importTranscript(ImportRequest.of(SEEDS.resolve("talk.txt"), book))
                                .result()
                                .orElseThrow()
                                .paragraphs())
                .isEqualTo(127);

        Outcome<Built> outcome = BuildMaker.of(book).into(folder.resolve("out")).judged().build();

        assertThat(outcome.diagnostics()).noneMatch(d -> d.severity() == Severity.ERROR);
        assertThat(outcome.result().orElseThrow().questions()).isEqualTo(13);
        Listing listing = new Publisher().list(book).result().orElseThrow();
        assertThat(listing.sections())
                .map(section -> section.questions().size())
                .isEqualTo(List.of(0, 3, 4, 3, 3));
    }
}

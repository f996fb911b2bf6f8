package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.diagnostic.Severity;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

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

    private static Imported imported(ImportOrder.Kind kind, String file, Path into) {
        return new Publisher()
                .importDocument(
                        new ImportOrder(
                                kind,
                                SEEDS.resolve(file),
                                into,
                                Optional.empty(),
                                Optional.empty(),
                                OptionalInt.empty(),
                                false))
                .result()
                .orElseThrow();
    }

    @Test
    void realDocumentsBecomeOneSoundPack(@TempDir Path folder) {
        Path book = folder.resolve("book");
        imported(ImportOrder.Kind.GUIDE, "guide.txt", book);
        assertThat(imported(ImportOrder.Kind.TRANSCRIPT, "talk.txt", book).paragraphs())
                .isEqualTo(127);

        Outcome<Built> outcome =
                new Publisher()
                        .build(
                                new BuildRequest(
                                        book,
                                        folder.resolve("out"),
                                        Set.of(Product.EPUB, Product.PDF),
                                        true),
                                Progress.SILENT);

        assertThat(outcome.diagnostics()).noneMatch(d -> d.severity() == Severity.ERROR);
        assertThat(outcome.result().orElseThrow().questions()).isEqualTo(13);
        Listing listing = new Publisher().list(book).result().orElseThrow();
        assertThat(listing.sections())
                .map(section -> section.questions().size())
                .isEqualTo(List.of(0, 3, 4, 3, 3));
    }
}

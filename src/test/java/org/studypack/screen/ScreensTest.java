package org.studypack.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.publish.Publisher;
import org.studypack.publish.build.BuildRequest;
import org.studypack.publish.build.Built;
import org.studypack.publish.press.Product;
import org.studypack.publish.run.Outcome;
import org.studypack.publish.run.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * EPUBs on screens, as Chromium shows them: no word runs over an edge, is cut off or lies on
 * another, at any size of letters, by day and by night. Where there is no Chromium, nothing is
 * tested; {@code .ci/run} has it.
 */
final class ScreensTest {
    private static Optional<Chromium> browser = Optional.empty();

    @TempDir Path folder = Path.of("");

    @BeforeAll
    static void start(@TempDir Path profile) throws IOException, InterruptedException {
        Optional<Path> program = Chromium.find();
        Assumptions.assumeTrue(program.isPresent(), "Chromium is not installed");
        browser = Optional.of(Chromium.start(program.get(), profile));
    }

    @AfterAll
    static void stop() {
        browser.ifPresent(Chromium::close);
    }

    @Test
    void shippedBook() throws IOException, InterruptedException {
        assertThat(flaws(Path.of("book"))).isEmpty();
    }

    @Test
    void packThatHasOneOfEverything() throws IOException, InterruptedException {
        assertThat(flaws(Path.of("src/test/cases/publish/everything/in"))).isEmpty();
    }

    private List<String> flaws(Path book) throws IOException, InterruptedException {
        Outcome<Built> built =
                new Publisher()
                        .build(
                                new BuildRequest(
                                        book,
                                        folder.resolve("out"),
                                        Set.of(Product.EPUB),
                                        /* validate= */ false),
                                Progress.SILENT);
        Path epub = built.result().orElseThrow().files().getFirst();
        return new ScreenProof(browser.orElseThrow())
                .flaws(epub, Files.createDirectory(folder.resolve("unpacked")));
    }
}

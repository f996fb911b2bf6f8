package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;

/** What the README shows is what comes out. */
final class ReadmeTest {
    @TempDir Path out;

    @ParameterizedTest
    @ValueSource(strings = {"one-evening", "harbour-branch"})
    void editionsComeOutAsShown(String edition) throws IOException {
        BuildRequest request =
                new BuildRequest(
                        Path.of("book"), out, EnumSet.allOf(Format.class), false, List.of(edition));
        Built built = new Publisher().build(request, Progress.SILENT).result().orElseThrow();
        String name = "out/october-in-copenhagen-" + edition;
        String questions = built.questions() + " questions\n";
        assertThat(Files.readString(Path.of("README.md")))
                .contains(name + ".epub  " + questions)
                .contains(name + ".pdf   " + built.pages() + " pages, " + questions);
    }
}

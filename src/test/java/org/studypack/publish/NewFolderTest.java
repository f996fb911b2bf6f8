package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.publish.run.MachineTrouble;
import org.studypack.publish.run.Outcome;
import org.studypack.source.NewFolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is reported where a folder for what is made cannot be made. */
final class NewFolderTest {
    @TempDir private Path folder;

    @Test
    void folderThatIsThereIsTaken() throws IOException {
        NewFolder.make(folder);
        NewFolder.make(folder.resolve("a/b"));
        assertThat(folder.resolve("a/b")).isDirectory();
    }

    @Test
    void fileInTheWayIsNamed() throws IOException {
        Path file = Files.createFile(folder.resolve("out"));
        assertThat(sentence(file.resolve("a/b")))
                .isEqualTo("`" + file + "` is in the way: it is a file, not a folder");
        assertThat(sentence(file))
                .isEqualTo("`" + file + "` is in the way: it is a file, not a folder");
    }

    @Test
    void placeThatTakesNoFoldersIsSaidToBeOne() {
        Path place = Path.of("/proc/studypack");
        assumeTrue(Files.isDirectory(Path.of("/proc/self")));
        assertThat(sentence(place)).isEqualTo("the folder `/proc/studypack` cannot be made");
        assertThat(sentence(place.resolve("a/.hidden")))
                .isEqualTo("the folder `/proc/studypack` cannot be made");
        Outcome<?> outcome = new Publisher().create(place);
        assertThat(outcome.failure()).isEqualTo(Outcome.Failure.ENVIRONMENT);
        assertThat(outcome.diagnostics().getFirst().hint())
                .get()
                .asString()
                .contains("another folder");
    }

    private static String sentence(Path folder) {
        return MachineTrouble.sentence(
                catchThrowableOfType(IOException.class, () -> NewFolder.make(folder)));
    }
}

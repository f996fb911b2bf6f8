package org.studypack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What {@code --help} shows: the arguments and options of each command, their order and their
 * words. {@code -Dgolden=update} rewrites it.
 */
final class HelpTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "build",
                "batch",
                "check",
                "list",
                "new",
                "import",
                "import guide",
                "import transcript",
                "help",
                "generate-completion"
            })
    void helpOfEachCommandIsAsBefore(String command) throws IOException {
        Streams streams = new Streams();
        assertThat(streams.run((command + " --help").split(" ", -1))).isZero();
        Path golden = Path.of("src/test/cases/cli/help/golden", command.replace(' ', '-') + ".txt");
        if ("update".equals(System.getProperty("golden"))) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, streams.out());
        }
        assertThat(streams.out()).isEqualTo(Files.readString(golden));
    }
}

package org.studypack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UsageTest {
    private final Streams streams = new Streams();

    @Test
    void misspeltCommandSuggestsTheRightOne() {
        assertThat(streams.run("bild")).isEqualTo(2);
        assertThat(streams.err()).contains("bild", "did you mean `build`?");
        assertThat(streams.out()).isEmpty();
    }

    @Test
    void misspeltOptionSuggestsTheRightOne() {
        assertThat(streams.run("build", "--formt", "pdf")).isEqualTo(2);
        assertThat(streams.err())
                .contains("--formt", "--format", "`studypack build --help` shows how it is used");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "build --format docx",
                "build --format=",
                "new",
                "import",
                "import guide",
                "import guide x.txt",
                "import transcript x.txt --into b --fps 0",
                "import transcript x.txt --into b --fps 25.5",
                "import guide x.txt --into b --fps 25",
                "list a b",
                "batch rows.csv -o out -j 0",
                "batch rows.csv -o out -j many",
                "batch rows.csv -o out --shard 5/4",
                ""
            })
    void wrongUsageExitsWith2AndSaysSo(String line) {
        assertThat(streams.run(line.isEmpty() ? new String[0] : line.split(" ", -1))).isEqualTo(2);
        assertThat(streams.err()).startsWith("error: ").contains("--help");
        assertThat(streams.out()).isEmpty();
    }

    @Test
    void wrongUsageCannotDriveTheTerminal() {
        streams.run("\u001B[2J");
        assertThat(streams.err()).doesNotContain("\u001B").contains("\\u{1B}[2J");
    }

    @Test
    void helpGoesToStandardOutput() {
        assertThat(streams.run("--help")).isZero();
        assertThat(streams.out()).contains("build", "check", "list", "new", "import");
        assertThat(streams.err()).isEmpty();
    }

    @Test
    void versionGoesToStandardOutput() {
        assertThat(streams.run("--version")).isZero();
        assertThat(streams.out()).startsWith("studypack ");
    }

    @Test
    void completionKnowsCommandsAndOptions() {
        assertThat(streams.run("generate-completion")).isZero();
        assertThat(streams.out()).contains("complete -F", "transcript", "--format", "epub");
    }
}

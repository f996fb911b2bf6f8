package org.studypack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Results that nobody could read are a failure, whatever the command. */
final class ResultStreamTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** As a system has it that fails for a reason. */
    private static final class Failing extends OutputStream {
        private final String reason;

        Failing(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(reason);
        }
    }

    private int run(OutputStream out, String call) {
        PrintStream other = new PrintStream(err, /* autoFlush= */ true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(ResultStream.of(out), other, false, false, false);
        return Main.run(new Conclusion(terminal, /* debug= */ false), call.split(" ", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list",
                "list --json",
                "check",
                "help",
                "help build",
                "--help",
                "--version",
                "build --help",
                "generate-completion"
            })
    void resultsThatCannotBeWrittenAreAFailure(String call) {
        assertThat(run(new Failing("No space left on device"), call)).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "error: the results cannot be written to standard output: the disk is"
                                + " full\n");
    }

    /** As {@code studypack list | head -1} does. */
    @ParameterizedTest
    @ValueSource(strings = {"list", "--help"})
    void readerWhoHasHadEnoughIsNoFailure(String call) {
        assertThat(run(new Failing("Broken pipe"), call)).isZero();
        assertThat(err.size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "--version"})
    void resultsThatAreWrittenAreNone(String call) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(run(out, call)).isZero();
        assertThat(out.size()).isPositive();
    }
}

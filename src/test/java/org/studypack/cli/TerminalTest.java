package org.studypack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.studypack.publish.run.Stage;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

final class TerminalTest {

    @AfterEach
    void forget() {
        System.clearProperty(Terminal.PROPERTY);
    }

    @Test
    void eachStreamIsJudgedByItself() {
        Terminal terminal = seen("2", Map.of("TERM", "xterm"));
        assertThat(terminal.outColour()).isFalse();
        assertThat(terminal.errColour()).isTrue();
        assertThat(terminal.lively()).isTrue();
    }

    @Test
    void noColorIsObeyedAndLeavesTheBar() {
        Terminal terminal = seen("1,2", Map.of("NO_COLOR", "1"));
        assertThat(terminal.outColour()).isFalse();
        assertThat(terminal.errColour()).isFalse();
        assertThat(terminal.lively()).isTrue();
    }

    @Test
    void emptyNoColorMeansNothing() {
        assertThat(seen("1", Map.of("NO_COLOR", "")).outColour()).isTrue();
    }

    @Test
    void dumbTerminalShowsNothingLively() {
        Terminal terminal = seen("1,2", Map.of("TERM", "dumb"));
        assertThat(terminal.outColour()).isFalse();
        assertThat(terminal.lively()).isFalse();
    }

    @Test
    void redirectedStreamsHaveNoColour() {
        Terminal terminal = seen("", Map.of());
        assertThat(terminal.outColour() || terminal.errColour() || terminal.lively()).isFalse();
    }

    @Test
    void shortWorkShowsNoBar() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PhaseBar bar =
                PhaseBar.on(new PrintStream(bytes, true, StandardCharsets.UTF_8), false)) {
            bar.begin(Stage.READING, 0, 3);
        }
        assertThat(bytes.size()).isZero();
    }

    @Test
    void coloursArePaintedOnlyWhereTheyShow() {
        Streams plain = new Streams();
        plain.run("--help");
        assertThat(plain.out()).doesNotContain("\u001B");
    }

    private static Terminal seen(String streams, Map<String, String> environment) {
        System.setProperty(Terminal.PROPERTY, streams);
        return Terminal.ofProcess(environment);
    }
}

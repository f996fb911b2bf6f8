package org.studypack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

final class MainTest {
    @Test
    void whatLibrariesPrintIsNotShown() {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        PrintStream seen = new PrintStream(shown, /* autoFlush= */ true, StandardCharsets.UTF_8);
        System.setOut(seen);
        System.setErr(seen);
        try {
            Main.silenceLibraries();
            System.out.println("Graphics2D from BufferedImage lacks BUFFERED_IMAGE hint");
            new IllegalStateException("a trace of a library").printStackTrace(System.err);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(shown.toByteArray()).isEmpty();
    }
}

package org.studypack.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** A terminal whose streams can be read afterwards. */
final class Streams {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    Conclusion conclusion() {
        return new Conclusion(terminal(), /* debug= */ false);
    }

    Terminal terminal() {
        return new Terminal(stream(out), stream(err), false, false, false);
    }

    int run(String... arguments) {
        return Main.run(conclusion(), arguments);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, /* autoFlush= */ true, StandardCharsets.UTF_8);
    }
}

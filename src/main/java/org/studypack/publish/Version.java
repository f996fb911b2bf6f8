package org.studypack.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The tool's own version. */
public final class Version {
    private static final String NUMBER = read();

    private Version() {}

    /** For instance {@code 0.1.0}. */
    public static String number() {
        return NUMBER;
    }

    /** The tool's name and version, as published files carry it. */
    static String generator() {
        return "studypack " + NUMBER;
    }

    private static String read() {
        try (InputStream in = Version.class.getResourceAsStream("/version.txt")) {
            if (in == null) {
                throw new IllegalStateException("version.txt is not shipped");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

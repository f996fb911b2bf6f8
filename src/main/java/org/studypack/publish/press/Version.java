package org.studypack.publish.press;

import org.studypack.words.Hashes;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The tool's own version. */
public final class Version {
    private static final String NUMBER = read();
    private static final String BUILD = hashOfProgram();

    private Version() {}

    /** For instance {@code 0.1.0}. */
    public static String number() {
        return NUMBER;
    }

    /** The tool's name and version, as published files carry it. */
    public static String generator() {
        return "studypack " + NUMBER;
    }

    /**
     * What sets this build of the tool apart from any other: the number, and a hash of the
     * program's archive where it runs from one.
     */
    public static String build() {
        return BUILD;
    }

    /** Whether {@link #build()} distinguishes builds; not where the program is loose files. */
    public static boolean isKnown() {
        return !BUILD.equals(NUMBER);
    }

    /** The end of an archive lists all its files with their checksums. */
    private static String hashOfProgram() {
        try {
            var source = Version.class.getProtectionDomain().getCodeSource();
            Path archive = source == null ? Path.of("") : Path.of(source.getLocation().toURI());
            if (!Files.isRegularFile(archive)) {
                return NUMBER;
            }
            try (RandomAccessFile file = new RandomAccessFile(archive.toFile(), "r")) {
                int length = (int) Math.min(file.length(), 1 << 20);
                byte[] end = new byte[length];
                file.seek(file.length() - length);
                file.readFully(end);
                return NUMBER + "-" + Hashes.sha256(end);
            }
        } catch (IOException | URISyntaxException e) {
            return NUMBER;
        }
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

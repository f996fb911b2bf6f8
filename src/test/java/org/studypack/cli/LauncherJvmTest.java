package org.studypack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * The launcher with the Java that runs this test and a jar of one class. An archive that is damaged
 * or of another jar is never run from, and nobody hears of it.
 */
final class LauncherJvmTest extends LauncherFolder {
    private static final String WORD = "a word of the first jar";
    private static final String OTHER = "a word of the other jar";

    /** The program in the jar. */
    static final class Speaker {
        private Speaker() {}

        public static void main(String[] arguments) {
            System.out.println(WORD);
            System.exit(Arrays.asList(arguments).contains("fail") ? 2 : 0);
        }
    }

    @Test
    void damagedOrStaleArchiveIsNotRunFrom() throws Exception {
        environment.put("STUDYPACK_JAVA", System.getProperty("java.home"));
        environment.put("STUDYPACK_CACHE", folder.resolve("a cäche").toString());
        environment.put("STUDYPACK_TRAINING", "now");
        environment.put("LC_ALL", "C.UTF-8");
        Files.createDirectories(root.resolve("target"));
        makeJar(WORD, 60);
        assertSays(WORD);
        environment.put("STUDYPACK_TRAINING", "off");
        Path archive = onlyArchive();
        byte[] sound = Files.readAllBytes(archive);
        assertThat(sound.length).isGreaterThan(100_000);
        assertThat(loadedFromArchive()).isTrue();
        assertThat(run("list", "fail").exit()).isEqualTo(2);

        for (int length : new int[] {0, 10, 5000, sound.length / 2, sound.length - 1}) {
            Files.write(archive, Arrays.copyOf(sound, length));
            assertSays(WORD);
        }
        byte[] flipped = sound.clone();
        Arrays.fill(flipped, sound.length / 3, sound.length / 3 * 2, (byte) 0x5a);
        Files.write(archive, flipped);
        assertSays(WORD);

        Files.write(archive, sound);
        assertThat(loadedFromArchive()).isTrue();
        makeJar(OTHER, 120);
        assertSays(OTHER);
    }

    private void assertSays(String word) throws IOException, InterruptedException {
        assertThat(run("list")).isEqualTo(new Run(0, word + "\n", ""));
    }

    private boolean loadedFromArchive() throws IOException, InterruptedException {
        environment.put("STUDYPACK_JAVA_OPTS", "-Xlog:class+load");
        String printed = run("list").out();
        environment.remove("STUDYPACK_JAVA_OPTS");
        return printed.lines()
                .anyMatch(line -> line.contains("Speaker source: shared objects file"));
    }

    private Path onlyArchive() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("a cäche/java"))) {
            return files.filter(file -> file.toString().matches(".*\\.(aot|jsa)"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** A jar of one class that says the word; jars of words of one length have one size. */
    private void makeJar(String word, long secondsFromNow) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Speaker.class.getName());
        String name = Speaker.class.getName().replace('.', '/') + ".class";
        Path jar = root.resolve("target/studypack.jar");
        try (InputStream in = Speaker.class.getClassLoader().getResourceAsStream(name);
                OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest)) {
            String bytes = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            out.setLevel(0);
            out.putNextEntry(new JarEntry(name));
            out.write(bytes.replace(WORD, word).getBytes(StandardCharsets.ISO_8859_1));
        }
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(secondsFromNow)));
    }
}

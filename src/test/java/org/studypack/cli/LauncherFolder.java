package org.studypack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A folder with a copy of the launcher, and with Javas and a Maven that only tell how they were
 * called. Nothing else is in reach, and no environment but what a test puts there.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherFolder {
    private static final List<String> TOOLS =
            List.of(
                    "sh",
                    "dirname",
                    "readlink",
                    "find",
                    "head",
                    "cat",
                    "mkdir",
                    "mv",
                    "rm",
                    "rmdir",
                    "flock",
                    "tail",
                    "sed",
                    "sleep",
                    "locale",
                    "touch",
                    "cksum",
                    "grep",
                    "ls",
                    "nice",
                    "stat",
                    "sync");

    @TempDir Path folder;
    Path root;
    Path bin;
    final Map<String, String> environment = new TreeMap<>();

    @BeforeEach
    void layOut() throws IOException {
        root = Files.createDirectories(folder.resolve("a study pack"));
        bin = Files.createDirectories(folder.resolve("bin"));
        Files.copy(Path.of("studypack"), root.resolve("studypack"));
        assertThat(root.resolve("studypack").toFile().setExecutable(true)).isTrue();
        Files.createDirectories(root.resolve("src/main/java"));
        Files.createDirectories(root.resolve("templates"));
        Files.writeString(root.resolve("pom.xml"), "<project/>");
        for (String tool : TOOLS) {
            for (Path place : List.of(Path.of("/usr/bin"), Path.of("/bin"))) {
                if (Files.exists(place.resolve(tool)) && Files.notExists(bin.resolve(tool))) {
                    script(bin.resolve(tool), "exec " + place.resolve(tool) + " \"$@\"");
                }
            }
        }
        environment.put("PATH", bin.toString());
        environment.put("STUDYPACK_JAVA_FOLDERS", folder.resolve("jvm").toString());
        mvn("echo \"$@\" >> calls; touch target/studypack.jar");
    }

    /** A Java that prints its version and how it was called. */
    Path java(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(
                home.resolve("release"), "OTHER=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        script(home.resolve("bin/java"), "printf '%s\\n' " + version + " \"$@\"");
        return home;
    }

    void mvn(String body) throws IOException {
        script(bin.resolve("mvn"), body);
    }

    static void script(Path file, String body) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    static void later(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(60)));
    }

    int calls() throws IOException {
        return Files.readAllLines(root.resolve("calls")).size();
    }

    Run run(String... arguments) throws IOException, InterruptedException {
        return start(root.resolve("studypack").toString(), List.of(arguments)).join();
    }

    Started start(String command, List<String> arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(command));
        line.addAll(arguments);
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        ProcessBuilder builder =
                new ProcessBuilder(line)
                        .directory(folder.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return new Started(builder.start(), out, err);
    }

    record Started(Process process, Path out, Path err) {
        Run join() throws IOException, InterruptedException {
            int exit = process.waitFor();
            return new Run(
                    exit,
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
        }
    }

    record Run(int exit, String out, String err) {}
}

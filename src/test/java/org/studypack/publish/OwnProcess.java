package org.studypack.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs studypack in a process of its own, with the Java and the classes of this one. */
public final class OwnProcess {
    private OwnProcess() {}

    /**
     * Starts a command.
     *
     * @param work its working folder, made where it is missing
     * @param printed the file for what it prints
     * @param environment what is added to this process's
     * @param options for Java
     */
    public static Process start(
            Path work,
            Path printed,
            Map<String, String> environment,
            List<String> options,
            List<String> arguments)
            throws IOException {
        Files.createDirectories(work);
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(options);
        line.addAll(
                List.of(
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.studypack.cli.Main"));
        line.addAll(arguments);
        ProcessBuilder process =
                new ProcessBuilder(line)
                        .directory(work.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(printed.toFile());
        process.environment().putAll(environment);
        return process.start();
    }
}

package org.studypack.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The examples of docs/pack-format.md. */
public final class FormatExamples {
    private static final Pattern EXAMPLE =
            Pattern.compile("(?ms)^```(?:yaml|markdown|webvtt) (\\S+)\\R(.*?)^```$");

    private FormatExamples() {}

    /** Writes them into a folder, with the picture that they show. */
    public static void write(Path folder) throws IOException {
        String page = Files.readString(Path.of("docs/pack-format.md"));
        Matcher example = EXAMPLE.matcher(page);
        while (example.find()) {
            write(folder.resolve(example.group(1)), example.group(2));
        }
        write(
                folder.resolve("images/prices.svg"),
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>");
    }

    private static void write(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}

package org.studypack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The formatter of the gate: google-java-format in its AOSP style. {@code -Dformat=update} formats
 * the sources.
 */
final class FormatTest {
    private static final Formatter FORMATTER =
            new Formatter(
                    JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.AOSP).build());

    @Test
    void sourcesAreFormatted() throws IOException, FormatterException {
        boolean update = "update".equals(System.getProperty("format"));
        List<String> unformatted = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                String source = Files.readString(file);
                String formatted = FORMATTER.formatSourceAndFixImports(source);
                if (!formatted.equals(source)) {
                    if (update) {
                        Files.writeString(file, formatted);
                    } else {
                        unformatted.add(file.toString());
                    }
                }
            }
        }
        assertThat(unformatted).as("mvn test -Dtest=FormatTest -Dformat=update").isEmpty();
    }
}

package org.studypack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Location;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Options are named by the command line alone, and it names them where they help. */
final class OptionHintsTest {
    private static final Path MAIN = Path.of("src/main/java/org/studypack");

    /** An option or a variable of the environment within a text. */
    private static final Pattern OPTION = Pattern.compile("\"[^\"]*(`--[a-z]|STUDYPACK_)");

    @ParameterizedTest
    @CsvSource({
        "ANOTHERS_FILE, `--force`",
        "CHANGED_SINCE_IMPORT, `--force`",
        "FRAME_RATE_GUESSED, `--fps`",
        "LANGUAGE_GUESSED, `--language`",
        "MISSING_GLYPH, `--format epub`",
        "OLDER_FILES, `--format`",
        "SHARDS_INCOMPLETE, `--shard I/N`",
        "TAKES_TOO_LONG, STUDYPACK_PATIENCE=10",
        "TOO_MUCH_MEMORY, STUDYPACK_JAVA_OPTS=-Xmx4g"
    })
    void optionThatHelpsIsNamed(Code code, String option) {
        Location place = Location.of("a.yaml");
        Diagnostic bare = new Diagnostic(code, "wrong", place, Optional.empty());
        assertThat(OptionHints.complete(bare).hint().orElseThrow()).contains(option);
        Diagnostic hinted = new Diagnostic(code, "wrong", place, Optional.of("do this"));
        assertThat(OptionHints.complete(hinted).hint().orElseThrow())
                .startsWith("do this; ")
                .endsWith(OptionHints.complete(bare).hint().orElseThrow());
    }

    @Test
    void otherDiagnosticsStayAsTheyAre() {
        Diagnostic other =
                new Diagnostic(
                        Code.MISSING_KEY, "wrong", Location.of("a.yaml"), Optional.of("do this"));
        assertThat(OptionHints.complete(other)).isEqualTo(other);
    }

    @Test
    void nothingBelowNamesAnOption() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            List<Path> named =
                    files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> !file.startsWith(MAIN.resolve("cli")))
                            .filter(OptionHintsTest::namesAnOption)
                            .toList();
            assertThat(named).isEmpty();
        }
    }

    private static boolean namesAnOption(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.anyMatch(line -> OPTION.matcher(line).find());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.studypack.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Each code has a page in docs/diagnostics, and each page a code. */
final class DiagnosticPagesTest {
    private static final Path FOLDER = Path.of("docs/diagnostics");

    @ParameterizedTest
    @EnumSource
    void codeHasAPageWithAnExampleAndARemedy(Code code) throws IOException {
        String severity = code.severity().name().toLowerCase(Locale.ROOT);
        assertThat(FOLDER.resolve(code.id() + ".md"))
                .content()
                .startsWith("# " + code.id() + ": ")
                .contains("```text\n" + severity + "[" + code.id() + "]: ")
                .containsPattern("\n +--> ")
                .contains("**What to do.** ");
    }

    @Test
    void pageBelongsToACode() throws IOException {
        List<String> wanted =
                Arrays.stream(Code.values()).map(code -> code.id() + ".md").sorted().toList();
        try (Stream<Path> pages = Files.list(FOLDER)) {
            assertThat(pages.map(page -> page.getFileName().toString()))
                    .filteredOn(name -> !name.equals("README.md"))
                    .containsExactlyInAnyOrderElementsOf(wanted);
        }
    }

    @Test
    void indexLinksEveryPageAndSaysWhichAreWarnings() throws IOException {
        List<String> index = Files.readAllLines(FOLDER.resolve("README.md"));
        for (Code code : Code.values()) {
            String start = "- [" + code.id() + "](" + code.id() + ".md): ";
            assertThat(index)
                    .filteredOn(line -> line.startsWith(start))
                    .singleElement()
                    .satisfies(
                            line ->
                                    assertThat(line.endsWith(" (warning)"))
                                            .as(line)
                                            .isEqualTo(code.severity() == Severity.WARNING));
        }
    }

    @Test
    void codesAreUnique() {
        assertThat(Arrays.stream(Code.values()).map(Code::id)).doesNotHaveDuplicates();
    }
}

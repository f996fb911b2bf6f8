package org.studypack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares THIRD-PARTY.md with what the build found. {@code -Dthird-party=update} writes it. */
final class ThirdPartyTest {
    private static final Path TRACKED = Path.of("THIRD-PARTY.md");
    private static final Path MADE = Path.of("target/third-party/THIRD-PARTY.md");

    @Test
    void listOfLibrariesIsThatOfTheBuild() throws IOException {
        String made = Files.readString(MADE).replace("\r\n", "\n");
        if ("update".equals(System.getProperty("third-party"))) {
            Files.writeString(TRACKED, made);
        }
        assertThat(TRACKED)
                .as("mvn test -Dtest=ThirdPartyTest -Dthird-party=update")
                .content()
                .isEqualToNormalizingNewlines(made);
    }

    @Test
    void everyLibraryHasALicence() throws IOException {
        assertThat(Files.readString(MADE)).doesNotContainIgnoringCase("unknown license");
    }
}

package org.studypack.epub;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The page of limits says how much of anyone's EPUB is read. */
final class EpubLimitsTest {
    @Test
    void pageSaysThem() throws IOException {
        String page = Files.readString(Path.of("docs/limits.md"));
        assertThat(page)
                .contains(
                        row(
                                "files, and what they unpack to | %,d, %,d MiB",
                                EpubReader.MOST_ENTRIES, EpubReader.MOST_BYTES >> 20))
                .contains(
                        row(
                                "elements inside one another, and entities to replace, of one file"
                                        + " | %,d, %,d",
                                ReachReading.DEEPEST, ReachReading.MOST_ENTITIES));
    }

    private static String row(String rest, int first, int second) {
        return "\n| EPUB that is judged: "
                + String.format(Locale.ROOT, rest, first, second)
                + " | ";
    }
}

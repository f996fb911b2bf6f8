package org.studypack.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.pack.Pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** When a pack was changed last, as pack.yaml says it. */
final class ModifiedTest {
    @TempDir private Path folder;
    private final Diagnostics diagnostics = new Diagnostics();

    @ParameterizedTest
    @CsvSource({
        "2026-11-01, 2026-11-01T00:00:00Z",
        "2026-11-01T23:59:59Z, 2026-11-01T23:59:59Z",
        "2026-11-01T09:30:00.9Z, 2026-11-01T09:30:00Z",
        "2026-11-01T00:30:00+02:00, 2026-10-31T22:30:00Z",
        "2024-02-29, 2024-02-29T00:00:00Z"
    })
    void isADayOrAPointInTime(String written, Instant meant) throws IOException {
        assertThat(read(written))
                .hasValueSatisfying(
                        pack -> assertThat(pack.metadata().modified()).isEqualTo(meant));
        assertThat(diagnostics.hasErrors()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-01T23:59:60Z",
                "2016-12-31T23:59:60Z",
                "2026-11-01T24:00:00Z",
                "9999-12-31T24:00:00Z",
                "9999-12-31T23:00:00-02:00",
                "1000-01-01T00:00:00+02:00",
                "2026-11-01T23:60:00Z",
                "2026-11-01T09:30:00",
                "2026-11-01T",
                "2023-02-29",
                "2026-13-01"
            })
    void otherTimesAreReportedAtTheirPlace(String written) throws IOException {
        read(written);
        assertThat(diagnostics.all())
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.code()).isEqualTo(Code.WRONG_VALUE);
                            assertThat(found.location().line()).isEqualTo(4);
                            assertThat(found.location().column()).isEqualTo(11);
                        });
    }

    private Optional<Pack> read(String modified) throws IOException {
        Files.writeString(
                folder.resolve("pack.yaml"),
                "format: 1\ntitle: Bread\nlanguage: en\nmodified: " + modified + "\n");
        Files.writeString(
                Files.createDirectories(folder.resolve("guide")).resolve("bread.md"),
                "# Bread\n\nIt was dear.\n");
        return PackReader.read(folder, diagnostics);
    }
}

package org.studypack.importing.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.importing.Importer;
import org.studypack.importing.request.ImportRequest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a document holds makes no line of the report that divides it, such as a heading. */
final class ReportLinesTest {
    private static final String PAGE =
            """
            <html lang=en title="x&#10;## Guide: three"><h1>Bread</h1>
            <p>Words <a href="foo&#10;## Guide: one">of</a> the <span title="a&#10;## Guide: two">text</span>
            and <img src="b&#10;## Guide: four" alt="c&#10;## Guide: five"> more.</p>
            """;

    @TempDir private Path folder;

    @Test
    void addressesAndNamesStandOnOneLine() throws IOException {
        Path file = Files.writeString(folder.resolve("guide.html"), PAGE);
        ImportRequest request = ImportRequest.of(file, folder.resolve("book"));
        assertThat(Importer.importGuide(request, new Diagnostics())).isPresent();
        assertThat(Files.readAllLines(folder.resolve("book/import-report.md")))
                .filteredOn(line -> line.startsWith("## "))
                .containsExactly("## Guide: guide.html");
        assertThat(Importer.importGuide(request, new Diagnostics())).isPresent();
    }

    @Test
    void nameAsItIsTypedStandsOnOneLine() {
        assertThat(ReportText.code("a\n## b\tc`d")).isEqualTo("`a ## b c'd`");
    }
}

package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.importing.request.ImportRequest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What an import says of letters that print lacks. */
final class ImportedLettersTest {
    @TempDir private Path folder;

    @Test
    void importNamesLettersThatPrintLacks() throws IOException {
        List<Diagnostic> found = imported("磨坊");
        assertThat(found)
                .filteredOn(diagnostic -> diagnostic.code() == Code.IMPORT_NOT_PRINTABLE)
                .singleElement()
                .satisfies(
                        diagnostic -> {
                            assertThat(diagnostic.message()).contains("“磨”").contains("“坊”");
                            assertThat(diagnostic.location().line()).isEqualTo(3);
                        });
    }

    @Test
    void importSaysNothingOfLettersThatPrintHas() throws IOException {
        assertThat(imported("Łódź, Ωmega and Шахты"))
                .extracting(Diagnostic::code)
                .doesNotContain(Code.IMPORT_NOT_PRINTABLE);
    }

    @Test
    void pageShowsWhatIsSaid() throws IOException {
        String page = Files.readString(Path.of("docs/diagnostics/IMP-012.md"));
        assertThat(imported("ᚠ"))
                .filteredOn(diagnostic -> diagnostic.code() == Code.IMPORT_NOT_PRINTABLE)
                .singleElement()
                .satisfies(
                        diagnostic ->
                                assertThat(page)
                                        .contains(diagnostic.message())
                                        .contains(diagnostic.hint().orElseThrow()));
    }

    private List<Diagnostic> imported(String place) throws IOException {
        Path document =
                Files.writeString(
                        folder.resolve("guide.md"),
                        "# The mill\n\n## The road\n\nThe road to %s was long.\n\n### Questions\n\n1. Why?\n"
                                .formatted(place));
        ImportRequest request = ImportRequest.of(document, folder.resolve("book"));
        try (Publisher publisher = new Publisher()) {
            return publisher.importGuide(request).diagnostics();
        }
    }
}

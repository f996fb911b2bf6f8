package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipFile;

/** Packs with characters that print does not have. */
final class ScreenOnlyTest {
    @TempDir Path folder;

    @BeforeEach
    void write() throws IOException {
        write("pack.yaml", "format: 1\ntitle: Bread\nlanguage: en\n");
        write("guide/01-a.md", "# Price\n\nIn China it is\ncalled 面包.\n");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve("book").resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }

    private Outcome<Built> build(Format... formats) {
        return new Publisher()
                .build(
                        new BuildRequest(
                                folder.resolve("book"),
                                folder.resolve("out"),
                                Set.of(formats),
                                false),
                        Progress.SILENT);
    }

    @Test
    void checkNamesTheCharactersAndTheirPlaces() throws IOException {
        write("guide/02-b.md", "# Bread\n\nIt is **called 面**.\n");
        assertThat(new Publisher().checkBook(folder.resolve("book")).diagnostics())
                .extracting(ScreenOnlyTest::told)
                .containsExactly(
                        "01-a.md:3:1: print has no glyph for “面” (U+9762, CJK UNIFIED IDEOGRAPHS"
                                + " 9762), nor for “包”",
                        "02-b.md:3:16: print has no glyph for “面” (U+9762, CJK UNIFIED IDEOGRAPHS"
                                + " 9762)");
    }

    private static String told(Diagnostic diagnostic) {
        Path place = Path.of(diagnostic.location().toString());
        return place.getFileName() + ": " + diagnostic.message();
    }

    @Test
    void epubAloneHasNoPageNumbersAndClaimsNone() throws IOException {
        Outcome<Built> outcome = build(Format.EPUB);
        assertThat(outcome.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Code.NO_PAGE_NUMBERS);
        assertThat(outcome.diagnostics().getFirst().message())
                .endsWith(", nor for “包”, so the EPUB has no page numbers");
        try (ZipFile epub =
                new ZipFile(outcome.result().orElseThrow().files().getFirst().toFile())) {
            String metadata =
                    new String(
                            epub.getInputStream(epub.getEntry("EPUB/package.opf")).readAllBytes(),
                            java.nio.charset.StandardCharsets.UTF_8);
            assertThat(metadata)
                    .contains("schema:accessibilitySummary")
                    .doesNotContain("pageBreak", "pageNavigation", "page numbers");
        }
    }

    @Test
    void nothingIsMadeWhereAPdfIsAskedForToo() {
        Outcome<Built> outcome = build(Format.EPUB, Format.PDF);
        assertThat(outcome.failure()).isEqualTo(Outcome.Failure.INPUT);
        assertThat(outcome.diagnostics())
                .extracting(Diagnostic::code)
                .containsOnly(Code.MISSING_GLYPH);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void drawnCoverNeedsTheCharactersToo() throws IOException {
        write("pack.yaml", "format: 1\ntitle: 面包\nlanguage: en\n");
        assertThat(build(Format.EPUB).diagnostics())
                .singleElement()
                .satisfies(
                        d ->
                                assertThat(d.hint())
                                        .hasValueSatisfying(
                                                h -> assertThat(h).contains("`cover`")));
    }
}

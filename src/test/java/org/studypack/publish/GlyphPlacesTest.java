package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.publish.batch.BatchOutcome;
import org.studypack.publish.batch.BatchRequest;
import org.studypack.publish.batch.BatchSummary;
import org.studypack.publish.batch.Shard;
import org.studypack.publish.press.Product;
import org.studypack.publish.run.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;

/** A character that print has not is shown where a person wrote it. */
final class GlyphPlacesTest {
    @TempDir Path folder;
    private Path book;

    @BeforeEach
    void makeBook() {
        book = folder.resolve("book");
        assertThat(new Publisher().create(book).diagnostics()).isEmpty();
    }

    private static void requireAt(List<Diagnostic> reported, Path file, int line, int column) {
        assertThat(reported)
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.code()).isEqualTo(Code.MISSING_GLYPH);
                            assertThat(found.location())
                                    .hasToString(file + ":" + line + ":" + column);
                            assertThat(found.location().length()).isEqualTo(1);
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "'branch: Rune ᚠ\n', 1, 14",
        "'# ᚠ\nbranch: Quay\ntime: 7 ᚠ\n', 3, 9",
        "'branch: Quay\nplace: |\n  Library\n  12 ᚠ Street\n', 4, 6",
        "'branch: Quay\ncontact: \"Ida, ᚠ\"\n', 2, 16",
        "'branch: Quay\nnote: Read *ᚠ* first\n', 2, 13",
    })
    void ofARecipeAtItsLineAndColumn(String recipe, int line, int column) throws IOException {
        Path file = Files.writeString(folder.resolve("r.yaml"), recipe);
        requireAt(
                BuildMaker.of(book)
                        .into(folder.resolve("out"))
                        .editions(file.toString())
                        .build()
                        .diagnostics(),
                file,
                line,
                column);
    }

    /** A page of the pack's own template shows it, and pack.yaml has it. */
    @Test
    void ofATitleInThePackFile() throws IOException {
        Files.writeString(book.resolve("pack.yaml"), "format: 1\ntitle: Rune ᚠ\nlanguage: en\n");
        Path templates = Files.createDirectories(book.resolve("templates"));
        Files.copy(Path.of("templates/title-page.ftlx"), templates.resolve("title-page.ftlx"));
        assertThat(new Publisher().checkBook(book).diagnostics())
                .filteredOn(found -> found.code() == Code.MISSING_GLYPH)
                .singleElement()
                .extracting(found -> found.location().file())
                .asString()
                .endsWith("pack.yaml");
    }

    @Test
    void ofARowInItsCell() throws IOException {
        Path rows =
                Files.writeString(
                        folder.resolve("rows.csv"),
                        "branch,time,contact\nQuay,7 pm,\"Ida ᚠ\"\nHill,8 pm,Tom\n");
        BatchRequest request =
                new BatchRequest(
                        rows,
                        book,
                        folder.resolve("out"),
                        EnumSet.copyOf(Product.BY_DEFAULT),
                        1,
                        Shard.WHOLE,
                        false);
        BatchOutcome made = new Publisher().batch(request, Progress.SILENT);
        requireAt(made.outcome().diagnostics(), rows, 2, 16);
        assertThat(made.summary().map(BatchSummary::made)).contains(1);
    }
}

package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.publish.batch.BatchRequest;
import org.studypack.publish.batch.Shard;
import org.studypack.publish.press.Product;
import org.studypack.publish.run.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Nobody copies a booklet with the old time because only the PDF was made again. */
final class OlderFilesTest {
    private static final Set<Product> EPUB = EnumSet.of(Product.EPUB);
    private static final Set<Product> BOTH = EnumSet.of(Product.EPUB, Product.PDF);

    @TempDir Path folder;
    private Path book;
    private Path out;
    private Path recipe;
    private Path sheet;
    private Path pdf;

    @BeforeEach
    void makeBook() throws IOException {
        book = folder.resolve("book");
        out = folder.resolve("out");
        recipe = Files.writeString(folder.resolve("quay.yaml"), "branch: Quay\ntime: 7.30 pm\n");
        sheet = Files.writeString(folder.resolve("rows.csv"), "branch,time\nHill,7\nPier,8\n");
        pdf = out.resolve("my-first-study-pack-quay.pdf");
        assertThat(new Publisher().create(book).diagnostics()).isEmpty();
    }

    private List<Diagnostic> build(Set<Product> products) {
        return BuildMaker.of(book)
                .into(out)
                .making(products)
                .editions(recipe.toString())
                .build()
                .diagnostics();
    }

    private List<Diagnostic> batch(Set<Product> products) {
        BatchRequest request =
                new BatchRequest(sheet, book, out, products, 1, Shard.WHOLE, false, false);
        return new Publisher().batch(request, Progress.SILENT).outcome().diagnostics();
    }

    private static void requireOlder(List<Diagnostic> reported, String message, String hint) {
        assertThat(reported)
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.code()).isEqualTo(Code.OLDER_FILES);
                            assertThat(found.message()).isEqualTo(message);
                            assertThat(found.hint()).contains(hint);
                        });
    }

    @Test
    void fileOfAnEarlierTextIsReportedAndStays() throws IOException {
        assertThat(build(BOTH)).isEmpty();
        byte[] before = Files.readAllBytes(pdf);
        Files.writeString(recipe, "branch: Quay\ntime: 8 pm\n");
        for (int i = 0; i < 2; i++) {
            requireOlder(
                    build(EPUB),
                    "`my-first-study-pack-quay.pdf` holds an earlier text than the files that were"
                            + " made now",
                    "make it again (`pdf`), or delete it");
        }
        assertThat(pdf).hasBinaryContent(before);
        assertThat(build(BOTH)).isEmpty();
        assertThat(build(EPUB)).isEmpty();
    }

    @Test
    void changedGuideIsAnotherText() throws IOException {
        assertThat(build(BOTH)).isEmpty();
        Path section = book.resolve("guide/01-introduction.md");
        String guide = Files.readString(section);
        Files.writeString(section, guide.replaceFirst("\n\n", "\n\nOne more paragraph.\n\n"));
        assertThat(build(EPUB)).extracting(Diagnostic::code).containsExactly(Code.OLDER_FILES);
        Files.delete(pdf);
        assertThat(build(EPUB)).isEmpty();
    }

    /** A remark, another paper, or another design is no other text. */
    @Test
    void sameTextSaysNothing() throws IOException {
        assertThat(build(BOTH)).isEmpty();
        Files.writeString(
                recipe, "# for Ida\nbranch: Quay\ntime: 7.30 pm\npaper: letter\ndesign: handout\n");
        Files.writeString(book.resolve("pack.yaml"), "\n# more\n", StandardOpenOption.APPEND);
        assertThat(build(EPUB)).isEmpty();
        Files.writeString(recipe, "branch: Quay\ntime: 7.30 pm\ndesign: large-print\n");
        assertThat(build(EPUB)).isEmpty();
    }

    /** Also the second time, when the rows are there already; other rows' files say nothing. */
    @Test
    void batchNamesOlderFilesOfItsRowsInOneWarning() throws IOException {
        assertThat(build(BOTH)).isEmpty();
        assertThat(batch(BOTH)).isEmpty();
        Files.writeString(sheet, "branch,time\nHill,7.30\nPier,8\n");
        for (int i = 0; i < 2; i++) {
            requireOlder(
                    batch(EPUB),
                    "`my-first-study-pack-hill.pdf` holds an earlier text than the files that were"
                            + " made now",
                    "make it again (`pdf`), or delete it");
        }
        Files.writeString(sheet, "branch,time\nHill,7.30\nPier,9\n");
        requireOlder(
                batch(EPUB),
                "`my-first-study-pack-hill.pdf` and `my-first-study-pack-pier.pdf` hold an earlier"
                        + " text than the files that were made now",
                "make them again (`pdf`), or delete them");
        assertThat(batch(BOTH)).isEmpty();
        assertThat(batch(EPUB)).isEmpty();
    }
}

package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.publish.batch.BatchOutcome;
import org.studypack.publish.batch.BatchRequest;
import org.studypack.publish.batch.BatchSummary;
import org.studypack.publish.batch.Shard;
import org.studypack.publish.build.Built;
import org.studypack.publish.press.Product;
import org.studypack.publish.run.Outcome;
import org.studypack.publish.run.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A pack replaces what was made of its own book and recipe, and nothing else without a word. */
final class PlacesTest {
    private static final Set<Product> EPUB = EnumSet.of(Product.EPUB);

    @TempDir Path folder;
    private Path book;
    private Path out;
    private Path recipe;
    private Path sheet;
    private Path harbour;

    @BeforeEach
    void makeBook() throws IOException {
        book = folder.resolve("book");
        out = folder.resolve("out");
        recipe = Files.writeString(folder.resolve("harbour.yaml"), "branch: Harbour\n");
        sheet = Files.writeString(folder.resolve("rows.csv"), "branch\nHill\nHarbour\n");
        harbour = out.resolve("my-first-study-pack-harbour.epub");
        assertThat(new Publisher().create(book).diagnostics()).isEmpty();
    }

    private Outcome<Built> build(Path of, boolean force, String... recipes) {
        return BuildMaker.of(of).into(out).making(EPUB).replacing(force).editions(recipes).build();
    }

    private void requireBuilt(String... recipes) {
        assertThat(build(book, false, recipes).diagnostics()).isEmpty();
    }

    private BatchOutcome batch(Path rows, Shard shard, boolean force) {
        BatchRequest request = new BatchRequest(rows, book, out, EPUB, 1, shard, false, force);
        return new Publisher().batch(request, Progress.SILENT);
    }

    private void requireRefused(List<Diagnostic> reported, String... words) {
        assertThat(reported)
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.code()).isEqualTo(Code.ANOTHERS_FILE);
                            assertThat(found.message()).contains(words);
                            assertThat(found.hint().orElseThrow()).contains("another folder");
                        });
    }

    @Test
    void batchReplacesNoPackOfARecipe() throws IOException {
        requireBuilt(recipe.toString());
        byte[] before = Files.readAllBytes(harbour);
        BatchOutcome refused = batch(sheet, Shard.WHOLE, false);
        requireRefused(
                refused.outcome().diagnostics(),
                "`" + harbour.getFileName() + "` is there already, and was made from `",
                "harbour.yaml`");
        assertThat(refused.outcome().diagnostics().getFirst().location().line()).isEqualTo(3);
        assertThat(refused.summary()).isEmpty();
        assertThat(harbour).hasBinaryContent(before);
        assertThat(out.resolve("my-first-study-pack-hill.epub")).doesNotExist();
        Files.writeString(sheet, "branch,date\nHill,\nHarbour,2027-03-09\n");
        assertThat(batch(sheet, Shard.WHOLE, true).outcome().diagnostics()).isEmpty();
        assertThat(Files.readAllBytes(harbour)).isNotEqualTo(before);
        requireRefused(build(book, false, recipe.toString()).diagnostics(), "rows.csv`");
    }

    @Test
    void whatIsEditedIsMadeAgainWithoutAWord() throws IOException {
        requireBuilt();
        requireBuilt(recipe.toString());
        Files.writeString(recipe, "branch: Harbour\ndate: 2027-03-09\n");
        Files.writeString(book.resolve("pack.yaml"), "\n# a remark\n", StandardOpenOption.APPEND);
        requireBuilt();
        requireBuilt(recipe.toString());
        Files.writeString(sheet, "branch\nQuay\n");
        assertThat(batch(sheet, Shard.WHOLE, false).outcome().diagnostics()).isEmpty();
        Files.writeString(sheet, "branch,date\nQuay,2027-03-09\n");
        assertThat(batch(sheet, Shard.WHOLE, false).summary().map(BatchSummary::made)).contains(1);
    }

    @Test
    void recipeOfTheBookIsOneByItsNameAndByItsPath() throws IOException {
        Path editions = Files.createDirectories(book.resolve("editions"));
        Files.copy(recipe, editions.resolve("mine.yaml"));
        requireBuilt("mine");
        requireBuilt(editions.resolve("mine.yaml").toString());
        requireRefused(
                build(book, false, recipe.toString()).diagnostics(), "book/editions/mine.yaml`");
    }

    @Test
    void packOfAnotherBookIsNotReplaced() throws IOException {
        requireBuilt();
        Path other = folder.resolve("other");
        assertThat(new Publisher().create(other).diagnostics()).isEmpty();
        requireRefused(build(other, false).diagnostics(), "my-first-study-pack.epub", "book`");
        assertThat(build(other, true).diagnostics()).isEmpty();
        requireRefused(build(book, false).diagnostics(), "other`");
    }

    @Test
    void sheetOfTheSameBranchesIsAnother() throws IOException {
        batch(sheet, Shard.WHOLE, false);
        Path spring = Files.copy(sheet, folder.resolve("spring.csv"));
        List<Diagnostic> reported = batch(spring, Shard.WHOLE, false).outcome().diagnostics();
        assertThat(reported)
                .extracting(found -> found.code() + " " + found.location().line())
                .containsExactly("ANOTHERS_FILE 2", "ANOTHERS_FILE 3");
    }

    /** As after a full disk, or a kill, once a run had said what it would make. */
    @Test
    void fileThatARunOnlyMeantToMakeIsItsOwnByWhatItHolds() throws IOException {
        requireBuilt(recipe.toString());
        byte[] made = Files.readAllBytes(harbour);
        Path known = out.resolve(".studypack-made");
        String claimed = Files.readString(known).replace("\nfile ", "\nclaimed ");
        Files.writeString(known, claimed);
        Files.writeString(harbour, "my own notes");
        requireRefused(build(book, false, recipe.toString()).diagnostics(), "is not this pack");
        assertThat(harbour).hasContent("my own notes");
        Files.write(harbour, made);
        requireRefused(batch(sheet, Shard.WHOLE, false).outcome().diagnostics(), "is not this");
        requireBuilt(recipe.toString());
        assertThat(known).content().contains("\nfile ").doesNotContain("claimed");
    }

    @Test
    void rowThatFailedHasNoPlace() throws IOException {
        Files.writeString(sheet, "branch,date\nHill,\nHarbour,2027-02-30\n");
        assertThat(batch(sheet, Shard.WHOLE, false).summary().map(BatchSummary::failed))
                .contains(1);
        Files.writeString(harbour, "my own notes");
        Files.writeString(sheet, "branch\nHill\nHarbour\n");
        requireRefused(
                batch(sheet, Shard.WHOLE, false).outcome().diagnostics(), "is not this pack");
        assertThat(harbour).hasContent("my own notes");
        assertThat(batch(sheet, Shard.WHOLE, true).summary().map(BatchSummary::made)).contains(1);
        requireRefused(build(book, false, recipe.toString()).diagnostics(), "rows.csv`");
    }

    @Test
    void manifestOfAnotherSheetIsNotReplaced() throws IOException {
        assertThat(batch(sheet, Shard.WHOLE, false).outcome().diagnostics()).isEmpty();
        Path manifest = out.resolve("manifest.json");
        String listed = Files.readString(manifest);
        Path other = Files.writeString(folder.resolve("more.csv"), "branch\nLake\n");
        requireRefused(
                batch(other, Shard.WHOLE, false).outcome().diagnostics(),
                "`manifest.json` is there already",
                "rows.csv");
        requireRefused(
                batch(other, new Shard(1, 2), false).outcome().diagnostics(), "manifest.json");
        assertThat(manifest).hasContent(listed);
        assertThat(out.resolve("my-first-study-pack-lake.epub")).doesNotExist();
        assertThat(batch(other, Shard.WHOLE, true).outcome().diagnostics()).isEmpty();
        assertThat(manifest).content().contains("lake").doesNotContain("harbour");
    }

    @Test
    void manifestOfAnotherProgramIsNotReplaced() throws IOException {
        Files.createDirectories(out);
        Path theirs = Files.writeString(out.resolve("manifest.json"), "{\"name\": \"App\"}");
        requireRefused(
                batch(sheet, new Shard(1, 2), false).outcome().diagnostics(),
                "studypack did not make it");
        assertThat(theirs).hasContent("{\"name\": \"App\"}");
    }

    @Test
    void manifestOfWhichNothingIsKnownIsReplaced() throws IOException {
        assertThat(batch(sheet, Shard.WHOLE, false).outcome().diagnostics()).isEmpty();
        Files.delete(out.resolve(".studypack-made"));
        assertThat(batch(sheet, Shard.WHOLE, false).outcome().diagnostics()).isEmpty();
    }

    @Test
    void fileThatNobodyHereMadeIsNotReplaced() throws IOException {
        Files.createDirectories(out);
        for (String text : List.of("", "PK", "my own notes", "%PDF-1.7 of another program")) {
            Files.writeString(harbour, text);
            requireRefused(build(book, false, recipe.toString()).diagnostics(), "is not this pack");
            assertThat(harbour).hasContent(text);
        }
        assertThat(build(book, true, recipe.toString()).diagnostics()).isEmpty();
    }

    /** As in a folder of an older studypack, or one that was copied without its hidden files. */
    @Test
    void packOfWhichNothingIsKnownIsItsOwn() throws IOException {
        Set<Product> both = EnumSet.copyOf(Product.BY_DEFAULT);
        for (int i = 0; i < 2; i++) {
            assertThat(BuildMaker.of(book).into(out).making(both).build().diagnostics()).isEmpty();
            Files.deleteIfExists(out.resolve(".studypack-made"));
        }
        Files.copy(out.resolve("my-first-study-pack.epub"), harbour);
        requireRefused(build(book, false, recipe.toString()).diagnostics(), "is not this pack");
    }

    @Test
    void mergeKeepsWhatShardsSayOfTheirFiles() throws IOException {
        for (int number = 1; number <= 3; number++) {
            batch(sheet, new Shard(number, 3), false);
        }
        requireRefused(build(book, false, recipe.toString()).diagnostics(), "rows.csv`");
        assertThat(new Publisher().merge(sheet, book, out).summary()).isPresent();
        try (var files = Files.list(out)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .filteredOn(name -> name.startsWith("."))
                    .containsExactly(".studypack-made");
        }
        requireRefused(build(book, false, recipe.toString()).diagnostics(), "rows.csv`");
        assertThat(batch(sheet, Shard.WHOLE, false).summary().map(BatchSummary::unchanged))
                .contains(2);
    }
}

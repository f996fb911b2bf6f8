package org.studypack.publish.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.pack.Pack;
import org.studypack.publish.Publisher;
import org.studypack.publish.press.Product;
import org.studypack.publish.run.Progress;
import org.studypack.source.PackReader;
import org.studypack.source.recipe.Spreadsheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A row's pack has one name from the plan to the merge, whoever gives it: the row or a recipe. */
final class BatchNamesTest {
    private static final Set<Product> EPUB = EnumSet.of(Product.EPUB);
    private static final String START = "my-first-study-pack-";

    @TempDir Path folder;
    private Path book;
    private Path out;
    private Path sheet;

    @BeforeEach
    void makeBook() throws IOException {
        book = folder.resolve("book");
        out = folder.resolve("out");
        sheet = folder.resolve("rows.csv");
        assertThat(new Publisher().create(book).diagnostics()).isEmpty();
        Files.createDirectories(book.resolve("editions"));
        recipe("evening", "branch: Harbour\nlines: 4\n");
        recipe("late", "extends: evening\nlines: 5\n");
        recipe("plain", "lines: 6\n");
        recipe("led", "audience: leader\n");
    }

    private void recipe(String name, String text) throws IOException {
        Files.writeString(book.resolve("editions/" + name + ".yaml"), text);
    }

    private BatchOutcome run(Shard shard) {
        return new Publisher()
                .batch(new BatchRequest(sheet, book, out, EPUB, 1, shard, false), Progress.SILENT);
    }

    private BatchRows rows(String text) throws IOException {
        Files.writeString(sheet, text);
        Pack pack = PackReader.read(book, new Diagnostics()).orElseThrow();
        Spreadsheet rows = Spreadsheet.read(sheet, new Diagnostics()).orElseThrow();
        return new BatchRows(rows, book, pack);
    }

    @ParameterizedTest
    @CsvSource({
        "'branch,edition\nHill,evening\n', hill",
        "'branch,edition\n,evening\n', harbour",
        "'branch,edition\n,late\n', harbour",
        "'branch,edition\n,plain\n', plain",
        "'branch,edition,date\n,evening,never\n', harbour",
        "'branch,edition\n,missing\n', missing",
        "'branch,edition,date\n,,2027-03-09\n', ''",
        "'branch,audience\nHill,leader\n', hill-leader",
        "'branch,audience\nHill,Leader\n', hill-leader",
        "'branch,edition\nHill,led\n', hill-leader",
        "'branch,audience\nHill leader,leader\n', hill-leader",
        "'branch,audience\nHill cheerleader,leader\n', hill-cheerleader-leader",
        "'branch,edition,audience\nHill,led,participant\n', hill",
        "'edition\nled\n', led",
    })
    void nameComesFromTheRowAndTheRecipeThatItNames(String text, String name) throws IOException {
        assertThat(rows(text))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.name()).isEqualTo(name);
                            assertThat(row.files()).isEqualTo(name.isEmpty() ? "" : START + name);
                        });
    }

    @Test
    void recipeOfARowHasTheNameThatWasPlanned() throws IOException {
        BatchRows rows = rows("branch,edition\nHill,evening\n,late\n,plain\nHill,led\n,led\n");
        for (BatchRow row : rows) {
            assertThat(rows.recipe(row, new Diagnostics()).orElseThrow().name())
                    .isEqualTo(row.name());
        }
    }

    /** Else the one is written over the other, and both count as made. */
    @ParameterizedTest
    @CsvSource({
        "'branch,edition\nHarbour,\nHill,\n,evening\n', 2, 4",
        "'branch,edition\n,late\n,evening\n', 2, 3",
        "'branch\nHarbour\nHill\nharbour!\n', 2, 4",
    })
    void twoRowsOfOneNameAreBothReportedBeforeAnythingIsMade(String text, int one, int other)
            throws IOException {
        Files.writeString(sheet, text);
        BatchOutcome made = run(Shard.WHOLE);
        assertThat(made.summary()).isEmpty();
        List<Diagnostic> reported = made.outcome().diagnostics();
        assertThat(reported).extracting(Diagnostic::code).containsOnly(Code.SAME_NAME);
        assertThat(reported).extracting(each -> each.location().line()).containsExactly(one, other);
        assertThat(reported.getFirst().message())
                .isEqualTo(
                        "this row and the one on line %d would both make `%s`"
                                .formatted(other, START + "harbour"));
        assertThat(out).doesNotExist();
    }

    /** A row is merged by the name that its shard gave it, also where its recipe cannot be read. */
    @Test
    void rowsNamedByTheirRecipesAreMerged() throws IOException {
        recipe("torn", "branch: [\n");
        Files.writeString(sheet, "branch,edition\nHill,plain\n,late\n,plain\n,torn\n,\n,missing\n");
        for (int number = 1; number <= 3; number++) {
            assertThat(run(new Shard(number, 3)).summary()).isPresent();
        }
        BatchOutcome merged = new Publisher().merge(sheet, book, out);
        Path manifest = out.resolve("manifest.json");
        assertThat(merged.summary()).contains(new BatchSummary(3, 0, 2, manifest));
        assertThat(Ledger.records(manifest))
                .extracting(RowRecord::name)
                .containsExactly(
                        START + "hill",
                        START + "harbour",
                        START + "plain",
                        START + "torn",
                        START + "missing");
        byte[] joined = Files.readAllBytes(manifest);
        Files.delete(manifest);
        run(Shard.WHOLE);
        assertThat(manifest).hasBinaryContent(joined);
    }

    @Test
    void longNamesThatBeginAlikeAreToldApart() throws IOException {
        String alike = "Workers' Educational Association of the Northern Harbours ".repeat(2);
        List<String> names = new ArrayList<>();
        rows("branch\n" + alike + "and Hills\n" + alike + "and Dales\n")
                .forEach(row -> names.add(row.name()));
        assertThat(names)
                .hasSize(2)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("workers-educational-.*-[0-9a-f]{8}"))
                .allMatch(name -> name.length() <= 80);
    }
}

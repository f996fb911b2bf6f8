package org.studypack.publish.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.pack.Recipe;
import org.studypack.publish.Publisher;
import org.studypack.publish.delivery.Delivery;
import org.studypack.publish.folder.Outbox;
import org.studypack.publish.press.OpenBook;
import org.studypack.publish.press.Product;
import org.studypack.publish.run.Budget;
import org.studypack.publish.run.Permit;
import org.studypack.publish.run.RunWatch;
import org.studypack.source.recipe.Spreadsheet;
import org.studypack.words.Hashes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

final class RowMakerTest {
    private static final Set<Product> EPUB = Set.of(Product.EPUB);

    @TempDir Path folder;
    private Path book;
    private Path out;

    @BeforeEach
    void makeBook() throws IOException {
        book = folder.resolve("book");
        out = Files.createDirectories(folder.resolve("out"));
        assertThat(new Publisher().create(book).diagnostics()).isEmpty();
    }

    private BatchRows rows(OpenBook open) throws IOException {
        Path sheet = Files.writeString(folder.resolve("b.csv"), "branch\nHarbour\n");
        Spreadsheet rows = Spreadsheet.read(sheet, new Diagnostics()).orElseThrow();
        return new BatchRows(rows, book, open.pack());
    }

    private RowMaker maker(OpenBook open, Outbox outbox, Ledger ledger) {
        BatchRequest request =
                new BatchRequest(folder.resolve("b.csv"), book, out, EPUB, 1, Shard.WHOLE, false);
        Delivery delivery =
                new Delivery(outbox, EPUB, Optional.empty(), new RunWatch(Budget.NORMAL, book));
        return new RowMaker(request, open.press(), open.bodies(EPUB), delivery, ledger);
    }

    /** Else a batch in which nothing changed would set every body again. */
    @Test
    void bodyOfARowThatDidNotChangeIsNotMade() throws IOException {
        Files.createDirectories(book.resolve("templates"));
        Files.writeString(book.resolve("templates/section.ftlx"), "${missing}");
        Diagnostics reported = new Diagnostics();
        OpenBook open =
                OpenBook.read(book, Optional.empty(), new RunWatch(Budget.NORMAL, book), reported)
                        .orElseThrow();
        BatchRow row = rows(open).iterator().next();
        Optional<Recipe> recipe = rows(open).recipe(row, reported);
        String name = row.files();
        Path file = Files.writeString(out.resolve(name + ".epub"), "made before");
        try (Outbox outbox = Outbox.tryOpen(out, "", new Permit(), reported).orElseThrow();
                Ledger ledger = Ledger.open(out, Shard.WHOLE, EPUB, new Permit())) {
            RowMaker maker = maker(open, outbox, ledger);
            maker.make(row, recipe, "as before", reported);
            assertThat(maker.summary(out)).isEqualTo(new BatchSummary(0, 0, 1, out));
            ledger.add(record(name, file));
        }
        try (Outbox outbox = Outbox.tryOpen(out, "", new Permit(), reported).orElseThrow();
                Ledger ledger = Ledger.open(out, Shard.WHOLE, EPUB, new Permit())) {
            RowMaker maker = maker(open, outbox, ledger);
            maker.make(row, recipe, "as before", new Diagnostics());
            assertThat(maker.summary(out)).isEqualTo(new BatchSummary(0, 1, 0, out));
            assertThat(maker.reported()).isEmpty();
        }
    }

    private static RowRecord record(String name, Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String fileName = file.getFileName().toString();
        return new RowRecord(
                1,
                2,
                name,
                "as before",
                0,
                1,
                List.of(new RowRecord.FileRecord(fileName, bytes.length, Hashes.sha256(bytes))),
                List.of(),
                List.of());
    }

    /** Else a batch with an error might end as one without. */
    @Test
    void errorIsReportedHoweverManyWarningsThereAre() throws IOException {
        OpenBook open =
                OpenBook.read(
                                book,
                                Optional.empty(),
                                new RunWatch(Budget.NORMAL, book),
                                new Diagnostics())
                        .orElseThrow();
        BatchRow row = rows(open).iterator().next();
        try (Outbox outbox =
                        Outbox.tryOpen(out, "", new Permit(), new Diagnostics()).orElseThrow();
                Ledger ledger = Ledger.open(out, Shard.WHOLE, EPUB, new Permit())) {
            RowMaker maker = maker(open, outbox, ledger);
            Diagnostics warnings = new Diagnostics();
            for (int i = 0; i <= RowMaker.MOST_REPORTED; i++) {
                warnings.report(Code.HEAVY_LOGO, Location.of("a" + i), "heavy");
            }
            maker.make(row, Optional.empty(), "", warnings);
            Diagnostics error = new Diagnostics();
            error.report(Code.WRONG_VALUE, Location.of("b"), "wrong");
            maker.make(row, Optional.empty(), "", error);
            assertThat(maker.reported())
                    .hasSize(RowMaker.MOST_REPORTED + 1)
                    .containsAll(error.all());
        }
    }
}

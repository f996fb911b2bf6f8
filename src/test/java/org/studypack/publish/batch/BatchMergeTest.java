package org.studypack.publish.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.publish.Publisher;
import org.studypack.publish.press.Product;
import org.studypack.publish.run.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a merge finds: shards, or what a merge that was killed or a run of all rows has joined. */
final class BatchMergeTest {
    private static final int SHARDS = 3;
    private static final String ROWS =
            "branch,date\nHarbour,2027-03-09\nHill,2027-02-30\nQuay,\nMill,\nMoor,\n";

    @TempDir Path folder;
    private Path book;
    private Path out;
    private Path manifest;
    private Path sheet;

    @BeforeEach
    void makeBook() throws IOException {
        book = folder.resolve("book");
        out = folder.resolve("out");
        manifest = out.resolve("manifest.json");
        sheet = folder.resolve("rows.csv");
        assertThat(new Publisher().create(book).diagnostics()).isEmpty();
        Files.writeString(sheet, ROWS);
    }

    private void run(Shard shard) {
        EnumSet<Product> epub = EnumSet.of(Product.EPUB);
        BatchRequest request = new BatchRequest(sheet, book, out, epub, 1, shard, false);
        assertThat(new Publisher().batch(request, Progress.SILENT).summary()).isPresent();
    }

    private BatchOutcome merge() {
        return new Publisher().merge(sheet, book, out);
    }

    /** The manifests of all shards, which are joined then. */
    private Map<Path, byte[]> joined() throws IOException {
        Map<Path, byte[]> parts = new TreeMap<>();
        for (int number = 1; number <= SHARDS; number++) {
            Shard shard = new Shard(number, SHARDS);
            run(shard);
            Path part = Ledger.manifest(out, shard);
            parts.put(part, Files.readAllBytes(part));
        }
        assertThat(merge().summary()).isPresent();
        return parts;
    }

    /** Leaves some of them, as a merge that was killed does. */
    private static void leave(Map<Path, byte[]> parts, int which) throws IOException {
        int number = 0;
        for (Map.Entry<Path, byte[]> part : parts.entrySet()) {
            Files.deleteIfExists(part.getKey());
            if ((which >> number++ & 1) == 1) {
                Files.write(part.getKey(), part.getValue());
            }
        }
    }

    private static List<Code> codes(BatchOutcome merged) {
        return merged.outcome().diagnostics().stream().map(Diagnostic::code).distinct().toList();
    }

    @Test
    void mergeThatWasKilledAfterItsManifestIsEndedByAnother() throws IOException {
        Map<Path, byte[]> parts = joined();
        leave(parts, (1 << SHARDS) - 1);
        BatchOutcome first = merge();
        assertThat(first.summary()).contains(new BatchSummary(4, 0, 1, manifest));
        byte[] text = Files.readAllBytes(manifest);
        for (int left = 0; left < (1 << SHARDS) - 1; left++) {
            leave(parts, left);
            assertThat(merge()).as("left: %s", left).isEqualTo(first);
            assertThat(Files.readAllBytes(manifest)).isEqualTo(text);
            assertThat(parts.keySet()).allSatisfy(part -> assertThat(part).doesNotExist());
        }
    }

    @Test
    void shardsOfAChangedBookAreStillMissing() throws IOException {
        Map<Path, byte[]> parts = joined();
        Path pack = book.resolve("pack.yaml");
        Files.writeString(pack, Files.readString(pack) + "\n# a remark\n");
        for (int left = 0; left < (1 << SHARDS) - 1; left++) {
            leave(parts, left);
            assertRefused(merge());
        }
    }

    @Test
    void shardThatRanAgainWaitsForTheOthers() throws IOException {
        joined();
        Files.writeString(sheet, ROWS.replace("2027-02-30", "2027-02-28"));
        Shard corrected = new Shard(1, SHARDS);
        while (!corrected.has("hill")) {
            corrected = new Shard(corrected.number() + 1, SHARDS);
        }
        run(corrected);
        assertRefused(merge());
        for (int number = 1; number <= SHARDS; number++) {
            run(new Shard(number, SHARDS));
        }
        assertThat(merge().summary()).contains(new BatchSummary(5, 0, 0, manifest));
    }

    private void assertRefused(BatchOutcome merged) {
        assertThat(merged.summary()).isEmpty();
        assertThat(codes(merged)).containsExactly(Code.SHARDS_INCOMPLETE);
    }

    @Test
    void oneShardOfOneNeedsNoJoining() throws IOException {
        run(new Shard(1, 1));
        byte[] text = Files.readAllBytes(manifest);
        BatchOutcome merged = merge();
        assertThat(merged.summary()).contains(new BatchSummary(4, 0, 1, manifest));
        assertThat(codes(merged)).containsExactly(Code.WRONG_VALUE);
        assertThat(Files.readAllBytes(manifest)).isEqualTo(text);
    }

    @Test
    void rowThatWasChangedSinceIsNamed() throws IOException {
        run(new Shard(1, 1));
        Files.writeString(sheet, ROWS.replace("Moor,", "Moor,2027-05-01"));
        Files.writeString(out.resolve("my-first-study-pack-quay.epub"), "half");
        BatchOutcome merged = merge();
        assertRefused(merged);
        List<Diagnostic> reported = merged.outcome().diagnostics();
        assertThat(reported).extracting(found -> found.location().line()).containsExactly(4, 6);
        assertThat(reported.getFirst().message()).contains("-quay.epub");
    }

    @Test
    void deletedRowsAreReportedWhateverThePackIsWarnedOf() throws IOException {
        Files.writeString(book.resolve("timelin.yaml"), "");
        run(new Shard(1, 2));
        run(new Shard(2, 2));
        Files.writeString(sheet, ROWS.replace("Moor,\n", ""));
        BatchOutcome merged = merge();
        assertThat(merged.summary()).isEmpty();
        assertThat(codes(merged)).contains(Code.MISSPELT_FILE, Code.SHARDS_INCOMPLETE);
    }

    @Test
    void rowIsNotTakenForOneThatEndsLikeIt() throws IOException {
        Files.writeString(sheet, "branch\nSpring Hill\n");
        run(new Shard(1, 2));
        run(new Shard(2, 2));
        Files.writeString(sheet, "branch\nHill\n");
        assertRefused(merge());
    }
}

package org.studypack.publish.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.publish.BuildMaker;
import org.studypack.publish.Publisher;
import org.studypack.publish.batch.RowRecord.FileRecord;
import org.studypack.publish.folder.Outbox;
import org.studypack.publish.press.Product;
import org.studypack.publish.run.Outcome;
import org.studypack.publish.run.Permit;
import org.studypack.publish.run.Progress;
import org.studypack.words.Hashes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

final class BatchTest {
    private static final Path BOOK = Path.of("src/test/cases/publish/everything/in");

    private static final String ROWS =
            """
            branch,date,contact,sections,audience
            Harbour,2027-03-09,"Ida
            ida@example.org",,
            Hill,2027-03-10,,,leader
            =Mill & <Quay>,2027-03-11,${1+1} *not bold*,,
            Αθήνα,2027-04-01,,,
            """;

    @TempDir static Path whole;
    @TempDir Path folder;

    private static Path rows(Path folder, String text) throws IOException {
        return Files.writeString(folder.resolve("branches.csv"), text);
    }

    private static BatchOutcome batch(Path sheet, Path out, Shard shard, int threads) {
        Set<Product> both = EnumSet.copyOf(Product.BY_DEFAULT);
        BatchRequest request = new BatchRequest(sheet, BOOK, out, both, threads, shard, false);
        return new Publisher().batch(request, Progress.SILENT);
    }

    private static List<Code> codes(BatchOutcome batch) {
        return batch.outcome().diagnostics().stream().map(Diagnostic::code).toList();
    }

    /** The hashes of all visible files by their names. */
    private static Map<String, String> content(Path folder) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (!file.getFileName().toString().startsWith(".")) {
                    content.put(
                            file.getFileName().toString(), Hashes.sha256(Files.readAllBytes(file)));
                }
            }
        }
        return content;
    }

    @BeforeAll
    static void makeAll() throws IOException {
        Path sheet = rows(whole, ROWS);
        BatchOutcome made = batch(sheet, whole.resolve("out"), Shard.WHOLE, 2);
        assertThat(made.outcome().diagnostics()).isEmpty();
        assertThat(made.summary().orElseThrow().made()).isEqualTo(4);
    }

    @Test
    void manifestNamesTheHashOfEachFile() throws IOException {
        String manifest = Files.readString(whole.resolve("out/manifest.json"));
        Map<String, String> files = content(whole.resolve("out"));
        files.remove("manifest.json");
        assertThat(files).hasSize(8);
        files.forEach(
                (name, hash) ->
                        assertThat(manifest)
                                .containsPattern(
                                        "\"name\": \"" + name + "\"[^}]*\"sha256\": \"" + hash));
    }

    @Test
    void unchangedRowsAreNotMadeAgain() throws IOException {
        Path out = folder.resolve("out");
        Files.createDirectories(out);
        try (Stream<Path> files = Files.list(whole.resolve("out"))) {
            for (Path file : files.toList()) {
                Files.copy(file, out.resolve(file.getFileName()));
            }
        }
        Files.delete(out.resolve("bread-and-ballots-hill-leader.pdf"));
        Files.writeString(out.resolve("bread-and-ballots-αθήνα.epub"), "half");
        Path sheet = rows(folder, ROWS.replace("2027-03-11", "2027-03-12"));
        BatchSummary again = batch(sheet, out, Shard.WHOLE, 1).summary().orElseThrow();
        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(again.made()).isEqualTo(3);
        Map<String, String> now = content(out);
        Map<String, String> before = content(whole.resolve("out"));
        assertThat(now.keySet()).isEqualTo(before.keySet());
        for (String same :
                List.of("hill-leader.pdf", "hill-leader.epub", "αθήνα.epub", "harbour.pdf")) {
            assertThat(now.get("bread-and-ballots-" + same))
                    .isEqualTo(before.get("bread-and-ballots-" + same));
        }
    }

    @Test
    void shardsTogetherMakeWhatOneRunMakes() throws IOException {
        Path sheet = rows(folder, ROWS);
        Path out = folder.resolve("out");
        for (int number : List.of(2, 3, 1)) {
            assertThat(batch(sheet, out, new Shard(number, 3), 1).summary()).isPresent();
        }
        BatchOutcome merged = new Publisher().merge(sheet, BOOK, out);
        assertThat(merged.outcome().diagnostics()).isEmpty();
        assertThat(content(out)).isEqualTo(content(whole.resolve("out")));
    }

    /** What nobody judged is not valid because it is there. */
    @Test
    void rowsThatWereNotJudgedAreMadeAgainAndTheirJudgeIsNamed() throws IOException {
        Path sheet = rows(folder, "branch\nHill\n");
        Path out = folder.resolve("out");
        Set<Product> epub = Set.of(Product.EPUB);
        BatchRequest plain = new BatchRequest(sheet, BOOK, out, epub, 1, Shard.WHOLE, false);
        BatchRequest judged = new BatchRequest(sheet, BOOK, out, epub, 1, Shard.WHOLE, true);
        Path manifest = out.resolve("manifest.json");
        new Publisher().batch(plain, Progress.SILENT);
        assertThat(manifest).content().doesNotContain("judge");
        assertThat(new Publisher().batch(judged, Progress.SILENT).summary())
                .contains(new BatchSummary(1, 0, 0, List.of("EPUBCheck"), manifest));
        assertThat(manifest).content().contains("\"judge\": \"EPUBCheck\"");
        assertThat(new Publisher().batch(judged, Progress.SILENT).summary())
                .contains(new BatchSummary(0, 1, 0, List.of("EPUBCheck"), manifest));
    }

    @Test
    void folderInTheWayOfAFileStopsItsRowAlone() throws IOException {
        Path out = folder.resolve("out");
        Files.createDirectories(out.resolve("bread-and-ballots-hill-leader.pdf"));
        BatchOutcome made = batch(rows(folder, ROWS), out, Shard.WHOLE, 2);
        assertThat(made.outcome().diagnostics())
                .singleElement()
                .satisfies(
                        reported -> {
                            assertThat(reported.location().line()).isEqualTo(4);
                            assertThat(reported.message())
                                    .startsWith(
                                            "`bread-and-ballots-hill-leader.pdf` is in the way");
                        });
        assertThat(made.summary().orElseThrow().made()).isEqualTo(3);
        assertThat(out.resolve("bread-and-ballots-hill-leader.epub")).doesNotExist();
    }

    @Test
    void missingShardAndDamagedFileAreReported() throws IOException {
        Path sheet = rows(folder, ROWS);
        Path out = folder.resolve("out");
        batch(sheet, out, new Shard(1, 2), 1);
        assertThat(codes(new Publisher().merge(sheet, BOOK, out))).contains(Code.SHARDS_INCOMPLETE);
        batch(sheet, out, new Shard(2, 2), 1);
        Files.writeString(out.resolve("bread-and-ballots-hill-leader.pdf"), "half");
        BatchOutcome merged = new Publisher().merge(sheet, BOOK, out);
        assertThat(merged.outcome().diagnostics())
                .singleElement()
                .satisfies(
                        found ->
                                assertThat(found.message())
                                        .contains("bread-and-ballots-hill-leader.pdf"));
        assertThat(out.resolve("manifest.json")).doesNotExist();
    }

    @Test
    void mergeTellsTheMistakesOfRowsAsOneRunDoes() throws IOException {
        Path sheet = rows(folder, "branch,date\nHarbour,\nHill,2027-02-30\nQuay,\n");
        Path out = folder.resolve("out");
        List<Diagnostic> reported = new ArrayList<>();
        for (int number : List.of(1, 2)) {
            reported.addAll(batch(sheet, out, new Shard(number, 2), 1).outcome().diagnostics());
        }
        BatchOutcome merged = new Publisher().merge(sheet, BOOK, out);
        assertThat(merged.summary())
                .contains(new BatchSummary(2, 0, 1, out.resolve("manifest.json")));
        assertThat(merged.outcome().failure()).isEqualTo(Outcome.Failure.INPUT);
        Diagnostic row = merged.outcome().diagnostics().getFirst();
        assertThat(row.location().line()).isEqualTo(3);
        assertThat(reported)
                .singleElement()
                .satisfies(
                        first -> {
                            assertThat(row.code()).isEqualTo(first.code());
                            assertThat(row.message()).isEqualTo(first.message());
                        });
    }

    @Test
    void spreadsheetThatWasChangedSinceIsNotMerged() throws IOException {
        Path sheet = rows(folder, "branch\nHarbour\nHill\n");
        Path out = folder.resolve("out");
        batch(sheet, out, new Shard(1, 2), 1);
        batch(sheet, out, new Shard(2, 2), 1);
        for (String changed : List.of("branch\nHill\nHarbour\n", "branch\nHarbour\n")) {
            BatchOutcome merged = new Publisher().merge(rows(folder, changed), BOOK, out);
            assertThat(codes(merged)).contains(Code.SHARDS_INCOMPLETE);
            assertThat(out.resolve("manifest.json")).doesNotExist();
        }
    }

    @Test
    void packOfARowIsThatOfTheSameRecipe() throws IOException {
        Path recipe = folder.resolve("r.yaml");
        Files.writeString(
                recipe,
                """
                branch: "=Mill & <Quay>"
                date: 2027-03-11
                contact: "${1+1} *not bold*"
                """);
        Path out = folder.resolve("out");
        assertThat(BuildMaker.of(BOOK).into(out).editions(recipe.toString()).build().diagnostics())
                .isEmpty();
        Map<String, String> batch = content(whole.resolve("out"));
        assertThat(content(out)).hasSize(2);
        content(out).forEach((name, hash) -> assertThat(batch).containsEntry(name, hash));
    }

    @Test
    void badRowsAreReportedAndDoNotStopTheOthers() throws IOException {
        Path sheet =
                rows(
                        folder,
                        """
                        branch,date,sections
                        Harbour,2027-02-30,
                        ,,
                        طنطا,,
                        Hill,,nothing-like-it
                        Vertical\013Tab,,
                        Quay,,
                        """);
        Path out = folder.resolve("out");
        BatchOutcome made = batch(sheet, out, Shard.WHOLE, 2);
        BatchSummary summary = made.summary().orElseThrow();
        assertThat(summary.made()).isEqualTo(1);
        assertThat(summary.failed()).isEqualTo(4);
        assertThat(made.outcome().failure()).isEqualTo(Outcome.Failure.INPUT);
        assertThat(codes(made))
                .contains(
                        Code.WRONG_VALUE,
                        Code.MISSING_GLYPH,
                        Code.UNKNOWN_PIECE,
                        Code.CONTROL_CHARACTER);
        assertThat(made.outcome().diagnostics())
                .allSatisfy(found -> assertThat(found.location().line()).isBetween(2, 6));
        assertThat(content(out).keySet())
                .containsExactly(
                        "bread-and-ballots-quay.epub",
                        "bread-and-ballots-quay.pdf",
                        "manifest.json");
    }

    /** As where a quotation mark is missing in a long file. */
    @Test
    void ofManyRowsOfOneNameTheFirstThousandAreReported() throws IOException {
        Path sheet = rows(folder, "branch\n" + "Harbour\n".repeat(200_000));
        BatchOutcome made = batch(sheet, folder.resolve("out"), Shard.WHOLE, 1);
        assertThat(made.outcome().diagnostics()).hasSize(1000);
    }

    @Test
    void secondBatchIntoTheSameFolderIsRefused() throws IOException {
        Path out = folder.resolve("out");
        try (Outbox first =
                Outbox.tryOpen(out, "", new Permit(), new Diagnostics()).orElseThrow()) {
            BatchOutcome second = batch(rows(folder, ROWS), out, Shard.WHOLE, 1);
            assertThat(second.summary()).isEmpty();
            assertThat(second.outcome().failure()).isEqualTo(Outcome.Failure.ENVIRONMENT);
            assertThat(first.folder()).isEqualTo(out);
            BatchOutcome merge = new Publisher().merge(rows(folder, ROWS), BOOK, out);
            assertThat(merge.summary()).isEmpty();
            assertThat(merge.outcome().failure()).isEqualTo(Outcome.Failure.ENVIRONMENT);
        }
    }

    @Test
    void eachRowOfALogoThatCannotBeDrawnIsReported() throws IOException {
        Path book = folder.resolve("book");
        assertThat(new Publisher().create(book).diagnostics()).isEmpty();
        Files.createDirectories(book.resolve("images"));
        Files.writeString(
                book.resolve("images/l.svg"),
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path"
                        + " d=\"nonsense\"/></svg>");
        Path sheet = rows(folder, "branch,logo\nHarbour,l.svg\nHill,l.svg\nQuay,\n");
        Path out = folder.resolve("out");
        Set<Product> both = EnumSet.copyOf(Product.BY_DEFAULT);
        BatchRequest request = new BatchRequest(sheet, book, out, both, 2, Shard.WHOLE, false);
        BatchOutcome made = new Publisher().batch(request, Progress.SILENT);
        assertThat(made.summary().orElseThrow().failed()).isEqualTo(2);
        assertThat(made.outcome().diagnostics())
                .extracting(found -> found.code() + " " + found.location().line())
                .containsExactly("NOT_AN_IMAGE 2", "NOT_AN_IMAGE 3");
    }

    @Test
    void recordWithoutAFileIsNotTrusted() throws IOException {
        Path out = folder.resolve("out");
        Path sheet = rows(folder, "branch\nHarbour\n");
        batch(sheet, out, Shard.WHOLE, 1);
        Path manifest = out.resolve("manifest.json");
        String text = Files.readString(manifest);
        Files.writeString(
                manifest, text.replaceAll("(\\{[^{}]*\\.epub[^{}]*\\}), \\{[^{}]*\\}", "$1"));
        BatchSummary again = batch(sheet, out, Shard.WHOLE, 1).summary().orElseThrow();
        assertThat(again.made()).isEqualTo(1);
        assertThat(manifest).hasContent(text);
    }

    @Test
    void halfALineOfAJournalIsPassedOver() throws IOException {
        Path out = folder.resolve("out");
        Files.createDirectories(out);
        Files.writeString(
                out.resolve(".studypack-journal"), "{\"row\": 1, \"line\": 2, \"name\": \"every");
        BatchSummary made =
                batch(rows(folder, "branch\nHarbour\n"), out, Shard.WHOLE, 1)
                        .summary()
                        .orElseThrow();
        assertThat(made.made()).isEqualTo(1);
        assertThat(out.resolve(".studypack-journal")).doesNotExist();
    }

    /** Else a second kill would lose the pack that was made after the first. */
    @Test
    void lineAfterHalfALineOfAJournalIsRead() throws IOException {
        Path journal = folder.resolve(".studypack-journal");
        Files.writeString(journal, "{\"row\": 1, \"line\": 2, \"name\": \"every");
        RowRecord made = new RowRecord(2, 3, "a", "b", 0, 1, List.of(), List.of(), List.of());
        try (Ledger ledger =
                Ledger.open(
                        folder, Shard.WHOLE, EnumSet.copyOf(Product.BY_DEFAULT), new Permit())) {
            ledger.add(made);
        }
        assertThat(Ledger.records(journal)).containsExactly(made);
    }

    @ParameterizedTest
    @CsvSource({"1/1,.studypack-journal", "1/2,.studypack-1-of-2-journal"})
    void journalThatIsALinkIsNeitherReadNorWritten(
            String written, String name, @TempDir Path elsewhere) throws IOException {
        Shard shard = Shard.parse(written).orElseThrow();
        byte[] pack = Files.readAllBytes(Files.writeString(folder.resolve("a.epub"), "pack"));
        FileRecord file = new FileRecord("a.epub", pack.length, Hashes.sha256(pack));
        RowRecord made = new RowRecord(1, 2, "a", "b", 0, 1, List.of(file), List.of(), List.of());
        Path outside = Files.writeString(elsewhere.resolve("outside"), made.json() + "\n");
        Path journal = Files.createSymbolicLink(folder.resolve(name), outside);
        try (Ledger ledger = Ledger.open(folder, shard, Set.of(Product.EPUB), new Permit())) {
            assertThat(ledger.whole("a", "b")).isEmpty();
            ledger.add(made.at(3, 4));
        }
        assertThat(outside).hasContent(made.json() + "\n");
        assertThat(Ledger.records(journal)).containsExactly(made.at(3, 4));
    }

    @Test
    void manifestIsNotWrittenThroughLinks(@TempDir Path elsewhere) throws IOException {
        Path outside = Files.writeString(elsewhere.resolve("outside"), "theirs");
        Path manifest = folder.resolve("manifest.json");
        Files.createSymbolicLink(folder.resolve(".studypack-partial-manifest"), outside);
        Files.createSymbolicLink(manifest, outside);
        Ledger.publish(folder, Shard.WHOLE, "tool", "title", List.of());
        assertThat(outside).hasContent("theirs");
        assertThat(Files.isRegularFile(manifest, LinkOption.NOFOLLOW_LINKS)).isTrue();
        assertThat(manifest).content().contains("\"title\": \"title\"");
    }

    @Test
    void filesOfARowThatHasAMistakeNowStayAndAreNotListed() throws IOException {
        Path out = folder.resolve("out");
        batch(rows(folder, "branch\nHarbour\n"), out, Shard.WHOLE, 1);
        Map<String, String> before = content(out);
        batch(rows(folder, "branch,date\nHarbour,soon\n"), out, Shard.WHOLE, 1);
        Map<String, String> after = content(out);
        assertThat(after.remove("manifest.json")).isNotEqualTo(before.remove("manifest.json"));
        assertThat(after).isEqualTo(before).hasSize(2);
        assertThat(Ledger.records(out.resolve("manifest.json")))
                .singleElement()
                .extracting(RowRecord::files)
                .isEqualTo(List.of());
    }
}

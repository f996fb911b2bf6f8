package org.studypack.publish.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.publish.OwnProcess;
import org.studypack.publish.Publisher;
import org.studypack.publish.press.Product;
import org.studypack.publish.run.Progress;
import org.studypack.words.Hashes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Shards as processes, of which some are killed and run again. */
final class KilledShardsTest {
    private static final Path BOOK =
            Path.of("src/test/cases/publish/everything/in").toAbsolutePath();
    private static final int ROWS = 36;
    private static final int SHARDS = 3;

    @TempDir Path folder;
    private final Set<String> seen = new HashSet<>();
    private Path sheet = Path.of("");
    private Path out = Path.of("");
    private Map<String, String> meant = Map.of();

    /** What one run on one machine makes, a row with a mistake in it. */
    @BeforeEach
    void makeAllAtOnce() throws Exception {
        StringBuilder rows = new StringBuilder("branch,date\nNobody,2027-02-30\n");
        IntStream.rangeClosed(1, ROWS)
                .forEach(row -> rows.append("Branch ").append(row).append(",2027-03-09\n"));
        sheet = Files.writeString(folder.resolve("branches.csv"), rows);
        out = Files.createDirectories(folder.resolve("out"));
        Path whole = folder.resolve("whole");
        Set<Product> both = EnumSet.copyOf(Product.BY_DEFAULT);
        BatchRequest request = new BatchRequest(sheet, BOOK, whole, both, 2, Shard.WHOLE, false);
        BatchOutcome made = new Publisher().batch(request, Progress.SILENT);
        assertThat(made.summary().map(BatchSummary::failed)).contains(1);
        meant = visible(whole);
        assertThat(meant).hasSize(2 * ROWS + 1).containsKey("manifest.json");
    }

    @Test
    void killedShardsRunAgainMakeWhatOneRunMakes() throws Exception {
        Process first = shard(1);
        Process second = shard(2);
        int killed = kill(first, () -> names().stream().anyMatch(this::isOfFirst));
        killed += kill(second, () -> journal(2).size() >= 3);
        assertThat(killed).as("shards that were killed at work").isPositive();
        int done = journal(2).size();
        List<Process> again = List.of(shard(1), shard(2), shard(3));
        for (int number = 1; number <= SHARDS; number++) {
            endWatched(again.get(number - 1), number);
        }
        assertThat(printed(2)).contains(done == 0 ? " made" : done + " unchanged");
        BatchOutcome merged = new Publisher().merge(sheet, BOOK, out);
        assertThat(merged.summary().map(BatchSummary::made)).contains(ROWS);
        assertThat(visible(out)).isEqualTo(meant);
        assertThat(names())
                .filteredOn(name -> name.startsWith("."))
                .containsExactly(".studypack-made");
    }

    private Process shard(int number) throws IOException {
        return OwnProcess.start(
                folder,
                folder.resolve("shard " + number + ".txt"),
                Map.of(),
                List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"),
                List.of(
                        "batch",
                        sheet.toString(),
                        BOOK.toString(),
                        "-o",
                        out.toString(),
                        "-j",
                        "1",
                        "--shard",
                        number + "/" + SHARDS));
    }

    private String printed(int number) throws IOException {
        return Files.readString(folder.resolve("shard " + number + ".txt"));
    }

    /** Kills a process when it has come so far; 1 where it had not ended by itself. */
    private int kill(Process process, Callable<Boolean> moment) throws Exception {
        while (process.isAlive() && !moment.call()) {
            Thread.sleep(2);
        }
        process.destroyForcibly();
        requireWhole();
        return process.waitFor() > 1 ? 1 : 0;
    }

    private void endWatched(Process process, int number) throws Exception {
        while (process.isAlive()) {
            requireWhole();
            Thread.sleep(50);
        }
        boolean bad = new Shard(number, SHARDS).has("nobody");
        assertThat(process.waitFor()).as(printed(number)).isEqualTo(bad ? 1 : 0);
        assertThat(journal(number)).isEmpty();
    }

    /** Whatever can be seen is what it is to be from the moment it is seen. */
    private void requireWhole() throws IOException {
        for (String name : names()) {
            boolean own = name.startsWith(".") || name.matches("manifest-[123]-of-3\\.json");
            if (!own && seen.add(name)) {
                assertThat(meant).containsEntry(name, hash(out.resolve(name)));
            }
        }
    }

    private boolean isOfFirst(String name) {
        String branch = name.replaceFirst(".*bread-and-ballots-(.*)\\..*", "$1");
        return !branch.equals(name) && new Shard(1, SHARDS).has(branch);
    }

    /** The lines that a shard has finished and not yet put into its manifest. */
    private List<String> journal(int number) throws IOException {
        try {
            return Files.readAllLines(out.resolve(".studypack-" + number + "-of-3-journal"));
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    private List<String> names() throws IOException {
        return names(out);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String hash(Path file) throws IOException {
        return Hashes.sha256(Files.readAllBytes(file));
    }

    /** The hashes of all visible files by their names. */
    private static Map<String, String> visible(Path folder) throws IOException {
        Map<String, String> content = new TreeMap<>();
        for (String name : names(folder)) {
            if (!name.startsWith(".")) {
                content.put(name, hash(folder.resolve(name)));
            }
        }
        return content;
    }
}

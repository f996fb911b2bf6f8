package org.studypack.publish.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.studypack.publish.batch.RowRecord.FileRecord;
import org.studypack.publish.folder.HiddenFile;
import org.studypack.publish.folder.ListedLines;
import org.studypack.publish.json.Json;
import org.studypack.publish.press.Product;
import org.studypack.publish.run.Permit;
import org.studypack.source.InnerPath;
import org.studypack.words.Hashes;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is known of the packs in a folder: the manifest of the last batch, and, line by line, what a
 * run has finished since, so that one that was killed can be continued. A pack counts as there only
 * when its files are what the record says.
 */
final class Ledger implements AutoCloseable {
    private static final String START = "{\n\"format\": 1,";

    private final Path folder;
    private final Shard shard;
    private final Set<Product> products;
    private final Path journal;
    private final Map<String, RowRecord> known = new HashMap<>();
    private final TreeMap<Integer, RowRecord> rows = new TreeMap<>();
    private final Permit permit;
    private final BufferedWriter out;

    private Ledger(Path folder, Shard shard, Set<Product> products, Permit permit)
            throws IOException {
        this.permit = permit;
        this.folder = folder;
        this.shard = shard;
        this.products = Set.copyOf(products);
        this.journal = folder.resolve(".studypack" + shard.suffix() + "-journal");
        read(manifest(folder, Shard.WHOLE));
        if (!shard.equals(Shard.WHOLE)) {
            read(manifest(folder, shard));
        }
        HiddenFile.takeLinkAway(journal);
        read(journal);
        this.out = writer(journal, StandardOpenOption.APPEND);
        if (Files.size(journal) > 0) {
            out.newLine(); // a line that a kill cut off takes no other with it
        }
    }

    private static BufferedWriter writer(Path file, StandardOpenOption option) throws IOException {
        return new BufferedWriter(Channels.newWriter(HiddenFile.open(file, option), UTF_8));
    }

    /**
     * Reads what is known.
     *
     * @param products what each pack is made in
     * @param permit of the run
     */
    static Ledger open(Path folder, Shard shard, Set<Product> products, Permit permit)
            throws IOException {
        return new Ledger(folder, shard, products, permit);
    }

    /** The file that lists the rows of a run. */
    static Path manifest(Path folder, Shard shard) {
        return folder.resolve("manifest" + shard.suffix() + ".json");
    }

    /** Whether a file begins as a manifest does, of whatever batch. */
    static boolean isManifest(Path file) {
        byte[] start = START.getBytes(UTF_8);
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(start.length), start);
        } catch (IOException e) {
            return false;
        }
    }

    private void read(Path file) throws IOException {
        records(file).stream().filter(RowRecord::isGood).forEach(row -> known.put(row.name(), row));
    }

    /** The rows that a manifest or a journal lists; none where there is no such file. */
    static List<RowRecord> records(Path file) throws IOException {
        List<RowRecord> records = new ArrayList<>();
        // where a line is damaged its packs are made again
        ListedLines.read(file, line -> RowRecord.parse(line).ifPresent(records::add));
        return records;
    }

    /** The record of a pack that is there, whole, and was made from the same input. */
    Optional<RowRecord> whole(String name, String inputs) {
        return Optional.ofNullable(known.get(name))
                .filter(row -> row.inputs().equals(inputs))
                .filter(row -> names(row).equals(wanted(name)))
                .filter(row -> row.files().stream().allMatch(file -> isWhole(folder, file)));
    }

    private static Set<String> names(RowRecord row) {
        return row.files().stream().map(FileRecord::name).collect(Collectors.toSet());
    }

    /** The names of the files that a pack has, whatever a record says of it. */
    private Set<String> wanted(String name) {
        return Set.copyOf(Product.fileNames(products, name));
    }

    /** Whether a file of the folder itself is what its record says, whoever wrote that. */
    static boolean isWhole(Path folder, FileRecord record) {
        if (!InnerPath.isShown(record.name())) {
            return false;
        }
        Path file = folder.resolve(record.name());
        try {
            return HiddenFile.isFile(file)
                    && Files.size(file) == record.bytes()
                    && Hashes.sha256(Files.readAllBytes(file)).equals(record.sha256());
        } catch (IOException e) {
            return false;
        }
    }

    /** Keeps what came of a row. */
    synchronized void add(RowRecord row) throws IOException {
        rows.put(row.number(), row);
        permit.use(
                () -> {
                    out.write(row.json());
                    out.newLine();
                    out.flush();
                });
    }

    /** The names of all files that are there now: those of the packs, and the manifest. */
    synchronized List<String> made() {
        List<String> made = new ArrayList<>();
        rows.values().forEach(row -> row.files().forEach(file -> made.add(file.name())));
        if (shard.equals(Shard.WHOLE)) {
            made.add(manifest(folder, shard).getFileName().toString());
        }
        return made;
    }

    /** The names of the packs that are there now. */
    synchronized List<String> packs() {
        return rows.values().stream().filter(RowRecord::isGood).map(RowRecord::name).toList();
    }

    /** Writes the manifest, in the order of the rows; the journal has done its work then. */
    Path finish(String tool, String title) throws IOException {
        permit.use(
                () -> {
                    publish(folder, shard, tool, title, rows.values());
                    out.close();
                    Files.deleteIfExists(journal);
                });
        return manifest(folder, shard);
    }

    /**
     * Writes a manifest.
     *
     * @param rows in their order
     */
    static void publish(
            Path folder, Shard shard, String tool, String title, Collection<RowRecord> rows)
            throws IOException {
        Path hidden = folder.resolve(".studypack" + shard.suffix() + "-partial-manifest");
        try (BufferedWriter text = writer(hidden, StandardOpenOption.TRUNCATE_EXISTING)) {
            write(text, tool, title, rows);
        }
        HiddenFile.rename(hidden, manifest(folder, shard));
    }

    /** The text of a manifest: one line for each row. */
    private static void write(
            BufferedWriter text, String tool, String title, Collection<RowRecord> rows)
            throws IOException {
        text.write(START + "\n\"tool\": " + new Json.Text(tool).writeLine() + ",\n");
        text.write("\"title\": " + new Json.Text(title).writeLine() + ",\n\"rows\": [");
        String separator = "\n";
        for (RowRecord row : rows) {
            text.write(separator + row.json());
            separator = ",\n";
        }
        text.write("\n]\n}\n");
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}

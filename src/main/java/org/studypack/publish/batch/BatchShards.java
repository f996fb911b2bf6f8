package org.studypack.publish.batch;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The manifests of shards that are in a folder, not yet joined.
 *
 * @param shards of one number of shards, or left over from several; none of them twice
 */
record BatchShards(Path folder, List<Shard> shards) {
    private static final Pattern MANIFEST =
            Pattern.compile("manifest-([0-9]{1,5})-of-([0-9]{1,5})\\.json");

    BatchShards {
        shards = List.copyOf(shards);
    }

    static BatchShards in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return new BatchShards(folder, List.of());
        }
        try (Stream<Path> files = Files.list(folder)) {
            return new BatchShards(
                    folder,
                    files.sorted()
                            .map(file -> MANIFEST.matcher(file.getFileName().toString()))
                            .filter(Matcher::matches)
                            .map(name -> Shard.parse(name.group(1) + "/" + name.group(2)))
                            .flatMap(Optional::stream)
                            .distinct()
                            .toList());
        }
    }

    boolean isEmpty() {
        return shards.isEmpty();
    }

    /** Whether all shards of one number of shards are there. */
    boolean areAll() {
        return !isEmpty() && shards.stream().allMatch(shard -> shard.of() == shards.size());
    }

    /** Reports what is missing for all shards of one number of shards to be there. */
    void requireAll(Diagnostics diagnostics) {
        if (isEmpty()) {
            lacking("there is no manifest of a shard to merge", diagnostics);
            return;
        }
        int of = shards.getFirst().of();
        if (shards.stream().anyMatch(shard -> shard.of() != of)) {
            lacking(
                    "there are manifests of batches that were shared in different ways",
                    diagnostics);
            return;
        }
        for (int number = 1; number <= of; number++) {
            Shard shard = new Shard(number, of);
            if (!shards.contains(shard)) {
                report(
                        folder,
                        "the manifest of shard " + shard.written() + " is missing",
                        "run shard " + shard.written(),
                        diagnostics);
            }
        }
    }

    private void lacking(String message, Diagnostics diagnostics) {
        String hint = "run all shards, from 1/N to N/N, into this folder first";
        report(folder, message, hint, diagnostics);
    }

    /** What they record of each row, by its number; a row that is listed twice is reported. */
    Map<Integer, RowRecord> records(Diagnostics diagnostics) throws IOException {
        Map<Integer, RowRecord> records = new TreeMap<>();
        for (Shard shard : shards) {
            for (RowRecord record : Ledger.records(manifest(shard))) {
                if (records.put(record.number(), record) != null) {
                    report(
                            manifest(shard),
                            "row " + record.number() + " is in two manifests",
                            "run the shards again",
                            diagnostics);
                }
            }
        }
        return records;
    }

    /** Whether all that they record is among these records already. */
    boolean areJoinedIn(Map<Integer, RowRecord> records) throws IOException {
        for (Shard shard : shards) {
            for (RowRecord record : Ledger.records(manifest(shard))) {
                if (!record.equals(records.get(record.number()))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Takes the manifests away. */
    void delete() throws IOException {
        for (Shard shard : shards) {
            Files.deleteIfExists(manifest(shard));
        }
    }

    private Path manifest(Shard shard) {
        return Ledger.manifest(folder, shard);
    }

    private static void report(Path place, String message, String hint, Diagnostics diagnostics) {
        diagnostics.report(Code.SHARDS_INCOMPLETE, Location.of(place.toString()), message, hint);
    }
}

package org.studypack.publish;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.source.recipe.Row;
import org.studypack.source.recipe.Spreadsheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Joins the manifests of all shards of a batch into the one that a single run writes, and checks
 * them: every shard is there, every row is told of once, and every file is what its record says.
 * The mistakes of rows are told again, so that a merge ends as a single run does.
 */
final class BatchMerge {
    private static final Pattern MANIFEST =
            Pattern.compile("manifest-([0-9]{1,5})-of-([0-9]{1,5})\\.json");

    private final Path sheet;
    private final Path folder;
    private final Diagnostics diagnostics;

    BatchMerge(Path sheet, Path folder, Diagnostics diagnostics) {
        this.sheet = sheet;
        this.folder = folder;
        this.diagnostics = diagnostics;
    }

    /**
     * Empty where something is missing, which is reported. Rows may have errors, and be reported,
     * and there is a summary all the same.
     *
     * @param title of the pack
     */
    Optional<BatchSummary> run(String title) throws IOException {
        Optional<Spreadsheet> rows = Spreadsheet.read(sheet, diagnostics);
        List<Shard> shards = shards();
        if (diagnostics.hasErrors() || rows.isEmpty() || shards.isEmpty()) {
            return Optional.empty();
        }
        Map<Integer, RowRecord> records = new TreeMap<>();
        for (Shard shard : shards) {
            for (RowRecord record : Ledger.records(folder.resolve(Ledger.manifestName(shard)))) {
                if (records.put(record.number(), record) != null) {
                    report(shard, "row " + record.number() + " is in two manifests");
                }
            }
        }
        List<Diagnostic> mistakes = new ArrayList<>();
        int count = 0;
        for (Row row : rows.get()) {
            Optional<RowRecord> record = Optional.ofNullable(records.get(row.number()));
            check(row, record);
            if (record.isPresent() && mistakes.size() < RowMaker.MOST_TOLD) {
                mistakes.addAll(record.get().mistakes(row.place()));
            }
            count++;
        }
        if (diagnostics.all().isEmpty() && records.size() > count) {
            report(
                    "the shards have made %d rows, and the spreadsheet has %d"
                            .formatted(records.size(), count),
                    "the spreadsheet was changed since: run the shards again");
        }
        if (diagnostics.hasErrors()) {
            return Optional.empty();
        }
        List<RowRecord> all = List.copyOf(records.values());
        Path manifest = Ledger.publish(folder, Version.generator(), title, all);
        for (Shard shard : shards) {
            Files.deleteIfExists(folder.resolve(Ledger.manifestName(shard)));
        }
        mistakes.forEach(diagnostics::add);
        int good = (int) all.stream().filter(RowRecord::isGood).count();
        return Optional.of(new BatchSummary(good, 0, all.size() - good, manifest));
    }

    /** All shards of the one number of shards that the folder has manifests of. */
    private List<Shard> shards() throws IOException {
        TreeMap<Integer, Shard> found = new TreeMap<>();
        List<Integer> numbers = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                Matcher name = MANIFEST.matcher(file.getFileName().toString());
                if (name.matches()) {
                    numbers.add(Integer.parseInt(name.group(2)));
                    Shard.parse(name.group(1) + "/" + name.group(2))
                            .ifPresent(shard -> found.put(shard.number(), shard));
                }
            }
        }
        int of = numbers.isEmpty() ? 0 : numbers.getFirst();
        if (numbers.isEmpty() || numbers.stream().anyMatch(number -> number != of)) {
            report(
                    numbers.isEmpty()
                            ? "there is no manifest of a shard to merge"
                            : "there are manifests of batches that were shared in different ways",
                    "run all shards, `--shard 1/N` to `--shard N/N`, into this folder first");
            return List.of();
        }
        for (int number = 1; number <= of; number++) {
            if (!found.containsKey(number)) {
                report(
                        "the manifest of shard %d/%d is missing".formatted(number, of),
                        "run `--shard %d/%d`".formatted(number, of));
            }
        }
        return List.copyOf(found.values());
    }

    private void check(Row row, Optional<RowRecord> record) {
        boolean same =
                record.isPresent()
                        && row.packName()
                                .map(name -> record.get().name().endsWith("-" + name))
                                .orElse(record.get().name().isEmpty());
        if (!same) {
            diagnostics.report(
                    Code.SHARDS_INCOMPLETE,
                    row.place(),
                    "no shard has made this row, or another was in its place",
                    "the spreadsheet was changed since: run the shards again");
            return;
        }
        for (RowRecord.FileRecord file : record.get().files()) {
            if (!Ledger.isWhole(folder, file)) {
                diagnostics.report(
                        Code.SHARDS_INCOMPLETE,
                        row.place(),
                        "`%s` is missing or not what its shard made".formatted(file.name()),
                        "run the shards again: what is whole is not made anew");
            }
        }
    }

    private void report(Shard shard, String message) {
        diagnostics.report(
                Code.SHARDS_INCOMPLETE,
                Location.of(folder.resolve(Ledger.manifestName(shard)).toString()),
                message,
                "run the shards again");
    }

    private void report(String message, String hint) {
        diagnostics.report(Code.SHARDS_INCOMPLETE, Location.of(folder.toString()), message, hint);
    }
}

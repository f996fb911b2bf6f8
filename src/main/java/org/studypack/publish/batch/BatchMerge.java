package org.studypack.publish.batch;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.pack.Pack;
import org.studypack.publish.folder.Destination;
import org.studypack.publish.folder.MadeFrom;
import org.studypack.publish.folder.Outbox;
import org.studypack.publish.folder.Places;
import org.studypack.publish.folder.Provenance;
import org.studypack.publish.press.OpenBook;
import org.studypack.publish.press.Product;
import org.studypack.publish.press.Version;
import org.studypack.publish.run.PageChoices;
import org.studypack.publish.run.Permit;
import org.studypack.source.recipe.Spreadsheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Joins the manifests of all shards of a batch into the one that a single run writes, and checks
 * them: every shard is there, every row is listed once, and every file is what its record says. The
 * mistakes of rows are reported again, so that a merge ends as a single run does.
 *
 * <p>Where they were joined before, by a merge that was killed or by a run that had all rows, the
 * joined manifest is checked instead, and also that its packs are those that would be made now.
 */
public final class BatchMerge {
    private final Path sheet;
    private final Path book;
    private final Path folder;
    private final Pack pack;
    private final PageChoices pages;
    private final Permit permit;
    private final Map<Set<Product>, BatchInputs> inputs = new HashMap<>();

    /**
     * @param sheet the spreadsheet of all shards
     * @param folder into which all of them wrote
     * @param pages what all shards were to choose of how pages are made
     * @param permit of the run
     */
    public BatchMerge(
            Path sheet, Path book, Pack pack, Path folder, PageChoices pages, Permit permit) {
        this.pages = pages;
        this.permit = permit;
        this.sheet = sheet;
        this.book = book;
        this.pack = pack;
        this.folder = folder;
    }

    /**
     * Empty where something is missing, which is reported. Rows may have errors, and be reported,
     * and there is a summary all the same.
     */
    public Optional<BatchSummary> run(Diagnostics diagnostics) throws IOException {
        Optional<Spreadsheet> rows = Spreadsheet.read(sheet, diagnostics);
        if (diagnostics.hasErrors() || rows.isEmpty()) {
            return Optional.empty();
        }
        BatchShards shards = BatchShards.in(folder);
        if (!Destination.isFolder(folder, diagnostics)) {
            return Optional.empty();
        }
        if (!Files.exists(folder)) {
            shards.requireAll(diagnostics);
            return Optional.empty();
        }
        Optional<Outbox> free = Outbox.tryOpen(folder, Shard.WHOLE.suffix(), permit, diagnostics);
        if (free.isEmpty()) {
            return Optional.empty();
        }
        try (Outbox outbox = free.get()) {
            return join(outbox, new BatchRows(rows.get(), book, pack), shards, diagnostics);
        }
    }

    private Optional<BatchSummary> join(
            Outbox outbox, BatchRows rows, BatchShards shards, Diagnostics diagnostics)
            throws IOException {
        Optional<Map<Integer, RowRecord>> records =
                diagnostics.within(own -> Optional.of(records(rows, shards, own)));
        if (records.isEmpty()) {
            return Optional.empty();
        }
        List<RowRecord> all = List.copyOf(records.get().values());
        permit.use(
                () -> {
                    publish(all);
                    shards.delete();
                    Provenance.join(outbox.folder());
                    takeManifest();
                });
        mistakes(rows, records.get()).forEach(diagnostics::add);
        int good = (int) all.stream().filter(RowRecord::isGood).count();
        return Optional.of(
                new BatchSummary(good, 0, all.size() - good, Ledger.manifest(folder, Shard.WHOLE)));
    }

    /** The shards claimed it for their spreadsheet. */
    private void takeManifest() throws IOException {
        Path manifest = Ledger.manifest(folder, Shard.WHOLE).getFileName();
        new Places(Provenance.of(folder), /* force= */ false)
                .taken(
                        List.of(manifest.toString()),
                        Map.of(),
                        MadeFrom.in(folder, book, Optional.of(sheet)));
    }

    private void publish(List<RowRecord> all) throws IOException {
        String title = pack.metadata().title();
        Ledger.publish(folder, Shard.WHOLE, Version.generator(), title, all);
    }

    /** What is recorded of each row, by its number; not to be used where a flaw was reported. */
    private Map<Integer, RowRecord> records(
            BatchRows rows, BatchShards shards, Diagnostics diagnostics) throws IOException {
        if (shards.areAll()) {
            Map<Integer, RowRecord> records = shards.records(diagnostics);
            check(rows, records, /* joined= */ false, diagnostics);
            return records;
        }
        Map<Integer, RowRecord> joined = new TreeMap<>();
        Ledger.records(Ledger.manifest(folder, Shard.WHOLE))
                .forEach(record -> joined.put(record.number(), record));
        if (!joined.isEmpty() && shards.areJoinedIn(joined)) {
            if (shards.isEmpty()) {
                check(rows, joined, /* joined= */ true, diagnostics);
                return joined;
            }
            if (isSound(rows, joined)) {
                return joined;
            }
        }
        shards.requireAll(diagnostics);
        return joined;
    }

    /** Whether joined records are those of now; what is wrong with them is nobody's mistake. */
    private boolean isSound(BatchRows rows, Map<Integer, RowRecord> joined) throws IOException {
        Diagnostics changed = new Diagnostics();
        check(rows, joined, /* joined= */ true, changed);
        return !changed.hasErrors();
    }

    private void check(
            BatchRows rows,
            Map<Integer, RowRecord> records,
            boolean joined,
            Diagnostics diagnostics)
            throws IOException {
        int count = 0;
        int bad = 0;
        for (BatchRow row : rows) {
            count++;
            Optional<RowRecord> record = Optional.ofNullable(records.get(row.number()));
            bad += diagnostics.within(own -> sound(row, record, joined, own)).isPresent() ? 0 : 1;
            if (bad == RowMaker.MOST_REPORTED) {
                return;
            }
        }
        if (bad == 0 && records.size() > count) {
            diagnostics.report(
                    Code.SHARDS_INCOMPLETE,
                    Location.of(folder.toString()),
                    "the shards have made "
                            + records.size()
                            + " rows, and the spreadsheet has "
                            + count,
                    "the spreadsheet was changed since: run the shards again");
        }
    }

    private Optional<RowRecord> sound(
            BatchRow row, Optional<RowRecord> record, boolean joined, Diagnostics diagnostics)
            throws IOException {
        if (record.isEmpty() || !record.get().isOf(row)) {
            report(
                    row,
                    "no shard has made this row, or another was in its place",
                    "the spreadsheet was changed since: run the shards again",
                    diagnostics);
        } else if (joined && !isOfNow(row, record.get())) {
            report(
                    row,
                    "the pack of this row was made from another row, book or studypack",
                    "run the shards again: what did not change is not made again",
                    diagnostics);
        } else {
            requireWhole(row, record.get(), diagnostics);
        }
        return record;
    }

    private void requireWhole(BatchRow row, RowRecord record, Diagnostics diagnostics) {
        for (RowRecord.FileRecord file : record.files()) {
            if (!Ledger.isWhole(folder, file)) {
                report(
                        row,
                        "`" + file.name() + "` is missing or not what its shard made",
                        "run the shards again: what is whole is not made again",
                        diagnostics);
            }
        }
    }

    /** Whether a run would leave a row's pack as it is; of a row with errors nothing is known. */
    private boolean isOfNow(BatchRow row, RowRecord record) throws IOException {
        if (!record.isGood()) {
            return true;
        }
        Set<Product> products = record.products();
        BatchInputs now = inputs.get(products);
        if (now == null) {
            now = BatchInputs.of(OpenBook.fingerprint(book), pack, products, pages.layout());
            inputs.put(products, now);
        }
        return now.of(row.row()).equals(record.inputs());
    }

    private static List<Diagnostic> mistakes(BatchRows rows, Map<Integer, RowRecord> records) {
        List<Diagnostic> mistakes = new ArrayList<>();
        for (BatchRow row : rows) {
            if (mistakes.size() >= RowMaker.MOST_REPORTED) {
                break;
            }
            Optional.ofNullable(records.get(row.number()))
                    .ifPresent(record -> mistakes.addAll(record.mistakes(row.row().place())));
        }
        return mistakes;
    }

    private static void report(BatchRow row, String message, String hint, Diagnostics diagnostics) {
        diagnostics.report(Code.SHARDS_INCOMPLETE, row.row().place(), message, hint);
    }
}

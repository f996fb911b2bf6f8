package org.studypack.publish.batch;

import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.edition.Edition;
import org.studypack.pack.Recipe;
import org.studypack.publish.batch.RowRecord.FileRecord;
import org.studypack.publish.delivery.DeliveredFile;
import org.studypack.publish.delivery.Delivery;
import org.studypack.publish.folder.Destination;
import org.studypack.publish.press.Bodies;
import org.studypack.publish.press.Press;
import org.studypack.publish.press.Printout;
import org.studypack.publish.press.Product;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Makes, checks and publishes the pack of one row at a time. May be used by several threads. */
final class RowMaker {
    /** How many errors of rows are reported, and how many warnings; all are in the manifest. */
    static final int MOST_REPORTED = 1000;

    private final BatchRequest request;
    private final Press press;
    private final Bodies bodies;
    private final Delivery delivery;
    private final Ledger ledger;
    private final Set<Diagnostic> errors = new LinkedHashSet<>();
    private final Set<Diagnostic> warnings = new LinkedHashSet<>();
    private final Set<String> judges = new TreeSet<>();
    private final Map<String, String> texts = new HashMap<>();
    private int made;
    private int unchanged;
    private int failed;

    RowMaker(BatchRequest request, Press press, Bodies bodies, Delivery delivery, Ledger ledger) {
        this.request = request;
        this.press = press;
        this.bodies = bodies;
        this.delivery = delivery;
        this.ledger = ledger;
    }

    /**
     * Makes a row's pack, unless it is there.
     *
     * @param recipe empty where the row has a mistake
     * @param inputs a hash of all that reaches the files
     * @param own what was reported of the row before
     */
    void make(BatchRow row, Optional<Recipe> recipe, String inputs, Diagnostics own)
            throws IOException {
        Optional<RowRecord> result =
                recipe.isPresent() ? make(row, recipe.get(), inputs, own) : Optional.empty();
        ledger.add(result.orElseGet(() -> failure(row, own)));
        keep(own.all(), result.isEmpty());
    }

    private Optional<RowRecord> make(BatchRow row, Recipe recipe, String inputs, Diagnostics own)
            throws IOException {
        Optional<RowRecord> there =
                ledger.whole(row.files(), inputs)
                        .filter(known -> !request.validate() || known.isJudged());
        if (there.isPresent()) {
            note(there.get());
            count(true);
            return there.map(known -> known.at(row.number(), row.line()));
        }
        if (own.within(row::at, found -> clear(row, found)).isEmpty()) {
            return Optional.empty();
        }
        Optional<RowRecord> made = makeNew(row, recipe, inputs, own);
        made.ifPresent(this::note);
        return made;
    }

    private Optional<RowRecord> makeNew(BatchRow row, Recipe recipe, String inputs, Diagnostics own)
            throws IOException {
        Bodies.Made shared = bodies.of(recipe);
        shared.reported().forEach(found -> own.add(row.at(found)));
        Edition edition = shared.edition(recipe);
        if (shared.body().isEmpty()) {
            return Optional.empty();
        }
        Optional<Printout> printout =
                own.within(
                        row::at,
                        found ->
                                press.make(edition, shared.body().get(), bodies.products(), found));
        if (printout.isEmpty()) {
            return Optional.empty();
        }
        Optional<List<DeliveredFile>> files =
                own.within(row::at, found -> delivery.publish(printout.get(), found));
        if (files.isEmpty()) {
            return Optional.empty();
        }
        bodies.used(recipe, shared);
        count(false);
        files.get().forEach(file -> keepText(file.name(), printout.get().text()));
        return Optional.of(record(row, inputs, edition, files.get(), own));
    }

    private static RowRecord record(
            BatchRow row,
            String inputs,
            Edition edition,
            List<DeliveredFile> files,
            Diagnostics own) {
        return new RowRecord(
                row.number(),
                row.line(),
                row.files(),
                inputs,
                files.stream().mapToInt(each -> each.file().pages()).max().orElse(0),
                edition.questionCount(),
                records(files),
                texts(own, false),
                List.of());
    }

    /** Keeps the judges of a row, who are named where somebody asked for them. */
    private synchronized void note(RowRecord record) {
        if (request.validate()) {
            record.files().forEach(file -> file.judge().ifPresent(judges::add));
        }
    }

    /** The names of a row's files, where no folder has the place of one. */
    private Optional<List<String>> clear(BatchRow row, Diagnostics diagnostics) {
        List<String> names = Product.fileNames(request.products(), row.files());
        return Destination.isClear(request.out(), names, diagnostics)
                ? Optional.of(names)
                : Optional.empty();
    }

    private static List<FileRecord> records(List<DeliveredFile> files) {
        return files.stream()
                .map(
                        each ->
                                new FileRecord(
                                        each.name(),
                                        each.file().bytes().length,
                                        each.file().sha256(),
                                        each.judge()))
                .toList();
    }

    private RowRecord failure(BatchRow row, Diagnostics own) {
        return new RowRecord(
                row.number(),
                row.line(),
                row.files(),
                "",
                0,
                0,
                List.of(),
                texts(own, false),
                texts(own, true));
    }

    private static List<String> texts(Diagnostics diagnostics, boolean errors) {
        return diagnostics.all().stream()
                .filter(found -> found.isError() == errors)
                .map(found -> found.code().id() + " " + found.message())
                .toList();
    }

    private synchronized void keepText(String file, String text) {
        texts.put(file, text);
    }

    /** Marks of what the files say that were made, by their names. */
    synchronized Map<String, String> texts() {
        return Map.copyOf(texts);
    }

    private synchronized void count(boolean there) {
        made += there ? 0 : 1;
        unchanged += there ? 1 : 0;
    }

    /** Warnings have room of their own, so that however many there are no error is lost. */
    private synchronized void keep(List<Diagnostic> reported, boolean bad) {
        failed += bad ? 1 : 0;
        for (Diagnostic each : reported) {
            Set<Diagnostic> kept = each.isError() ? errors : warnings;
            if (kept.size() < MOST_REPORTED) {
                kept.add(each);
            }
        }
    }

    /** What was reported of the rows: errors, then warnings. */
    synchronized List<Diagnostic> reported() {
        return Stream.concat(errors.stream(), warnings.stream()).toList();
    }

    synchronized BatchSummary summary(Path manifest) {
        return new BatchSummary(made, unchanged, failed, List.copyOf(judges), manifest);
    }
}

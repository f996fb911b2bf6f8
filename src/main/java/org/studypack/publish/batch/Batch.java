package org.studypack.publish.batch;

import org.studypack.check.Validators;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.pack.Pack;
import org.studypack.pack.Recipe;
import org.studypack.publish.delivery.Delivery;
import org.studypack.publish.delivery.OlderProducts;
import org.studypack.publish.folder.Destination;
import org.studypack.publish.folder.MadeFrom;
import org.studypack.publish.folder.Outbox;
import org.studypack.publish.folder.Places;
import org.studypack.publish.folder.Provenance;
import org.studypack.publish.press.Bodies;
import org.studypack.publish.press.OpenBook;
import org.studypack.publish.press.Product;
import org.studypack.publish.press.Version;
import org.studypack.publish.run.Phase;
import org.studypack.publish.run.Progress;
import org.studypack.publish.run.RunWatch;
import org.studypack.publish.run.Stage;
import org.studypack.publish.run.Workers;
import org.studypack.source.recipe.Spreadsheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes a pack for each row of a spreadsheet. What rows share is made once; rows whose packs are
 * there already, made from the same input, are left as they are. A row with a mistake is reported
 * and does not stop the others.
 */
public final class Batch {
    private final BatchRequest request;
    private final Optional<Path> cache;
    private final Optional<Validators> judges;
    private final RunWatch watch;
    private final Progress progress;
    private final Diagnostics diagnostics;

    /**
     * @param cache where bodies are kept from run to run, if anywhere
     * @param validators judge the files where that is asked for
     */
    public Batch(
            BatchRequest request,
            Optional<Path> cache,
            Validators validators,
            RunWatch watch,
            Progress progress,
            Diagnostics diagnostics) {
        this.request = request;
        this.cache = cache;
        this.judges = Optional.of(validators).filter(all -> request.validate());
        this.watch = watch;
        this.progress = progress;
        this.diagnostics = diagnostics;
    }

    /** Empty where nothing was made. */
    public Optional<BatchSummary> run() throws IOException {
        progress.begin(Stage.READING, 0, 0);
        Optional<Spreadsheet> rows = Spreadsheet.read(request.rows(), diagnostics);
        Optional<OpenBook> open = OpenBook.read(request.book(), cache, watch, diagnostics);
        if (rows.isEmpty() || open.isEmpty()) {
            return Optional.empty();
        }
        Pack pack = open.get().pack();
        BatchRows batch = new BatchRows(rows.get(), request.book(), pack);
        BatchPlan plan = BatchPlan.of(batch, request.shard(), diagnostics);
        if (diagnostics.hasErrors() || !Destination.isFolder(request.out(), diagnostics)) {
            return Optional.empty();
        }
        Optional<Outbox> free =
                Outbox.tryOpen(
                        request.out(), request.shard().suffix(), watch.permit(), diagnostics);
        if (free.isEmpty()) {
            return Optional.empty();
        }
        try (Outbox outbox = free.get()) {
            MadeFrom madeFrom =
                    MadeFrom.in(request.out(), request.book(), Optional.of(request.rows()));
            Places places = new Places(Provenance.of(request.out()), request.force());
            if (!claim(places, madeFrom, batch, pack)) {
                return Optional.empty();
            }
            try (Ledger ledger = ledger()) {
                RowMaker maker = maker(open.get(), outbox, ledger);
                BatchSummary summary = make(batch, plan, open.get(), maker, ledger);
                settle(maker, ledger, places, madeFrom);
                return Optional.of(summary);
            }
        }
    }

    private Ledger ledger() throws IOException {
        return Ledger.open(request.out(), request.shard(), request.products(), watch.permit());
    }

    /**
     * Takes the places of this run's packs and of the manifest, or reports those that others have.
     */
    private boolean claim(Places places, MadeFrom madeFrom, BatchRows rows, Pack pack)
            throws IOException {
        List<String> all = new ArrayList<>();
        int taken = 0;
        for (BatchRow row : rows) {
            if (!row.isOf(request.shard()) || row.name().isEmpty()) {
                continue;
            }
            watch.begin(Phase.ROW);
            List<String> files = Product.fileNames(request.products(), row.files());
            String identifier = pack.identifier(row.name());
            Optional<Location> place = Optional.of(row.row().place());
            all.addAll(files);
            taken += places.areFree(files, madeFrom, identifier, place, diagnostics) ? 0 : 1;
            if (taken == RowMaker.MOST_REPORTED) {
                break;
            }
        }
        String manifest = Ledger.manifest(request.out(), Shard.WHOLE).getFileName().toString();
        all.add(manifest);
        if (taken > 0 || !places.isFree(manifest, madeFrom, Ledger::isManifest, diagnostics)) {
            return false;
        }
        watch.visibly(() -> places.claim(all, madeFrom, request.shard().suffix()));
        return true;
    }

    private RowMaker maker(OpenBook open, Outbox outbox, Ledger ledger) {
        Bodies bodies = open.bodies(request.products());
        Delivery delivery = new Delivery(outbox, request.products(), judges, watch);
        return new RowMaker(request, open.press(), bodies, delivery, ledger);
    }

    /** Says that the files lie in their places, and reports older ones beside them. */
    private void settle(RowMaker maker, Ledger ledger, Places places, MadeFrom madeFrom)
            throws IOException {
        List<String> made = ledger.made();
        watch.visibly(() -> places.taken(made, maker.texts(), madeFrom, request.shard().suffix()));
        OlderProducts older = new OlderProducts(places, madeFrom, request.products());
        ledger.packs().forEach(older::lookBeside);
        older.report(request.out(), diagnostics);
    }

    private BatchSummary make(
            BatchRows rows, BatchPlan plan, OpenBook open, RowMaker maker, Ledger ledger)
            throws IOException {
        try (Workers workers = new Workers(request.threads(), watch, progress, plan.mine())) {
            give(rows, open, maker, workers);
        }
        Path manifest = ledger.finish(Version.generator(), open.pack().metadata().title());
        maker.reported().forEach(diagnostics::add);
        return maker.summary(manifest);
    }

    private void give(BatchRows rows, OpenBook open, RowMaker maker, Workers workers)
            throws IOException {
        BatchInputs inputs =
                BatchInputs.of(
                        open.fingerprint(),
                        open.pack(),
                        request.products(),
                        request.pages().layout());
        for (BatchRow row : rows) {
            if (!row.isOf(request.shard())) {
                continue;
            }
            Diagnostics own = new Diagnostics();
            Optional<Recipe> recipe =
                    rows.recipe(row, own).map(read -> read.laidOut(request.pages().layout()));
            workers.give(() -> maker.make(row, recipe, inputs.of(row.row()), own));
        }
    }
}

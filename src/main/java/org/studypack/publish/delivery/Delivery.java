package org.studypack.publish.delivery;

import org.studypack.check.Validators;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.publish.folder.Destination;
import org.studypack.publish.folder.Outbox;
import org.studypack.publish.folder.Parcel;
import org.studypack.publish.press.MadeFile;
import org.studypack.publish.press.Printout;
import org.studypack.publish.press.Product;
import org.studypack.publish.run.Phase;
import org.studypack.publish.run.RunWatch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Publishes packs, the files of each together, and only where validators that were asked for find
 * them sound. May be used by several threads.
 */
public final class Delivery {
    private final Outbox outbox;
    private final List<Product> products;
    private final Optional<Judging> judging;
    private final Making making;
    private final RunWatch watch;

    /** Makes a product's file of a pack. */
    interface Making {
        Optional<MadeFile> of(Product product, Printout pack, Diagnostics diagnostics)
                throws IOException;
    }

    /** Judges a file that is not shown yet; gives the judge's name where it is found sound. */
    interface Judging {
        /**
         * Judges one file.
         *
         * @param product of which it is a file, so that it is judged as what that claims to be
         */
        Optional<String> of(Path hidden, String name, Product product, Diagnostics diagnostics)
                throws IOException;
    }

    /** A file that was made and is to be published. */
    private record Ready(String name, Product product, MadeFile file) {}

    /**
     * @param products that are wanted; a pack's others are not published
     * @param judges who judge every file first, if anybody
     * @param watch is notified of each file that is judged
     */
    public Delivery(
            Outbox outbox, Set<Product> products, Optional<Validators> judges, RunWatch watch) {
        this(outbox, products, judges.map(all -> by(all, watch)), watch, Product::of);
    }

    Delivery(
            Outbox outbox,
            Set<Product> products,
            Optional<Judging> judging,
            RunWatch watch,
            Making making) {
        this.watch = watch;
        this.outbox = outbox;
        this.products = products.stream().sorted().toList();
        this.judging = judging;
        this.making = making;
    }

    private static Judging by(Validators validators, RunWatch watch) {
        return (hidden, name, product, diagnostics) ->
                Judgement.validate(validators, hidden, name, product.claims(), watch, diagnostics);
    }

    /**
     * Publishes a pack.
     *
     * @return its files; empty where an error was reported, and then none of them is published
     */
    public Optional<List<DeliveredFile>> publish(Printout printout, Diagnostics diagnostics)
            throws IOException {
        Optional<List<Ready>> made = diagnostics.within(own -> Optional.of(files(printout, own)));
        return made.isEmpty() ? Optional.empty() : publish(made.get(), diagnostics);
    }

    private List<Ready> files(Printout printout, Diagnostics diagnostics) throws IOException {
        List<Ready> files = new ArrayList<>();
        String pack = printout.edition().slug();
        for (Product product : products) {
            making.of(product, printout, diagnostics)
                    .map(file -> new Ready(product.fileName(pack), product, file))
                    .ifPresent(files::add);
        }
        return files;
    }

    private Optional<List<DeliveredFile>> publish(List<Ready> files, Diagnostics diagnostics)
            throws IOException {
        return diagnostics.within(
                own -> {
                    try {
                        return Optional.of(deliver(files, own));
                    } catch (IOException e) {
                        List<String> names = files.stream().map(Ready::name).toList();
                        if (Destination.isClear(outbox.folder(), names, own)) {
                            throw e;
                        }
                        return Optional.empty();
                    }
                });
    }

    private List<DeliveredFile> deliver(List<Ready> files, Diagnostics diagnostics)
            throws IOException {
        List<DeliveredFile> delivered = new ArrayList<>();
        try (Parcel parcel = outbox.parcel()) {
            for (Ready ready : files) {
                Path hidden = parcel.put(ready.name(), ready.file().bytes());
                delivered.add(
                        new DeliveredFile(
                                ready.name(), ready.file(), judge(hidden, ready, diagnostics)));
            }
            if (diagnostics.hasErrors()) {
                delivered.forEach(file -> reportHeldBack(file, diagnostics));
            } else {
                parcel.publish();
            }
        }
        return delivered;
    }

    /** Reports that a sound file does not appear, since another one of its pack is not sound. */
    private void reportHeldBack(DeliveredFile file, Diagnostics diagnostics) {
        if (file.judge().isPresent()) {
            diagnostics.report(
                    Code.HELD_BACK,
                    place(file.name()),
                    "this file is valid by "
                            + file.judge().get()
                            + " and is held back, since another one of its pack is not valid",
                    "correct what is reported of the other file: those of a pack appear together");
        }
    }

    private Optional<String> judge(Path hidden, Ready ready, Diagnostics diagnostics)
            throws IOException {
        if (judging.isEmpty()) {
            return Optional.empty();
        }
        watch.begin(Phase.JUDGING);
        watch.on(place(ready.name()));
        return judging.get().of(hidden, ready.name(), ready.product(), diagnostics);
    }

    private Location place(String name) {
        return Location.of(outbox.folder().resolve(name).toString().replace('\\', '/'));
    }
}

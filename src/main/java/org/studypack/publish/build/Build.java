package org.studypack.publish.build;

import org.studypack.check.Validators;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.edition.Edition;
import org.studypack.pack.Recipe;
import org.studypack.publish.delivery.DeliveredFile;
import org.studypack.publish.delivery.Delivery;
import org.studypack.publish.delivery.OlderProducts;
import org.studypack.publish.folder.Destination;
import org.studypack.publish.folder.MadeFrom;
import org.studypack.publish.folder.Outbox;
import org.studypack.publish.folder.Places;
import org.studypack.publish.folder.Provenance;
import org.studypack.publish.press.Bodies;
import org.studypack.publish.press.OpenBook;
import org.studypack.publish.press.Printout;
import org.studypack.publish.press.Product;
import org.studypack.publish.run.Progress;
import org.studypack.publish.run.RunWatch;
import org.studypack.publish.run.Stage;
import org.studypack.words.Setting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One run from a pack to the published files of one edition. */
final class Build {
    /** How many steps it has. */
    static final int STEPS = 3;

    private final BuildRequest request;
    private final OpenBook open;
    private final Bodies bodies;
    private final Optional<Validators> judges;
    private final RunWatch watch;
    private final Progress progress;
    private final Diagnostics diagnostics;

    Build(
            BuildRequest request,
            OpenBook open,
            Bodies bodies,
            Optional<Validators> judges,
            RunWatch watch,
            Progress progress,
            Diagnostics diagnostics) {
        this.judges = judges;
        this.watch = watch;
        this.request = request;
        this.open = open;
        this.bodies = bodies;
        this.progress = progress;
        this.diagnostics = diagnostics;
    }

    /**
     * Builds the edition of a recipe, or the pack itself.
     *
     * @param recipe empty where it has a mistake, which is reported
     * @return empty where an error was reported; then nothing was published
     */
    Optional<Built> run(Optional<Recipe> recipe) throws IOException {
        if (recipe.isEmpty()) {
            return Optional.empty();
        }
        boolean clear =
                Destination.isClear(request.out(), files(recipe.get()), diagnostics)
                        && isFree(recipe.get(), places());
        return clear ? make(recipe.get()) : Optional.empty();
    }

    private Places places() throws IOException {
        return new Places(Provenance.of(request.out()), request.force());
    }

    private boolean isFree(Recipe recipe, Places places) {
        return places.areFree(
                files(recipe),
                madeFrom(recipe),
                open.pack().identifier(recipe.name()),
                Optional.empty(),
                diagnostics);
    }

    private List<String> files(Recipe recipe) {
        return Product.fileNames(request.products(), open.pack().fileName(recipe.name()));
    }

    private MadeFrom madeFrom(Recipe recipe) {
        Optional<Path> file =
                recipe.name().isEmpty()
                        ? Optional.empty()
                        : Optional.of(Path.of(recipe.place().file()));
        return MadeFrom.in(request.out(), request.book(), file);
    }

    private Optional<Built> make(Recipe recipe) throws IOException {
        progress.begin(Stage.BODY, 0, STEPS);
        Bodies.Made shared = bodies.of(recipe);
        shared.reported().forEach(diagnostics::add);
        if (shared.body().isEmpty()) {
            return Optional.empty();
        }
        progress.begin(Stage.PACK, 1, STEPS);
        Edition edition = shared.edition(recipe);
        Optional<Printout> made =
                open.press().make(edition, shared.body().get(), request.products(), diagnostics);
        if (made.isEmpty()) {
            return Optional.empty();
        }
        progress.begin(Stage.PUBLISHING, 2, STEPS);
        Optional<List<BuiltFile>> files = publish(recipe, made.get());
        if (files.isEmpty()) {
            return Optional.empty();
        }
        bodies.used(recipe, shared);
        return Optional.of(
                new Built(
                        edition.metadata().title(),
                        files.get(),
                        edition.questionCount(),
                        Setting.written(edition.layout().design())));
    }

    private Optional<List<BuiltFile>> publish(Recipe recipe, Printout made) throws IOException {
        try (Outbox outbox = Outbox.open(request.out(), watch.permit())) {
            Places places = places();
            if (!isFree(recipe, places)) { // another run may have been here meanwhile
                return Optional.empty();
            }
            List<String> files = files(recipe);
            MadeFrom madeFrom = madeFrom(recipe);
            watch.visibly(() -> places.claim(files, madeFrom));
            Optional<List<DeliveredFile>> delivered =
                    new Delivery(outbox, request.products(), judges, watch)
                            .publish(made, diagnostics);
            if (delivered.isPresent()) {
                Map<String, String> texts =
                        files.stream().collect(Collectors.toMap(file -> file, any -> made.text()));
                watch.visibly(() -> places.taken(files, texts, madeFrom));
                OlderProducts older = new OlderProducts(places, madeFrom, request.products());
                older.lookBeside(made.edition().slug());
                older.report(request.out(), diagnostics);
            }
            return delivered.map(this::built);
        }
    }

    private List<BuiltFile> built(List<DeliveredFile> files) {
        return files.stream()
                .map(
                        each ->
                                new BuiltFile(
                                        request.out().resolve(each.name()),
                                        each.file().pages(),
                                        each.file().sheets(),
                                        each.judge()))
                .toList();
    }
}

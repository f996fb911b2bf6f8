package org.studypack.publish;

import org.studypack.check.Validators;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Watch;
import org.studypack.edition.Editor;
import org.studypack.importing.Importer;
import org.studypack.importing.request.ImportRequest;
import org.studypack.importing.request.ImportResult;
import org.studypack.pack.Pack;
import org.studypack.publish.Listing.ListedRecipe;
import org.studypack.publish.batch.Batch;
import org.studypack.publish.batch.BatchMerge;
import org.studypack.publish.batch.BatchOutcome;
import org.studypack.publish.batch.BatchRequest;
import org.studypack.publish.batch.BatchSummary;
import org.studypack.publish.build.BuildRequest;
import org.studypack.publish.build.Builds;
import org.studypack.publish.build.Built;
import org.studypack.publish.build.EditionChoice;
import org.studypack.publish.delivery.Judgement;
import org.studypack.publish.folder.HeldFolder;
import org.studypack.publish.press.Press;
import org.studypack.publish.press.Version;
import org.studypack.publish.run.Budget;
import org.studypack.publish.run.Ended;
import org.studypack.publish.run.Outcome;
import org.studypack.publish.run.PageChoices;
import org.studypack.publish.run.Permit;
import org.studypack.publish.run.Phase;
import org.studypack.publish.run.Progress;
import org.studypack.publish.run.RunWatch;
import org.studypack.publish.run.Task;
import org.studypack.source.PackReader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The one entry point of every front end: runs the phases and returns plain results. May be used by
 * several threads, and for as many runs as somebody likes: validators are loaded once, for the
 * first file that is judged.
 *
 * <p>Each run has a budget of its own (docs/limits.md), but memory is that of the whole process:
 * runs at once are stopped for what they fill together. A server that has to keep them apart has a
 * process for each.
 */
public final class Publisher implements AutoCloseable {
    private final Optional<Path> cache;
    private final Budget budget;
    private final Validators validators = new Validators();

    /** Keeps nothing from run to run. */
    public Publisher() {
        this(Optional.empty(), Budget.NORMAL);
    }

    /**
     * Keeps what was expensive to make, and may be used by others of this build of the tool.
     *
     * @param cache a folder of its own, which need not exist yet; empty to keep nothing
     * @param budget of each run
     */
    public Publisher(Optional<Path> cache, Budget budget) {
        this.budget = budget;
        this.cache = cache.filter(folder -> Version.isKnown());
    }

    /**
     * Builds a pack, or one edition of it. Files appear only when all of them are sound.
     *
     * @param request for one edition at most
     */
    public Outcome<Built> build(BuildRequest request, Progress progress) {
        return buildAll(request, progress).getFirst();
    }

    /**
     * Builds all editions that are asked for, each for itself: a mistake in one does not stop the
     * others.
     *
     * @return an outcome for each, in order; one where the pack cannot be read
     */
    public List<Outcome<Built>> buildAll(BuildRequest request, Progress progress) {
        RunWatch watch = new RunWatch(budget, request.book());
        return Ended.watched(
                watch,
                Phase.READING,
                () -> new Builds(request, cache, validators, watch, progress).run(),
                why -> List.of(new Outcome<>(Optional.empty(), List.of(why))));
    }

    /** Makes a pack for each row of a spreadsheet. */
    public BatchOutcome batch(BatchRequest request, Progress progress) {
        RunWatch watch = new RunWatch(budget, request.book());
        return summed(
                request.out(),
                watch,
                diagnostics ->
                        new Batch(request, cache, validators, watch, progress, diagnostics).run());
    }

    /**
     * Joins what the shards of a batch have made into what one run makes.
     *
     * @param sheet the spreadsheet of all of them
     * @param book the pack's folder
     * @param out the folder into which all of them wrote
     */
    public BatchOutcome merge(Path sheet, Path book, Path out) {
        return merge(sheet, book, out, PageChoices.NONE);
    }

    /**
     * The same of shards that chose how pages are made.
     *
     * @param pages what each of them chose
     */
    public BatchOutcome merge(Path sheet, Path book, Path out, PageChoices pages) {
        RunWatch watch = new RunWatch(budget, book);
        return summed(
                out,
                watch,
                diagnostics -> {
                    Optional<Pack> pack = PackReader.read(book, diagnostics, watch);
                    return pack.isEmpty()
                            ? Optional.empty()
                            : new BatchMerge(sheet, book, pack.get(), out, pages, watch.permit())
                                    .run(diagnostics);
                });
    }

    /** Keeps the summary of a task that has errors too. */
    private static BatchOutcome summed(Path out, RunWatch watch, Task<BatchSummary> task) {
        Ended<BatchSummary> ended = Ended.whole(out, watch, Phase.READING, task);
        return new BatchOutcome(ended.result(), ended.diagnostics().all());
    }

    /**
     * Reads and lints a book folder, its recipes too; nothing is built. The result is the pack's
     * title.
     */
    public Outcome<String> checkBook(Path book) {
        RunWatch watch = new RunWatch(budget, book);
        return alone(
                book,
                watch,
                Phase.READING,
                diagnostics -> {
                    Optional<Pack> pack = PackReader.read(book, diagnostics, watch);
                    if (pack.isPresent()) {
                        new EditionChoice(book, pack.get(), diagnostics).checkAll();
                        Press.of(book, watch, diagnostics)
                                .ifPresent(
                                        press -> press.check(Editor.edit(pack.get()), diagnostics));
                    }
                    return pack.map(sound -> sound.metadata().title());
                });
    }

    /**
     * Judges a publication, anyone's, by EPUBCheck or veraPDF. The result says what was judged by
     * what.
     */
    public Outcome<String> checkFile(Path file) {
        RunWatch watch = new RunWatch(budget, file);
        return Ended.watched(
                watch,
                Phase.JUDGING,
                () ->
                        Ended.of(file, watch, found -> Judgement.of(file, validators, watch, found))
                                .outcome(),
                why -> new Outcome<>(Optional.empty(), List.of(why)));
    }

    /** Lists what a pack holds. */
    public Outcome<Listing> list(Path book) {
        RunWatch watch = new RunWatch(budget, book);
        return alone(
                book,
                watch,
                Phase.READING,
                diagnostics -> {
                    Optional<Pack> pack = PackReader.read(book, diagnostics, watch);
                    return pack.map(read -> Listings.of(Editor.edit(read), recipes(book, read)));
                });
    }

    /** The recipes of a book; what is wrong with one, a build of it says. */
    private static List<ListedRecipe> recipes(Path book, Pack pack) {
        EditionChoice choice = new EditionChoice(book, pack, new Diagnostics());
        return choice.editions().entrySet().stream()
                .map(each -> Listings.recipe(each.getKey(), each.getValue()))
                .toList();
    }

    /** Writes a starter book folder, which must be missing or empty. The result names its files. */
    public Outcome<List<Path>> create(Path folder) {
        RunWatch watch = new RunWatch(budget, folder);
        return alone(
                folder,
                watch,
                Phase.READING,
                diagnostics -> Starter.write(folder, watch.permit(), diagnostics));
    }

    /** Imports a reading guide into a book folder. */
    public Outcome<ImportResult> importGuide(ImportRequest request) {
        return imported(
                request, (diagnostics, watch) -> Importer.importGuide(request, diagnostics, watch));
    }

    /** Imports the transcript of a talk into a book folder. */
    public Outcome<ImportResult> importTranscript(ImportRequest request) {
        return imported(
                request,
                (diagnostics, watch) -> Importer.importTranscript(request, diagnostics, watch));
    }

    /** How an import goes on while it is watched. */
    private interface Import {
        Optional<ImportResult> run(Diagnostics diagnostics, Watch watch);
    }

    private Outcome<ImportResult> imported(ImportRequest request, Import task) {
        RunWatch watch = new RunWatch(budget, request.file());
        return alone(
                request.into(),
                watch,
                Phase.IMPORTING,
                diagnostics -> {
                    HeldFolder held = HeldFolder.await(request.into());
                    Permit.Lease lease = watch.permit().lease(() -> leave(held, request.into()));
                    try {
                        Optional<ImportResult> result = task.run(diagnostics, watch);
                        result.ifPresent(made -> ImportedLetters.check(made, diagnostics));
                        return result;
                    } finally {
                        lease.close();
                    }
                });
    }

    /** A run that was given up may have left the folder half changed. */
    private static void leave(HeldFolder held, Path into) throws IOException {
        try {
            if (Files.isDirectory(into)) {
                Importer.takeBackUnfinished(into);
            }
        } finally {
            held.close();
        }
    }

    /** Gives back what validators have open; one that does not run a server may leave that out. */
    @Override
    public void close() throws IOException {
        validators.close();
    }

    /** A run that is one task. */
    private static <T> Outcome<T> alone(Path place, RunWatch watch, Phase phase, Task<T> task) {
        return Ended.whole(place, watch, phase, task).outcome();
    }
}

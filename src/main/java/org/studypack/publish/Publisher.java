package org.studypack.publish;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.edition.Edition;
import org.studypack.edition.Editor;
import org.studypack.importing.Importer;
import org.studypack.importing.request.ImportRequest;
import org.studypack.importing.request.ImportResult;
import org.studypack.pack.Pack;
import org.studypack.source.PackReader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The one entry point of every front end: runs the phases and returns plain results. */
public final class Publisher {
    private final Optional<Path> cache;

    /** Keeps nothing from run to run. */
    public Publisher() {
        this(Optional.empty());
    }

    /**
     * Keeps what was dear to make, and may be used by others of this build of the tool.
     *
     * @param cache a folder of its own, which need not exist yet; empty to keep nothing
     */
    public Publisher(Optional<Path> cache) {
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
        progress.begin("Reading", 0, 1);
        Outcome<OpenBook> open =
                outcome(
                        request.book(),
                        diagnostics -> OpenBook.read(request.book(), cache, diagnostics));
        if (open.result().isEmpty()) {
            return List.of(new Outcome<>(Optional.empty(), open.diagnostics()));
        }
        OpenBook book = open.result().get();
        Bodies bodies = book.bodies(request.products());
        List<Optional<String>> recipes =
                request.editions().isEmpty()
                        ? List.of(Optional.empty())
                        : request.editions().stream().map(Optional::of).toList();
        Set<String> taken = new HashSet<>();
        List<Outcome<Built>> outcomes = new ArrayList<>();
        for (Optional<String> recipe : recipes) {
            outcomes.add(
                    outcome(
                            request.out(),
                            diagnostics -> {
                                if (outcomes.isEmpty()) {
                                    open.diagnostics().forEach(diagnostics::add);
                                }
                                return new Build(request, book, bodies, progress, diagnostics)
                                        .run(recipe, taken);
                            }));
        }
        return outcomes;
    }

    /** Makes a pack for each row of a spreadsheet. */
    public BatchOutcome batch(BatchRequest request, Progress progress) {
        return summed(
                request.out(),
                diagnostics -> new Batch(request, cache, progress, diagnostics).run());
    }

    /**
     * Joins what the shards of a batch have made into what one run makes.
     *
     * @param sheet the spreadsheet of all of them
     * @param book the pack's folder
     * @param out the folder into which all of them wrote
     */
    public BatchOutcome merge(Path sheet, Path book, Path out) {
        return summed(
                out,
                diagnostics -> {
                    Optional<Pack> pack = PackReader.read(book, diagnostics);
                    return pack.isEmpty()
                            ? Optional.empty()
                            : new BatchMerge(sheet, book, pack.get(), out).run(diagnostics);
                });
    }

    /** Keeps the summary of a task that has errors too. */
    private static BatchOutcome summed(Path out, Task<BatchSummary> task) {
        List<BatchSummary> summary = new ArrayList<>();
        Outcome<BatchSummary> outcome =
                outcome(
                        out,
                        diagnostics -> {
                            Optional<BatchSummary> done = task.run(diagnostics);
                            done.ifPresent(summary::add);
                            return done;
                        });
        return new BatchOutcome(summary.stream().findFirst(), outcome);
    }

    /**
     * Reads and lints a book folder, its recipes too; nothing is built. The result is the pack's
     * title.
     */
    public Outcome<String> checkBook(Path book) {
        return outcome(
                book,
                diagnostics -> {
                    Optional<Pack> pack = PackReader.read(book, diagnostics);
                    if (pack.isPresent()) {
                        new EditionChoice(book, pack.get(), diagnostics).checkAll();
                        Press.of(book, diagnostics)
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
        return outcome(file, diagnostics -> Judgement.of(file, diagnostics));
    }

    /** Lists what a pack holds. */
    public Outcome<Listing> list(Path book) {
        return outcome(
                book,
                diagnostics -> {
                    Optional<Pack> pack = PackReader.read(book, diagnostics);
                    Optional<Edition> edition = pack.map(Editor::edit);
                    return edition.map(Listings::of);
                });
    }

    /** Writes a starter book folder, which must be missing or empty. The result names its files. */
    public Outcome<List<Path>> create(Path folder) {
        return outcome(folder, diagnostics -> Starter.write(folder, diagnostics));
    }

    /** Imports a reading guide into a book folder. */
    public Outcome<ImportResult> importGuide(ImportRequest request) {
        return outcome(request.into(), diagnostics -> Importer.importGuide(request, diagnostics));
    }

    /** Imports the transcript of a talk into a book folder. */
    public Outcome<ImportResult> importTranscript(ImportRequest request) {
        return outcome(
                request.into(), diagnostics -> Importer.importTranscript(request, diagnostics));
    }

    /** A task that reports what is wrong and may fail on the machine's account. */
    private interface Task<T> {
        Optional<T> run(Diagnostics diagnostics) throws IOException;
    }

    private static <T> Outcome<T> outcome(Path place, Task<T> task) {
        Diagnostics diagnostics = new Diagnostics();
        try {
            Optional<T> result = task.run(diagnostics);
            return new Outcome<>(
                    diagnostics.hasErrors() ? Optional.empty() : result, diagnostics.all());
        } catch (IOException e) {
            return stopped(place, e, diagnostics);
        } catch (UncheckedIOException e) {
            return stopped(place, Objects.requireNonNull(e.getCause()), diagnostics);
        }
    }

    private static <T> Outcome<T> stopped(Path place, IOException e, Diagnostics diagnostics) {
        diagnostics.add(
                new Diagnostic(
                        Code.ENVIRONMENT,
                        MachineTrouble.sentence(e),
                        Location.of(place.toString()),
                        MachineTrouble.hint(e)));
        return new Outcome<>(Optional.empty(), diagnostics.all());
    }
}

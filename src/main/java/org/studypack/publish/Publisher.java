package org.studypack.publish;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.edition.Edition;
import org.studypack.edition.Editor;
import org.studypack.importing.ImportRequest;
import org.studypack.importing.ImportResult;
import org.studypack.importing.Importer;
import org.studypack.pack.Pack;
import org.studypack.source.PackReader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The one entry point of every front end: runs the phases and returns plain results. */
public final class Publisher {

    /** Builds a pack. Files appear only when all of them are sound. */
    public Outcome<Built> build(BuildRequest request, Progress progress) {
        return outcome(
                request.out(), diagnostics -> new Build(request, progress, diagnostics).run());
    }

    /** Reads and lints a book folder; nothing is built. The result is the pack's title. */
    public Outcome<String> checkBook(Path book) {
        return outcome(
                book,
                diagnostics -> {
                    Optional<Pack> pack = PackReader.read(book, diagnostics);
                    if (pack.isPresent()) {
                        Manufacture manufacture = new Manufacture(book, diagnostics);
                        manufacture
                                .assemble(Editor.edit(pack.get()))
                                .ifPresent(manufacture::checkPrint);
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

    /** Imports a foreign document into a book folder. */
    public Outcome<Imported> importDocument(ImportOrder order) {
        ImportRequest request =
                new ImportRequest(
                        order.file(),
                        order.into(),
                        order.title(),
                        order.language(),
                        order.framesPerSecond(),
                        order.force());
        return outcome(
                order.into(),
                diagnostics ->
                        switch (order.kind()) {
                            case GUIDE ->
                                    Importer.importGuide(request, diagnostics)
                                            .map(Publisher::imported);
                            case TRANSCRIPT ->
                                    Importer.importTranscript(request, diagnostics)
                                            .map(Publisher::imported);
                        });
    }

    private static Imported imported(ImportResult result) {
        return new Imported(
                result.written(),
                result.sections(),
                result.questions(),
                result.paragraphs(),
                result.leftOut());
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
        diagnostics.report(
                Code.ENVIRONMENT, Location.of(place.toString()), MachineTrouble.sentence(e));
        return new Outcome<>(Optional.empty(), diagnostics.all());
    }
}

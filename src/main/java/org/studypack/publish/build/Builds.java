package org.studypack.publish.build;

import org.studypack.check.Validators;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.publish.build.BuildPlan.PlannedEdition;
import org.studypack.publish.press.Bodies;
import org.studypack.publish.press.OpenBook;
import org.studypack.publish.run.Ended;
import org.studypack.publish.run.Outcome;
import org.studypack.publish.run.Progress;
import org.studypack.publish.run.RunWatch;
import org.studypack.publish.run.Stage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The editions of one run: the book is read once, and what they share is made once. A mistake in
 * one does not stop the others.
 *
 * @param cache where bodies are kept from run to run, if anywhere
 * @param validators judge the files where that is asked for
 */
public record Builds(
        BuildRequest request,
        Optional<Path> cache,
        Validators validators,
        RunWatch watch,
        Progress progress) {

    /** An outcome for each edition, in order; one where the pack cannot be read. */
    public List<Outcome<Built>> run() {
        int steps = 1 + Math.max(1, request.editions().size()) * Build.STEPS;
        progress.begin(Stage.READING, 0, steps);
        Outcome<OpenBook> open =
                Ended.of(
                                request.book(),
                                watch,
                                diagnostics ->
                                        OpenBook.read(request.book(), cache, watch, diagnostics))
                        .outcome();
        if (open.result().isEmpty()) {
            return List.of(new Outcome<>(Optional.empty(), open.diagnostics()));
        }
        OpenBook book = open.result().get();
        Diagnostics plan = new Diagnostics();
        open.diagnostics().forEach(plan::add);
        Optional<List<PlannedEdition>> editions = BuildPlan.of(request, book.pack(), plan);
        if (editions.isEmpty()) {
            return List.of(new Outcome<>(Optional.empty(), plan.all()));
        }
        Bodies bodies = book.bodies(request.products());
        List<Outcome<Built>> outcomes = new ArrayList<>();
        for (PlannedEdition edition : editions.get()) {
            List<Diagnostic> first = outcomes.isEmpty() ? open.diagnostics() : List.of();
            Progress part = progress.part(1 + outcomes.size() * Build.STEPS, steps);
            outcomes.add(built(edition, book, bodies, first, part));
        }
        if (outcomes.stream().allMatch(each -> each.result().isPresent())) {
            progress.begin(Stage.DONE, steps, steps);
        }
        return outcomes;
    }

    /**
     * @param before what was reported before it
     * @param part of the run
     */
    private Outcome<Built> built(
            PlannedEdition edition,
            OpenBook book,
            Bodies bodies,
            List<Diagnostic> before,
            Progress part) {
        Optional<Validators> judges = Optional.of(validators).filter(all -> request.validate());
        return Ended.of(
                        request.out(),
                        watch,
                        diagnostics -> {
                            before.forEach(diagnostics::add);
                            edition.reported().forEach(diagnostics::add);
                            return new Build(
                                            request, book, bodies, judges, watch, part, diagnostics)
                                    .run(edition.recipe());
                        })
                .outcome();
    }
}

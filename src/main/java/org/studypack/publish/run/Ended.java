package org.studypack.publish.run;

import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.Overrun;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;

/**
 * How a task ended, whatever stopped it: what the machine refuses and what takes too much are
 * diagnostics too.
 *
 * @param result what it gave, also where it reported errors
 */
public record Ended<T>(Optional<T> result, Diagnostics diagnostics) {

    /**
     * Does a task within a run.
     *
     * @param place where trouble with the machine is reported
     */
    public static <T> Ended<T> of(Path place, RunWatch watch, Task<T> task) {
        Diagnostics diagnostics = new Diagnostics();
        try {
            return new Ended<>(task.run(diagnostics), diagnostics);
        } catch (IOException e) {
            return without(trouble(place, e), diagnostics);
        } catch (UncheckedIOException e) {
            return without(trouble(place, Objects.requireNonNull(e.getCause())), diagnostics);
        } catch (Overrun e) {
            return without(e.diagnostic(), diagnostics);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return without(watch.overrun(e).diagnostic(), diagnostics);
        }
    }

    /**
     * Does a task that is a whole run.
     *
     * @param phase that it begins with
     */
    public static <T> Ended<T> whole(Path place, RunWatch watch, Phase phase, Task<T> task) {
        return watched(
                watch, phase, () -> of(place, watch, task), why -> without(why, new Diagnostics()));
    }

    /**
     * Does a whole run, of several tasks for instance.
     *
     * @param stopped makes what is answered where the run did not end by itself
     */
    public static <T> T watched(
            RunWatch watch, Phase phase, Callable<T> run, Function<Diagnostic, T> stopped) {
        try {
            return watch.run(phase, run);
        } catch (Overrun e) {
            return stopped.apply(e.diagnostic());
        } catch (RuntimeException e) {
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("nobody waits for this run any more", e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same for a front end: no result where there are errors. */
    public Outcome<T> outcome() {
        return new Outcome<>(
                diagnostics.hasErrors() ? Optional.empty() : result, diagnostics.all());
    }

    private static <T> Ended<T> without(Diagnostic why, Diagnostics diagnostics) {
        diagnostics.add(why);
        return new Ended<>(Optional.empty(), diagnostics);
    }

    private static Diagnostic trouble(Path place, IOException e) {
        return new Diagnostic(
                MachineTrouble.code(e),
                MachineTrouble.sentence(e, place),
                Location.of(place.toString()),
                MachineTrouble.hint(e));
    }
}

package org.studypack.publish.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.check.Validators;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.pack.Recipe;
import org.studypack.publish.Publisher;
import org.studypack.publish.delivery.Delivery;
import org.studypack.publish.folder.Outbox;
import org.studypack.publish.press.Bodies;
import org.studypack.publish.press.OpenBook;
import org.studypack.publish.press.Printout;
import org.studypack.publish.press.Product;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A message that says what takes too long names the work that was done. */
final class PhasesTest {
    @Test
    void eachWorkIsDoneInItsPhase(@TempDir Path folder) throws IOException {
        Path book = folder.resolve("book");
        assertThat(new Publisher().create(book).diagnostics()).isEmpty();
        List<Phase> phases = new ArrayList<>();
        RunWatch watch = NotedPhases.watch(book, phases);
        Diagnostics found = new Diagnostics();
        OpenBook open = OpenBook.read(book, Optional.empty(), watch, found).orElseThrow();
        Bodies.Made made = open.bodies(Product.BY_DEFAULT).of(Recipe.NONE);
        assertThat(phases)
                .containsExactly(
                        Phase.TEXT,
                        Phase.COMPARISON,
                        Phase.PAGES,
                        Phase.COMPARISON,
                        Phase.TEXT,
                        Phase.EPUB,
                        Phase.COMPARISON);
        phases.clear();
        Printout pack =
                open.press()
                        .make(made.edition(), made.body().orElseThrow(), Product.BY_DEFAULT, found)
                        .orElseThrow();
        assertThat(phases)
                .containsExactly(
                        Phase.TEXT,
                        Phase.COMPARISON,
                        Phase.PAGES,
                        Phase.COMPARISON,
                        Phase.EPUB,
                        Phase.COMPARISON);
        phases.clear();
        try (Outbox outbox = Outbox.open(folder.resolve("out"), watch.permit())) {
            new Delivery(outbox, Product.BY_DEFAULT, Optional.of(new Validators()), watch)
                    .publish(pack, found);
        }
        assertThat(phases).containsOnly(Phase.JUDGING).hasSize(2);
        assertThat(found.all()).isEmpty();
    }
}

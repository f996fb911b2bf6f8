package org.studypack.publish.press;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.pack.Ink;
import org.studypack.pack.Layout;
import org.studypack.pack.LayoutKey;
import org.studypack.pack.Recipe;
import org.studypack.pack.Selections;
import org.studypack.pack.Slip;
import org.studypack.publish.Publisher;
import org.studypack.publish.run.NotedPhases;
import org.studypack.publish.run.Phase;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Bodies are kept while there is room for them, those that were wanted last before others. */
final class BodiesTest {
    @TempDir Path folder;
    private final List<Phase> phases = new ArrayList<>();
    private OpenBook open;

    @BeforeEach
    void makeBook() throws IOException {
        Path book = folder.resolve("book");
        assertThat(new Publisher().create(book).diagnostics()).isEmpty();
        open =
                OpenBook.read(
                                book,
                                Optional.empty(),
                                NotedPhases.watch(book, phases),
                                new Diagnostics())
                        .orElseThrow();
    }

    private Bodies bodies(long room) {
        EnumSet<Product> both = EnumSet.copyOf(Product.BY_DEFAULT);
        return new Bodies(open.pack(), open.press(), open.store(), both, room);
    }

    /** One for each number of lines. */
    private static Recipe recipe(int lines) {
        return BodyStoreTest.recipe("a", Selections.lines(lines));
    }

    @Test
    void weightIsThatOfTheFilesAndTheText() throws IOException {
        Bodies.Made made = bodies(0).of(recipe(3));
        assertThat(made.weight()).isBetween(500_000L, 5_000_000L);
    }

    @Test
    void bodyThatWasWantedLastIsKeptHoweverHeavy() throws IOException {
        Bodies bodies = bodies(1);
        Bodies.Made three = bodies.of(recipe(3));
        assertThat(bodies.of(recipe(3))).isSameAs(three);
        Bodies.Made four = bodies.of(recipe(4));
        assertThat(bodies.of(recipe(4))).isSameAs(four);
        assertThat(bodies.of(recipe(3))).isNotSameAs(three);
    }

    @Test
    void thoseThatWereNotWantedForTheLongestTimeGoFirst() throws IOException {
        Bodies bodies = bodies(bodies(0).of(recipe(3)).weight() * 5 / 2);
        Bodies.Made three = bodies.of(recipe(3));
        Bodies.Made four = bodies.of(recipe(4));
        assertThat(bodies.of(recipe(3))).isSameAs(three);
        bodies.of(recipe(5));
        assertThat(bodies.of(recipe(3))).isSameAs(three);
        assertThat(bodies.of(recipe(4))).isNotSameAs(four);
    }

    @Test
    void sheetsOfABookletSetNoBodyAgain() throws IOException {
        Bodies bodies = bodies(Long.MAX_VALUE);
        Recipe plain = recipe(3);
        Recipe withSlip = plain.laidOut(Layout.DEFAULT.with(LayoutKey.SLIP, Slip.YES));
        Bodies.Made made = bodies.of(plain);
        assertThat(bodies.of(withSlip)).isSameAs(made);
        assertThat(made.edition(withSlip).layout().of(LayoutKey.SLIP)).isEqualTo(Slip.YES);
        assertThat(made.edition(plain).layout().of(LayoutKey.SLIP)).isEqualTo(Slip.NO);
        Recipe saving = plain.laidOut(Layout.DEFAULT.with(LayoutKey.INK, Ink.SAVER));
        assertThat(bodies.of(saving)).isNotSameAs(made);
    }

    /** What another thread may ask for once it is known that there is no such body. */
    @Test
    void selectionThatWasFoundToBeAHandoutIsNotSetAsABook() throws IOException {
        Bodies bodies = bodies(Long.MAX_VALUE);
        Recipe few = BodyStoreTest.recipe("a", FewPagesTest.picked(Layout.DEFAULT));
        assertThat(bodies.of(few).handedOut()).isTrue();
        phases.clear();
        Bodies.Made late = bodies.make(BodyKey.of(open.pack(), few), few);
        assertThat(late.handedOut()).isTrue();
        assertThat(late.body()).isEmpty();
        assertThat(phases).isEmpty();
    }
}

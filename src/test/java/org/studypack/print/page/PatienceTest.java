package org.studypack.print.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

/** Long matters are laid out again while that saves pages, and a few times more. */
final class PatienceTest {
    /** Of each layout in turn. */
    private static List<Boolean> lasts(int... pages) {
        Patience patience = new Patience();
        return IntStream.of(pages).mapToObj(patience::lasts).toList();
    }

    @Test
    void endsAfterFourLayoutsThatSaveNoPage() {
        assertThat(lasts(300, 300, 301, 300, 300, 300))
                .containsExactly(true, true, true, true, false, false);
    }

    /** A page that came back is not saved again when it goes. */
    @Test
    void beginsAnewWithEachPageThatIsSaved() {
        assertThat(lasts(400, 400, 400, 400, 399, 400, 399, 400, 399))
                .containsExactly(true, true, true, true, true, true, true, true, false);
        assertThat(lasts(400, 400, 400, 400, 400, 399)).endsWith(false, true);
    }

    /** They take no time. */
    @Test
    void lastsWherePagesAreFew() {
        assertThat(lasts(IntStream.generate(() -> 299).limit(40).toArray())).containsOnly(true);
    }
}

package org.studypack.print.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One kind of change in each stretch of pages, as long as it moves anything. */
final class RoundTest {
    @Test
    void stretchIsOpenUntilTheKindAfterItsChange() {
        Round round = new Round();
        round.change("one");
        assertThat(round.isOpen("one")).isTrue();
        round.next();
        assertThat(round.isOpen("one")).isFalse();
        assertThat(round.isOpen("two")).isTrue();
        assertThat(round.isMade()).isTrue();
    }

    @Test
    void whatMovesNothingClosesNothing() {
        Round round = new Round();
        assertThat(round.isMade()).isFalse();
        round.changeWithin();
        round.next();
        assertThat(round.isOpen("one")).isTrue();
        assertThat(round.isMade()).isTrue();
    }

    @Test
    void changeThatMayBeAnywhereClosesAll() {
        Round round = new Round();
        assertThat(round.isOpen()).isTrue();
        round.changeEverywhere();
        assertThat(round.isOpen()).isFalse();
        assertThat(round.isOpen("one")).isFalse();
        assertThat(round.isMade()).isTrue();
    }
}

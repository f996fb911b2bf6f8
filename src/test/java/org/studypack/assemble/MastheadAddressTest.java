package org.studypack.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

/** In a masthead an address runs on: a line each would take the room of the text. */
final class MastheadAddressTest {
    @Test
    void linesOfAnAddressAreJoinedByCommas() {
        assertThat(FrontPages.runOn(List.of("Library", "12 Quay Street", "Harbour (north)", "DK")))
                .containsExactly("Library, 12 Quay Street, Harbour (north), DK");
    }

    @Test
    void lineThatEndsInAPointNeedsNoComma() {
        assertThat(FrontPages.runOn(List.of("Ring twice.", "Second floor,", "left")))
                .containsExactly("Ring twice. Second floor, left");
    }

    @Test
    void noAddressStaysNone() {
        assertThat(FrontPages.runOn(List.of())).isEmpty();
    }
}

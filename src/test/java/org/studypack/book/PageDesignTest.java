package org.studypack.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class PageDesignTest {
    private static final PageSize SQUARE = new PageSize(200, 200);

    @Test
    void textBlockIsAWholeNumberOfLinesHighAndOfItsMeasure() {
        PageDesign design = PageDesign.onGrid(SQUARE, 14, 20, 25, 25, 22, 140, 15, 20);
        double block = 200 - design.margins().top() - design.margins().bottom();
        double lines = block / (20 * 25.4 / 72);
        assertThat(lines).isCloseTo(Math.rint(lines), within(0.05));
        assertThat(design.margins().bottom()).isBetween(24.7, 25 + 20 * 25.4 / 72);
        assertThat(design.measure()).isCloseTo(140, within(1e-9));
        assertThat(design.hasSideColumn()).isTrue();
    }

    @Test
    void typeAndMarginsDoNotFollowFromTheSize() {
        PageDesign text = PageDesign.onGrid(SQUARE, 11, 15, 30, 30, 30, 120, 15, 20);
        PageDesign large = PageDesign.onGrid(SQUARE, 18, 25, 20, 20, 20, 160, 15, 20);
        assertThat(large.size()).isEqualTo(text.size());
        assertThat(large.type()).isGreaterThan(text.type());
        assertThat(large.hasSideColumn()).isFalse();
    }

    @Test
    void pageWithoutRoomForTextIsRefused() {
        assertThatThrownBy(() -> PageDesign.onGrid(SQUARE, 11, 15, 30, 30, 30, -1, 15, 20))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

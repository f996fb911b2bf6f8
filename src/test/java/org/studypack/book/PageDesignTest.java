package org.studypack.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.studypack.book.PageDesign.Answers;
import org.studypack.book.PageDesign.Columns;
import org.studypack.book.PageDesign.Margins;
import org.studypack.book.PageDesign.SideColumn;

final class PageDesignTest {
    private static final PageSize SQUARE = new PageSize(200, 200);
    private static final Answers BY_HAND = new Answers(8, 0.5);

    private static PageDesign design(PageDesign.Type type, Margins margins, SideColumn side) {
        return new PageDesign("a", SQUARE, type, margins, side, Columns.ONE, BY_HAND);
    }

    @Test
    void pageBoxIsAWholeNumberOfLinesHigh() {
        PageDesign design =
                design(new PageDesign.Type(14, 20), new Margins(25, 25, 22), SideColumn.NONE)
                        .onGrid();
        double block = 200 - design.margins().top() - design.margins().bottom();
        double lines = block / (20 * 25.4 / 72);
        assertThat(lines).isCloseTo(Math.rint(lines), within(0.05));
        assertThat(design.margins().bottom()).isBetween(24.7, 25 + 20 * 25.4 / 72);
        assertThat(design.onGrid()).isEqualTo(design);
    }

    @Test
    void sideColumnTakesItsWidthFromTheText() {
        Margins margins = new Margins(20, 20, 20);
        PageDesign wide = design(new PageDesign.Type(10, 14), margins, SideColumn.NONE);
        PageDesign beside = design(new PageDesign.Type(10, 14), margins, new SideColumn(40, 6));
        assertThat(wide.measure()).isEqualTo(160);
        assertThat(wide.hasSideColumn()).isFalse();
        assertThat(beside.width()).isEqualTo(160);
        assertThat(beside.indent()).isEqualTo(46);
        assertThat(beside.measure()).isEqualTo(114);
    }

    @Test
    void pageWithoutRoomForTextIsRefused() {
        Margins margins = new Margins(30, 30, 78);
        assertThatThrownBy(
                        () -> design(new PageDesign.Type(11, 15), margins, new SideColumn(40, 6)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

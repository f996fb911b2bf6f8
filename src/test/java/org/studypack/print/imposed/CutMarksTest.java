package org.studypack.print.imposed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Dashed lines that scissors follow. */
final class CutMarksTest {
    private static final CellGrid CARDS = CellGrid.filled(210, 296, 2, 4);

    private static long lines(Cuts cuts, int cards) {
        Side side = Side.of(8, cards, cell -> cell + 1);
        return new CutMarks(CARDS, side)
                .of(cuts)
                .lines()
                .filter(each -> each.endsWith("S"))
                .count();
    }

    @Test
    void fullSheetHasALineBetweenAllColumnsAndRows() {
        assertThat(lines(Cuts.DASHED, 8)).isEqualTo(1 + 3);
    }

    /** The last sheet of seventeen cards has one. */
    @Test
    void cardThatIsNotThereIsNotCutOut() {
        assertThat(lines(Cuts.DASHED, 1)).isEqualTo(1 + 1);
        assertThat(new CutMarks(CARDS, Side.of(8, 1, cell -> cell + 1)).of(Cuts.DASHED))
                .contains("297.638 629.291 m 297.638 839.055 l S")
                .contains("0.000 629.291 m 297.638 629.291 l S");
        assertThat(lines(Cuts.DASHED, 5)).isEqualTo(1 + 3);
    }

    @Test
    void pairsThatAreFoldedAreCutBetweenRows() {
        Side pairs = Side.of(8, 2, cell -> cell + 1);
        assertThat(new CutMarks(CARDS, pairs).of(Cuts.DASHED_ROWS))
                .contains("0.000 629.291 m 595.276 629.291 l S")
                .doesNotContain(" 419.528 m");
    }
}

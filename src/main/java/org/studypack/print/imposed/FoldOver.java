package org.studypack.print.imposed;

import java.util.ArrayList;
import java.util.List;

/**
 * Cards whose backs lie beside them, to be folded behind: the first half of the pages are fronts,
 * the other half their backs. Only one side of the paper is printed, so that front and back meet on
 * any printer.
 *
 * @param rows cards below each other
 * @param rightToLeft whether fronts are at the right
 */
public record FoldOver(int rows, boolean rightToLeft) implements Imposition {
    private static final int COLUMNS = 2;

    @Override
    public List<PaperSheet> sheets(int pages) {
        int cards = Math.ceilDiv(pages, 2);
        Side blank = Side.of(COLUMNS * rows, 0, cell -> 0);
        List<PaperSheet> sheets = new ArrayList<>();
        for (int before = 0; before < cards; before += rows) {
            int[] numbers = new int[COLUMNS * rows];
            for (int row = 0; row < rows && before + row < cards; row++) {
                numbers[COLUMNS * row] = before + row + 1;
                numbers[COLUMNS * row + 1] = cards + before + row + 1;
            }
            Side front = Side.of(numbers.length, pages, cell -> numbers[cell]);
            sheets.add(PaperSheet.flat(rightToLeft ? front.mirrored(COLUMNS) : front, blank));
        }
        return sheets;
    }
}

package org.studypack.print.imposed;

import java.util.ArrayList;
import java.util.List;

/**
 * Pages beside and below each other, in the order in which they are read: two pages of a handout on
 * a sheet, or cards.
 *
 * @param columns cells beside each other
 * @param rows cells below each other
 * @param duplex whether the backs are printed too
 * @param rightToLeft whether the cell at the right is the first of its row
 */
public record InOrder(int columns, int rows, boolean duplex, boolean rightToLeft)
        implements Imposition {

    @Override
    public List<PaperSheet> sheets(int pages) {
        int cells = columns * rows;
        List<Side> sides = new ArrayList<>();
        for (int before = 0; before < pages; before += cells) {
            sides.add(side(before, pages));
        }
        if (!duplex) {
            return sides.stream().map(side -> PaperSheet.flat(side, side(pages, pages))).toList();
        }
        List<PaperSheet> sheets = new ArrayList<>();
        for (int i = 0; i < sides.size(); i += 2) {
            Side back = i + 1 < sides.size() ? sides.get(i + 1) : side(pages, pages);
            sheets.add(PaperSheet.flat(sides.get(i), back));
        }
        return sheets;
    }

    private Side side(int before, int pages) {
        Side side = Side.of(columns * rows, pages, cell -> before + cell + 1);
        return rightToLeft ? side.mirrored(columns) : side;
    }
}

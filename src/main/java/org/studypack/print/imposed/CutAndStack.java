package org.studypack.print.imposed;

import java.util.ArrayList;
import java.util.List;

/**
 * Pages in such an order that a stack of sheets is cut through once and its piles are laid on each
 * other, the first cell's on top: then all are in order.
 *
 * @param columns cells beside each other
 * @param rows cells below each other
 * @param duplex whether a page stands behind another, as in a book; else backs are blank
 * @param rightToLeft whether the cell at the right is the first of its row
 */
public record CutAndStack(int columns, int rows, boolean duplex, boolean rightToLeft)
        implements Imposition {

    @Override
    public List<PaperSheet> sheets(int pages) {
        int cells = columns * rows;
        int ofALeaf = duplex ? 2 : 1;
        int count = Math.ceilDiv(pages, cells * ofALeaf);
        List<PaperSheet> sheets = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int sheet = i;
            Side front = Side.of(cells, pages, cell -> (cell * count + sheet) * ofALeaf + 1);
            Side back =
                    Side.of(
                            cells,
                            pages,
                            cell -> duplex ? (cell * count + sheet) * ofALeaf + 2 : 0);
            // The back is turned, so what is read from left to right lies there the other way.
            sheets.add(
                    PaperSheet.flat(
                            rightToLeft ? front.mirrored(columns) : front,
                            rightToLeft ? back : back.mirrored(columns)));
        }
        return sheets;
    }
}

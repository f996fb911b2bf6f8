package org.studypack.print.imposed;

import java.util.ArrayList;
import java.util.List;

/**
 * Sheets after one that says what to do with them: the last page stands on it alone, at the right.
 *
 * @param order of all other pages, two beside each other
 */
public record WithSlip(Imposition order) implements Imposition {
    private static final int COLUMNS = 2;

    @Override
    public List<PaperSheet> sheets(int pages) {
        List<PaperSheet> sheets = new ArrayList<>();
        if (pages > 0) {
            Side front = Side.of(COLUMNS, pages, cell -> cell == COLUMNS - 1 ? pages : 0);
            sheets.add(PaperSheet.flat(front, Side.of(COLUMNS, 0, cell -> 0)));
            sheets.addAll(order.sheets(pages - 1));
        }
        return sheets;
    }
}

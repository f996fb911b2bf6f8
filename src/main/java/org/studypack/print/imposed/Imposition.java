package org.studypack.print.imposed;

import java.util.List;

/**
 * An order of pages on sheets, after which the sheets are folded or cut. Pure arithmetic: how large
 * anything is, a {@link CellGrid} knows.
 */
public sealed interface Imposition permits SaddleStitch, CutAndStack, FoldOver, InOrder, WithSlip {
    /**
     * The sheets in the order in which they are printed. Each page stands on one of them, once.
     *
     * @param pages how many there are; 0 gives no sheet
     */
    List<PaperSheet> sheets(int pages);
}

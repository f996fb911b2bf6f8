package org.studypack.assemble;

import org.studypack.book.PageDesign;
import org.studypack.book.PageSize;
import org.studypack.edition.Edition;
import org.studypack.pack.Paper;

/**
 * The designs of pages, one for each paper. A wide page gives its spare width to the outer margin,
 * where the times of a transcript stand.
 */
public final class PageDesigns {
    private static final double SIDE_COLUMN = 15;

    /** ISO 216 and ANSI Letter. */
    private static final PageDesign A4 =
            PageDesign.onGrid(new PageSize(210, 297), 11, 15, 31, 33, 30, 128, SIDE_COLUMN);

    private static final PageDesign LETTER =
            PageDesign.onGrid(new PageSize(215.9, 279.4), 11, 15, 31, 33, 33, 128, SIDE_COLUMN);

    private static final PageDesign A5 =
            PageDesign.onGrid(new PageSize(148, 210), 10.5, 14, 22, 23, 20, 108, SIDE_COLUMN);

    private PageDesigns() {}

    /** The design that an edition is set in. */
    static PageDesign of(Edition edition) {
        return on(edition.paper());
    }

    /** The design of a study pack's book on a paper. */
    public static PageDesign on(Paper paper) {
        return switch (paper) {
            case A4 -> A4;
            case LETTER -> LETTER;
            case A5 -> A5;
        };
    }
}

package org.studypack.assemble;

import org.studypack.book.PageDesign;
import org.studypack.book.PageDesign.Answers;
import org.studypack.book.PageDesign.Margins;
import org.studypack.book.PageDesign.SideColumn;
import org.studypack.book.PageDesign.Type;
import org.studypack.book.PageSize;
import org.studypack.edition.Edition;
import org.studypack.pack.Design;
import org.studypack.pack.Paper;

/**
 * The measures of each design on each paper; docs/design-of-the-page.md has their reasons. All of
 * them stand here and nowhere else.
 */
public final class PageDesigns {
    private static final Answers BY_HAND = new Answers(8, 0.5);

    private PageDesigns() {}

    /** The pages that an edition is set on. */
    static PageDesign of(Edition edition) {
        return of(edition.layout().design(), edition.layout().paper());
    }

    /** The pages of a design on a paper. */
    public static PageDesign of(Design design, Paper paper) {
        return switch (design) {
            case BOOK -> book(paper);
        };
    }

    private static PageDesign book(Paper paper) {
        return switch (paper) {
            case A4 -> wide(paper, new Margins(20, 22, 20));
            case LETTER -> wide(paper, new Margins(19, 20, 22.95));
            case A4_LETTER -> wide(paper, new Margins(19, 20, 20));
            case A5 -> narrow(paper, new Margins(17, 18, 18));
            case HALF_LETTER -> narrow(paper, new Margins(17, 18, 15.85));
        };
    }

    /** A measure of 124 mm beside a side column. */
    private static PageDesign wide(Paper paper, Margins margins) {
        return new PageDesign(
                        size(paper), new Type(10.5, 14), margins, new SideColumn(40, 6), BY_HAND)
                .onGrid();
    }

    private static PageDesign narrow(Paper paper, Margins margins) {
        return new PageDesign(size(paper), new Type(10, 13), margins, SideColumn.NONE, BY_HAND)
                .onGrid();
    }

    private static PageSize size(Paper paper) {
        return new PageSize(paper.width(), paper.height());
    }
}

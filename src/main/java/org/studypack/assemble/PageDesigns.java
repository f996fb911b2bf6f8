package org.studypack.assemble;

import org.studypack.book.PageDesign;
import org.studypack.book.PageDesign.Answers;
import org.studypack.book.PageDesign.Columns;
import org.studypack.book.PageDesign.Margins;
import org.studypack.book.PageDesign.SideColumn;
import org.studypack.book.PageSize;
import org.studypack.edition.Edition;
import org.studypack.pack.Design;
import org.studypack.pack.Paper;

import java.util.Locale;

/**
 * The measures of each design on each paper; docs/design-of-the-page.md has their reasons. All of
 * them stand here and nowhere else.
 */
public final class PageDesigns {
    private static final Answers BY_HAND = new Answers(8, 0.5);

    /** Where letters are large, so that words stay apart: a third more than the face has. */
    static final double WIDER_SPACE = 0.06;

    private PageDesigns() {}

    /** The pages that an edition is set on. */
    static PageDesign of(Edition edition) {
        return of(edition.layout().design(), edition.layout().paper());
    }

    /** The pages of a design on a paper. */
    public static PageDesign of(Design design, Paper paper) {
        PageDesign page =
                switch (design) {
                    case BOOK -> book(paper);
                    case HANDOUT -> handout(paper);
                    case LARGE_PRINT ->
                            plain(
                                    design,
                                    paper,
                                    new PageDesign.Type(18, 24, WIDER_SPACE),
                                    new Answers(12, 1));
                    case CLEAR_PRINT ->
                            plain(
                                    design,
                                    paper,
                                    new PageDesign.Type(14, 19, WIDER_SPACE),
                                    new Answers(10, 1));
                };
        return page.onGrid();
    }

    private static PageDesign book(Paper paper) {
        SideColumn side = isNarrow(paper) ? SideColumn.NONE : new SideColumn(40, 6);
        PageDesign.Type type =
                isNarrow(paper) ? new PageDesign.Type(10, 13) : new PageDesign.Type(10.5, 14);
        Margins margins =
                switch (paper) {
                    case A4 -> new Margins(20, 22, 20);
                    case LETTER -> new Margins(19, 20, 22.95);
                    case A4_LETTER -> new Margins(19, 20, 20);
                    case A5 -> new Margins(17, 18, 18);
                    case HALF_LETTER -> new Margins(17, 18, 15.85);
                    case HALF_A4_LETTER -> new Margins(17, 18, 15.75);
                };
        return page(Design.BOOK, paper, type, margins, side, Columns.ONE, BY_HAND);
    }

    private static PageDesign handout(Paper paper) {
        Columns columns = isNarrow(paper) ? Columns.ONE : new Columns(2, 7);
        Margins margins =
                switch (paper) {
                    case A4 -> new Margins(18, 20, 19.5);
                    case LETTER -> new Margins(17, 18, 22.45);
                    case A4_LETTER -> new Margins(17, 18, 19.5);
                    case A5 -> new Margins(16, 17, 18);
                    case HALF_LETTER -> new Margins(16, 17, 15.85);
                    case HALF_A4_LETTER -> new Margins(16, 17, 15.75);
                };
        return page(
                Design.HANDOUT,
                paper,
                new PageDesign.Type(9.5, 12.5),
                margins,
                SideColumn.NONE,
                columns,
                BY_HAND);
    }

    /** The text takes all of the page that a copier leaves. */
    private static PageDesign plain(
            Design design, Paper paper, PageDesign.Type type, Answers answers) {
        Margins margins = isNarrow(paper) ? new Margins(17.2, 18, 15) : new Margins(18, 20, 18);
        return page(design, paper, type, margins, SideColumn.NONE, Columns.ONE, answers);
    }

    private static PageDesign page(
            Design design,
            Paper paper,
            PageDesign.Type type,
            Margins margins,
            SideColumn side,
            Columns columns,
            Answers answers) {
        return new PageDesign(
                design.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                new PageSize(paper.width(), paper.height()),
                type,
                margins,
                side,
                columns,
                answers);
    }

    private static boolean isNarrow(Paper paper) {
        return switch (paper) {
            case A4, LETTER, A4_LETTER -> false;
            case A5, HALF_LETTER, HALF_A4_LETTER -> true;
        };
    }
}

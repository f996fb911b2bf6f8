package org.studypack.assemble;

import org.studypack.book.PageDesign;
import org.studypack.book.PageSize;
import org.studypack.edition.Edition;
import org.studypack.pack.Design;
import org.studypack.pack.Paper;

/** Pages of a book, from the measures of a design and the size of a paper. */
public final class PageDesigns {
    private PageDesigns() {}

    /** The pages that an edition is set on. */
    static PageDesign of(Edition edition) {
        Paper paper = edition.layout().paper();
        return of(edition.layout().design().on(paper), paper);
    }

    /** The pages of measures on a paper. */
    public static PageDesign of(Design.Measures measures, Paper paper) {
        return PageDesign.onGrid(
                new PageSize(paper.width(), paper.height()),
                measures.type(),
                measures.line(),
                measures.top(),
                measures.leastBottom(),
                measures.inner(),
                measures.measure(),
                measures.sideColumn(),
                measures.edge());
    }
}

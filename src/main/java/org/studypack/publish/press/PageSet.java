package org.studypack.publish.press;

import org.studypack.edition.Edition;
import org.studypack.edition.Stretch;
import org.studypack.pack.Design;
import org.studypack.pack.Layout;
import org.studypack.pack.LayoutKey;
import org.studypack.pack.Paper;
import org.studypack.pack.Worksheets;

import java.util.Set;

/** The pages that a product is made of. One pack has as many sets of them as its products need. */
enum PageSet {
    /** It is no print. */
    NONE,

    /** On the pack's own paper. */
    OWN,

    /** Half as large as a sheet of the pack's paper, so that two of them fill its side. */
    HALVES,

    /** A card for each question, eight of which fill a sheet. */
    CARDS;

    /** Whether one of some products is made of these. */
    boolean isWanted(Set<Product> products) {
        return products.stream().anyMatch(product -> product.pages() == this);
    }

    /**
     * The edition on half pages. No worksheet is copied alone from those, so that none needs a
     * sheet of its own. A handout, which opens without a cover on a sheet from the copier, is a
     * book there, unless it is worksheets alone, which need none. What is set on such paper anyway
     * is taken as it is.
     */
    static Edition halved(Edition edition) {
        Layout layout = edition.layout();
        Paper half = layout.paper().folded();
        if (half == layout.paper()) {
            return edition;
        }
        boolean opens = layout.design() == Design.HANDOUT && !Stretch.isWorksheetsAlone(edition);
        Design design = opens ? Design.BOOK : layout.design();
        return edition.laidOut(
                layout.with(LayoutKey.PAPER, half)
                        .with(LayoutKey.DESIGN, design)
                        .with(LayoutKey.WORKSHEETS, Worksheets.RUN_ON));
    }
}

package org.studypack.print.manuscript;

import org.studypack.book.PageDesign;

import java.util.Optional;

/**
 * The style sheets of a book's pages: the rules that print makes of a design, and the book's own in
 * the lengths of that design. All packs of a batch have the same, so that the last are kept.
 *
 * @param design of the pages
 * @param own the book's style sheet as it is written
 * @param rules of print
 * @param filled the book's style sheet in lengths that the engine knows
 */
record DesignSheets(PageDesign design, String own, String rules, String filled) {
    private static volatile Optional<DesignSheets> last = Optional.empty();

    /** The style sheets for a book's own one. */
    static DesignSheets of(PageGeometry geometry, String own) {
        Optional<DesignSheets> known =
                last.filter(each -> each.design.equals(geometry.design()) && each.own.equals(own));
        if (known.isPresent()) {
            return known.get();
        }
        DesignSheets made =
                new DesignSheets(geometry.design(), own, geometry.css(), geometry.filled(own));
        last = Optional.of(made);
        return made;
    }
}

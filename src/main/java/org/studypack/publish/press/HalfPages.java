package org.studypack.publish.press;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.edition.Edition;

import java.util.Set;
import java.util.stream.Collectors;

/** Says how pages of half a sheet differ from what was asked for. */
final class HalfPages {
    private HalfPages() {}

    /**
     * Says that they have another design: columns have no room there, and what is folded or cut
     * opens with a cover.
     *
     * @param edition of a design that somebody chose
     */
    static void reportDesign(Edition edition, Set<Product> products, Diagnostics diagnostics) {
        if (PageSet.halved(edition).layout().design() == edition.layout().design()) {
            return;
        }
        String formats =
                products.stream()
                        .filter(each -> each.pages() == PageSet.HALVES)
                        .sorted()
                        .map(each -> "`" + each.written() + "`")
                        .collect(Collectors.joining(", "));
        if (!formats.isEmpty()) {
            diagnostics.report(
                    Code.HALF_PAGES_AS_BOOK,
                    edition.pack().defaults().location(),
                    "pages of half a sheet (%s) are laid out as a book, not as a handout"
                            .formatted(formats),
                    "print the PDF to have the handout, or choose `paper: a5` or `paper:"
                            + " half-letter` to have one in a column of small pages");
        }
    }
}

package org.studypack.print.manuscript;

import org.studypack.book.PageDesign;
import org.w3c.dom.Element;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The style sheets of a book's pages: the rules that print makes of a design, and the book's own in
 * the lengths of that design. All packs of a batch have the same, so the latest ones are kept: a
 * booklet has other pages than a book, and its cover others again.
 *
 * @param design of the pages
 * @param own the book's style sheet as it is written
 * @param rules of print
 * @param filled the book's style sheet in lengths that the engine knows
 * @param used what of it is in use, by what stands in a document
 */
record DesignSheets(
        PageDesign design,
        String own,
        String rules,
        String filled,
        Map<RulesInUse.Vocabulary, String> used) {
    /** Branches differ in what they say: with a note or without, with a code or without. */
    private static final int MOST_USED = 16;

    private static final int MOST_KEPT = 6;

    /** Those that were made last, the very last first. */
    private static volatile List<DesignSheets> last = List.of();

    /** The style sheets for a book's own one. */
    static DesignSheets of(PageGeometry geometry, String own) {
        Optional<DesignSheets> known =
                last.stream()
                        .filter(each -> each.design.equals(geometry.design()))
                        .filter(each -> each.own.equals(own))
                        .findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        DesignSheets made =
                new DesignSheets(
                        geometry.design(),
                        own,
                        geometry.css(),
                        geometry.filled(own),
                        new ConcurrentHashMap<>());
        last = Stream.concat(Stream.of(made), last.stream()).limit(MOST_KEPT).toList();
        return made;
    }

    /** The rules of the book's style sheet that can reach anything in a document. */
    String inUse(Element document) {
        RulesInUse.Vocabulary vocabulary = RulesInUse.Vocabulary.of(document);
        if (used.size() > MOST_USED) {
            used.clear();
        }
        return used.computeIfAbsent(vocabulary, words -> RulesInUse.of(filled, words));
    }
}

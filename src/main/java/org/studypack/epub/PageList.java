package org.studypack.epub;

import org.studypack.book.Book;
import org.studypack.book.PageMap;
import org.studypack.book.PageMap.PageStart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The pages of print, as an EPUB lists them: marks in the text (EPUB Accessibility 1.1 § 4.2) and
 * the page list of the navigation document (EPUB 3.3 § 7.4.2.4).
 *
 * @param marks in page order
 */
record PageList(List<Mark> marks) {

    /**
     * Where a page begins.
     *
     * @param id unique in the book
     * @param path of the content document, from the folder {@code EPUB}
     * @param element the block's place in its document, see {@link PageStart#element()}
     */
    record Mark(String id, String folio, String document, String path, int element) {
        String href() {
            return path + "#" + id;
        }

        boolean isArabic() {
            return folio.chars().allMatch(c -> c >= '0' && c <= '9');
        }
    }

    static PageList of(Book book, PageMap pages, LinkMap links) {
        List<Mark> marks = new ArrayList<>();
        Map<String, Integer> given = new HashMap<>();
        for (PageStart page : pages.pages()) {
            String id = "page-" + page.folio();
            int times = given.merge(id, 1, Integer::sum);
            while (links.holds(id) || times > 1) {
                id += "-again";
                times = given.merge(id, 1, Integer::sum);
            }
            String path = links.path(page.document());
            marks.add(new Mark(id, page.folio(), page.document(), path, page.element()));
        }
        return new PageList(List.copyOf(marks));
    }

    boolean isEmpty() {
        return marks.isEmpty();
    }

    /** The marks of one content document by the place of their block. */
    Map<Integer, List<Mark>> in(String document) {
        return marks.stream()
                .filter(mark -> mark.document().equals(document))
                .collect(Collectors.groupingBy(Mark::element));
    }
}

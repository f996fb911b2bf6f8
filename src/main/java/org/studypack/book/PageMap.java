package org.studypack.book;

import java.util.List;

/**
 * Which printed page each block of a book begins on.
 *
 * @param pages in the order of the pages; those on which no block begins are left out
 */
public record PageMap(List<PageStart> pages) {

    /** A book that was never printed. */
    public static final PageMap NONE = new PageMap(List.of());

    public PageMap {
        pages = List.copyOf(pages);
    }

    /**
     * The first block that begins on a page.
     *
     * @param folio the number as printed, for instance {@code iv} or {@code 12}
     * @param document the id of the content document
     * @param element the block's place in the document order of its content document's elements; 0
     *     is the document's own {@code section} element
     */
    public record PageStart(String folio, String document, int element) {}
}

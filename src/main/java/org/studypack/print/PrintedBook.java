package org.studypack.print;

import org.studypack.book.PageMap;

/**
 * A book on pages.
 *
 * @see Printer
 */
public final class PrintedBook {
    private final byte[] pdf;
    private final PageMap pageMap;
    private final int pages;

    PrintedBook(byte[] pdf, PageMap pageMap, int pages) {
        this.pdf = pdf.clone();
        this.pageMap = pageMap;
        this.pages = pages;
    }

    /** The whole file. */
    public byte[] pdf() {
        return pdf.clone();
    }

    /** Which page each block begins on; the cover and the contents page among them. */
    public PageMap pageMap() {
        return pageMap;
    }

    /** How many pages, blank ones among them. */
    public int pages() {
        return pages;
    }
}

package org.studypack.print;

import org.studypack.book.PageMap;
import org.studypack.book.Wording;

/**
 * A book on pages.
 *
 * @see Printer
 */
public final class PrintedBook {
    private final byte[] pdf;
    private final PageMap pageMap;
    private final Wording frontWords;
    private final int pages;

    /**
     * @param pdf nobody else has it
     */
    PrintedBook(byte[] pdf, PageMap pageMap, Wording frontWords, int pages) {
        this.pdf = pdf;
        this.pageMap = pageMap;
        this.frontWords = frontWords;
        this.pages = pages;
    }

    /** The whole file. */
    public byte[] pdf() {
        return pdf.clone();
    }

    /** How many bytes the file has. */
    public int length() {
        return pdf.length;
    }

    /** Which page each block begins on; the cover and the contents page among them. */
    public PageMap pageMap() {
        return pageMap;
    }

    /**
     * The words of the front matter as its pages say them, to be compared with the book's.
     *
     * @see PrintedBody#words()
     */
    public Wording frontWords() {
        return frontWords;
    }

    /** How many pages, blank ones among them. */
    public int pages() {
        return pages;
    }
}

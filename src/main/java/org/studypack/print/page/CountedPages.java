package org.studypack.print.page;

import com.openhtmltopdf.css.newmatch.PageInfo;
import com.openhtmltopdf.layout.SharedContext;

import org.w3c.dom.Document;

/**
 * Counts the pages that the engine makes, for each of which it asks for a style. A style sheet may
 * put a block so far down that the engine fills the memory with pages to get there.
 */
final class CountedPages extends HandedOnStyles {
    /** So many are made before anybody looks at the text. */
    private static final int UNSEEN = 2000;

    /** A page for every few letters, and for what stands before and after each element. */
    private static final int LETTERS = 10;

    private static final int OF_AN_ELEMENT = 2;

    private final Document document;
    private int pages;
    private int most = UNSEEN;

    /** There is not so much text as to fill all these pages. */
    static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooMany(int pages) {
            super("more than " + pages + " pages");
        }
    }

    private CountedPages(SharedContext shared, Document document) {
        super(shared);
        this.document = document;
    }

    /** Has the pages of a document counted. */
    static void count(SharedContext shared, Document document) {
        shared.setCss(new CountedPages(shared, document));
    }

    @Override
    public PageInfo getPageStyle(String name, String kind) {
        if (++pages > most) {
            int letters = document.getDocumentElement().getTextContent().length();
            int elements = document.getElementsByTagName("*").getLength();
            most = UNSEEN + letters / LETTERS + OF_AN_ELEMENT * elements;
            if (pages > most) {
                throw new TooMany(most);
            }
        }
        return super.getPageStyle(name, kind);
    }
}

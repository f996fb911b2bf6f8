package org.studypack.check;

/** What a publication may claim to be, and is judged as. */
public enum Standard {
    EPUB_3("EPUB 3"),
    /** Tagged so that a screen reader can read it (ISO 14289-1). */
    PDF_UA_1("PDF/UA-1"),
    /** Made to be kept, and tagged (ISO 19005-2). */
    PDF_A_2A("PDF/A-2a"),
    /** Made to be kept, as far as it is only looked at: pages that are imposed have no tags. */
    PDF_A_2B("PDF/A-2b");

    private final String written;

    Standard(String written) {
        this.written = written;
    }

    /** As people write it. */
    public String written() {
        return written;
    }
}

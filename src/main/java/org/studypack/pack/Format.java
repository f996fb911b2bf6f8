package org.studypack.pack;

/** What can be made of a pack, by the names that commands have for it. */
public enum Format {
    EPUB("epub"),
    PDF("pdf"),
    BOOKLET("booklet"),
    TWO_UP("2-up"),
    CUT_AND_STACK("cut-and-stack"),
    CARDS("cards"),
    PRINT_SHOP("print-shop");

    private final String written;

    Format(String written) {
        this.written = written;
    }

    /** What a person calls it, for instance {@code epub}. */
    public String written() {
        return written;
    }
}

package org.studypack.publish.press;

/** A file of a pack, not published yet. */
public final class MadeFile {
    private final byte[] bytes;
    private final AlikeFiles alike;
    private final int pages;
    private final int sheets;

    /**
     * @param bytes nobody changes them
     * @param alike other packs' files with the same body
     * @param pages to be read; 0 where it has none
     */
    MadeFile(byte[] bytes, AlikeFiles alike, int pages) {
        this(bytes, alike, pages, 0);
    }

    private MadeFile(byte[] bytes, AlikeFiles alike, int pages, int sheets) {
        this.bytes = bytes;
        this.alike = alike;
        this.pages = pages;
        this.sheets = sheets;
    }

    /** A file of sheets on which pages were imposed. */
    static MadeFile ofSheets(byte[] bytes, int sheets) {
        return new MadeFile(bytes, new AlikeFiles(0), 0, sheets);
    }

    /** All of it; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** How many pages it has to be read; 0 where they were imposed, or it has none. */
    public int pages() {
        return pages;
    }

    /** How many sheets of paper it is printed on; 0 where its pages were not imposed. */
    public int sheets() {
        return sheets;
    }

    /** Its SHA-256 in hexadecimal digits. */
    public String sha256() {
        return alike.sha256(bytes);
    }
}

package org.studypack.publish.press;

/** A file of a pack, not published yet. */
public final class MadeFile {
    private final byte[] bytes;
    private final AlikeFiles alike;
    private final int pages;

    /**
     * @param bytes nobody changes them
     * @param alike other packs' files with the same body
     * @param pages of paper; 0 where it has none
     */
    MadeFile(byte[] bytes, AlikeFiles alike, int pages) {
        this.bytes = bytes;
        this.alike = alike;
        this.pages = pages;
    }

    /** All of it; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    public int pages() {
        return pages;
    }

    /** Its SHA-256 in hexadecimal digits. */
    public String sha256() {
        return alike.sha256(bytes);
    }
}

package org.studypack.publish;

/** A file of a pack, not published yet. */
final class PackFile {
    private final byte[] bytes;
    private final AlikeFiles alike;

    /**
     * @param bytes nobody changes them
     * @param alike other packs' files with the same body
     */
    PackFile(byte[] bytes, AlikeFiles alike) {
        this.bytes = bytes;
        this.alike = alike;
    }

    /** All of it; not to be changed. */
    byte[] bytes() {
        return bytes;
    }

    /** Its SHA-256 in hexadecimal digits. */
    String sha256() {
        return alike.sha256(bytes);
    }
}

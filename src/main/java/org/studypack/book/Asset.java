package org.studypack.book;

import java.util.Arrays;

/**
 * A file that content documents use: an image or a style sheet.
 *
 * <p>Equal by path and bytes.
 */
public final class Asset {
    private static final String SVG = "image/svg+xml";

    private final String path;
    private final String mediaType;
    private final byte[] bytes;

    /**
     * @param path relative to the content documents, with forward slashes; ASCII
     * @param mediaType a core media type of EPUB 3.3
     */
    public Asset(String path, String mediaType, byte[] bytes) {
        if (!path.matches("[A-Za-z0-9][A-Za-z0-9._/-]*")) {
            throw new IllegalArgumentException("not a path for a book: " + path);
        }
        this.path = path;
        this.mediaType = mediaType;
        this.bytes = bytes.clone();
    }

    public String path() {
        return path;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether it is a drawing; one that a book has was rewritten by the rules of {@code reach}. */
    public boolean isSvg() {
        return mediaType.equals(SVG);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Asset asset
                && path.equals(asset.path)
                && Arrays.equals(bytes, asset.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + Arrays.hashCode(bytes);
    }
}

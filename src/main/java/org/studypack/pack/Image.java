package org.studypack.pack;

import java.util.Arrays;

/**
 * A picture of the pack. Its bytes were looked at: they are what the media type says.
 *
 * <p>Equal by path and bytes.
 */
public final class Image {
    private final String path;
    private final String mediaType;
    private final byte[] bytes;

    /**
     * @param path from the pack's folder, with forward slashes
     * @param mediaType {@code image/png}, {@code image/jpeg}, {@code image/gif} or {@code
     *     image/svg+xml}
     */
    public Image(String path, String mediaType, byte[] bytes) {
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

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Image image
                && path.equals(image.path)
                && Arrays.equals(bytes, image.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + Arrays.hashCode(bytes);
    }
}

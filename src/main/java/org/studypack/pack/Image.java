package org.studypack.pack;

import org.studypack.diagnostic.Location;

import java.util.Arrays;

/**
 * A picture of the pack. Its bytes were looked at: they are what the media type says.
 *
 * <p>Equal by path and bytes, wherever it is shown.
 */
public final class Image {
    private final String path;
    private final String mediaType;
    private final byte[] bytes;
    private final Location location;

    /**
     * @param path from the pack's folder, with forward slashes
     * @param mediaType {@code image/png}, {@code image/jpeg}, {@code image/gif} or {@code
     *     image/svg+xml}
     * @param location where the pack first shows it: the cover's key, or a figure
     */
    public Image(String path, String mediaType, byte[] bytes, Location location) {
        this(location, path, mediaType, bytes.clone());
    }

    private Image(Location location, String path, String mediaType, byte[] bytes) {
        this.path = path;
        this.mediaType = mediaType;
        this.bytes = bytes;
        this.location = location;
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

    /** How many bytes it has. */
    public int size() {
        return bytes.length;
    }

    public Location location() {
        return location;
    }

    /** The same picture, which another place shows. */
    public Image at(Location place) {
        return new Image(place, path, mediaType, bytes);
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

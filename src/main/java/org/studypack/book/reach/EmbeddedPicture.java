package org.studypack.book.reach;

import java.util.Base64;

/**
 * A picture within a drawing, as it is published.
 *
 * @param address its whole content, as {@code data:image/png;base64,…}
 * @param pixels how many it has: drawing it costs as much as they are, however short it is
 */
public record EmbeddedPicture(String address, long pixels) {

    /**
     * The picture of some bytes.
     *
     * @param type {@code image/png}, {@code image/jpeg} or {@code image/gif}
     */
    public static EmbeddedPicture of(String type, byte[] bytes, long pixels) {
        String text = Base64.getEncoder().encodeToString(bytes);
        return new EmbeddedPicture("data:" + type + ";base64," + text, pixels);
    }
}

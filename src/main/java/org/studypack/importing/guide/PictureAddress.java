package org.studypack.importing.guide;

import org.studypack.source.BookFolder;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/** An address that is the picture itself, as in {@code data:image/png;base64,…} (RFC 2397). */
final class PictureAddress {
    private static final String WITHIN = "data:image/";

    private PictureAddress() {}

    static boolean isWithin(String address) {
        return address.regionMatches(true, 0, WITHIN, 0, WITHIN.length());
    }

    /** The bytes of the picture; empty where it is elsewhere, too large, or not sound. */
    static Optional<byte[]> bytes(String address) {
        int comma = address.indexOf(',');
        if (!isWithin(address) || comma < 0) {
            return Optional.empty();
        }
        boolean base64 =
                address.substring(0, comma).toLowerCase(Locale.ROOT).strip().endsWith(";base64");
        try {
            String plain =
                    URLDecoder.decode(
                            address.substring(comma + 1).replace("+", "%2B"),
                            StandardCharsets.UTF_8);
            byte[] bytes =
                    base64
                            ? Base64.getMimeDecoder().decode(plain)
                            : plain.getBytes(StandardCharsets.UTF_8);
            return bytes.length > 0 && bytes.length <= BookFolder.LARGEST_IMAGE
                    ? Optional.of(bytes)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

package org.studypack.source;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Recognizes the media type of an image by its first bytes, whatever its name says. */
final class ImageType {
    static final String SVG = "image/svg+xml";

    private static final Map<String, String> SIGNATURES =
            Map.of(
                    "\u0089PNG\r\n\u001A\n", "image/png",
                    "\u00FF\u00D8\u00FF", "image/jpeg",
                    "GIF87a", "image/gif",
                    "GIF89a", "image/gif");

    private ImageType() {}

    static Optional<String> of(byte[] bytes) {
        String start =
                new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
        Optional<String> type =
                SIGNATURES.entrySet().stream()
                        .filter(entry -> start.startsWith(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst();
        return type.or(() -> start.contains("<svg") ? Optional.of(SVG) : Optional.empty());
    }
}

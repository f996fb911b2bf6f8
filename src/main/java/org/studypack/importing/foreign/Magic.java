package org.studypack.importing.foreign;

import org.studypack.source.Utf8;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The first bytes by which a file shows that it is not text at all.
 *
 * @param message what it is
 * @param hint what to do
 */
record Magic(String message, String hint) {
    private static final String AS_TEXT =
            "save it as plain text (UTF-8) in the program that made it, and import that";

    static Optional<Magic> of(byte[] bytes) {
        Optional<String> kind = kind(bytes);
        if (kind.isPresent()) {
            return Optional.of(new Magic("the file is " + kind.get() + ", not text", AS_TEXT));
        }
        int nul = indexOfNul(bytes);
        return nul < 0 || Utf8.looksLikeUtf16(bytes)
                ? Optional.empty()
                : Optional.of(new Magic("the file is not text: byte " + nul + " is zero", AS_TEXT));
    }

    private static Optional<String> kind(byte[] bytes) {
        if (startsWith(bytes, "%PDF-")) {
            return Optional.of("a PDF");
        }
        if (startsWith(bytes, "{\\rtf")) {
            return Optional.of("a rich text document (RTF)");
        }
        if (startsWith(bytes, "PK\u0003\u0004")) {
            return Optional.of("a word processor's document (docx, odt) or another zip archive");
        }
        if (startsWith(bytes, "\u00D0\u00CF\u0011\u00E0")) {
            return Optional.of("an old Word document");
        }
        if (startsWith(bytes, "\u0089PNG")
                || startsWith(bytes, "\u00FF\u00D8\u00FF")
                || startsWith(bytes, "GIF8")) {
            return Optional.of("an image");
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, String signature) {
        byte[] expected = signature.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= expected.length
                && Arrays.equals(bytes, 0, expected.length, expected, 0, expected.length);
    }

    private static int indexOfNul(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }
}

package org.studypack.importing.foreign;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The first bytes by which a file shows that it is not plain UTF-8 text.
 *
 * @param message what it is
 * @param hint what to do
 * @param isText whether it is text in another encoding
 */
record Magic(String message, String hint, boolean isText) {
    private static final String AS_TEXT =
            "save it as plain text (UTF-8) in the program that made it, and import that";
    private static final String AS_UTF8 =
            "open it in an editor and save it with the encoding UTF-8";

    static Optional<Magic> of(byte[] bytes) {
        if (startsWith(bytes, "\u00FF\u00FE") || startsWith(bytes, "\u00FE\u00FF")) {
            return Optional.of(new Magic("the text is UTF-16, not UTF-8: byte 0", AS_UTF8, true));
        }
        Optional<String> kind = kind(bytes);
        if (kind.isPresent()) {
            return Optional.of(
                    new Magic("the file is " + kind.get() + ", not text", AS_TEXT, false));
        }
        int nul = indexOfNul(bytes);
        if (nul < 0) {
            return Optional.empty();
        }
        return Optional.of(
                looksLikeUtf16(bytes)
                        ? new Magic("the text is UTF-16, not UTF-8: byte " + nul, AS_UTF8, true)
                        : new Magic(
                                "the file is not text: byte " + nul + " is zero", AS_TEXT, false));
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

    /** Whether every other byte of the beginning is zero. */
    private static boolean looksLikeUtf16(byte[] bytes) {
        int seen = Math.min(bytes.length, 200) / 2 * 2;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < seen; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int half = seen / 2;
        return half > 0 && (even * 10 >= half * 7 || odd * 10 >= half * 7);
    }
}

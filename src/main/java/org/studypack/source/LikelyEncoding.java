package org.studypack.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The encoding that a text is likely in, where it is not UTF-8. It is a guess, and only ever named
 * to a person, who knows better.
 */
final class LikelyEncoding {
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
    private static final Optional<Charset> MAC_ROMAN =
            Charset.isSupported("x-MacRoman")
                    ? Optional.of(Charset.forName("x-MacRoman"))
                    : Optional.empty();
    private static final int SEEN = 400;
    private static final int MOST_SCORED = 100_000;
    private static final String QUOTES = "“”„‘’‚«»…–—";
    private static final String RARE = "ÝÞÐýþðÿŸ×÷";

    private LikelyEncoding() {}

    /** UTF-16 in one of its orders; empty where it is not. */
    static Optional<Charset> utf16(byte[] bytes) {
        if (bytes.length < 2) {
            return Optional.empty();
        }
        int first = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        if (first == 0xFEFF || first == 0xFFFE) {
            return Optional.of(
                    first == 0xFEFF ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        return Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .filter(order -> reads(bytes, order))
                .findFirst();
    }

    /**
     * Whether the beginning of a file is a text in that order: one without control characters, in
     * which spaces, marks or letters of ASCII stand, as in a text of whatever script, and which is
     * no text of single bytes.
     */
    private static boolean reads(byte[] bytes, Charset order) {
        int units = Math.min(bytes.length, SEEN) / 2;
        String text = new String(bytes, 0, 2 * units, order);
        long plain = text.chars().filter(c -> c < 0x7F).count();
        long pairs = text.chars().filter(c -> isWord(c >> 8) && isWord(c & 0xFF)).count();
        return plain * 20 >= units
                && pairs * 2 < units
                && text.chars().limit(units - 1L).noneMatch(LikelyEncoding::isOdd);
    }

    private static boolean isWord(int letter) {
        return letter == 0x20 || (letter < 0x7F && Character.isLetter(letter));
    }

    private static boolean isOdd(int letter) {
        boolean control = Character.isISOControl(letter) && (letter < 9 || letter > 13);
        return control || letter == 0xFFFD || !Character.isDefined(letter);
    }

    /**
     * An encoding of one byte a letter.
     *
     * @param text which may be UTF-8 but for a few letters that were pasted into it
     */
    static Charset ofBytes(byte[] text) {
        byte[] bytes = withoutUtf8(text);
        if (highBytesStandTogether(bytes)) {
            return WINDOWS_1251;
        }
        return MAC_ROMAN
                .filter(mac -> score(bytes, mac) > score(bytes, WINDOWS_1252))
                .orElse(WINDOWS_1252);
    }

    /** Without the characters of several bytes that UTF-8 has, since they say nothing here. */
    private static byte[] withoutUtf8(byte[] bytes) {
        ByteArrayOutputStream rest = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int length = sequence(bytes, i);
            if (length > 2) {
                i += length - 1;
            } else {
                rest.write(bytes[i]);
            }
        }
        return rest.toByteArray();
    }

    /** How many bytes the character takes that begins at a byte of UTF-8; 0 where none does. */
    private static int sequence(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        int length = first >= 0xF0 && first < 0xF8 ? 4 : first >= 0xE0 && first < 0xF0 ? 3 : 0;
        for (int i = 1; i < length; i++) {
            if (at + i >= bytes.length || (bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    /**
     * In Latin text letters above ASCII stand alone; in other alphabets whole words are of them.
     */
    private static boolean highBytesStandTogether(byte[] bytes) {
        int high = 0;
        int together = 0;
        for (int i = 1; i < bytes.length; i++) {
            high += bytes[i] < 0 ? 1 : 0;
            together += bytes[i] < 0 && bytes[i - 1] < 0 ? 1 : 0;
        }
        return together * 2 > high;
    }

    /** How often a letter above ASCII stands as letters do, less how often one does not. */
    private static int score(byte[] bytes, Charset charset) {
        int length = Math.min(bytes.length, MOST_SCORED);
        String text = new String(bytes, 0, length, charset);
        int score = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                char before = i == 0 ? ' ' : text.charAt(i - 1);
                char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
                score += fits(before, text.charAt(i), after) ? 1 : -1;
            }
        }
        return score;
    }

    private static boolean fits(char before, char letter, char after) {
        boolean within = Character.isLetter(before) && Character.isLetter(after);
        if (!Character.isLetter(letter)) {
            return QUOTES.indexOf(letter) >= 0
                    ? letter == '’' || !within
                    : letter == '\u00A0'
                            || (!within && Character.isDefined(letter) && letter > 0x9F);
        }
        boolean capitalWithin = Character.isUpperCase(letter) && Character.isLowerCase(before);
        return RARE.indexOf(letter) < 0 && !capitalWithin;
    }
}

package org.studypack.source;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.SourceText;
import org.studypack.words.ControlCharacters;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes UTF-8 strictly, since a wrong guess would print wrong letters. */
public final class Utf8 {
    private static final Charset LATIN = Charset.forName("windows-1252");
    private static final Charset CYRILLIC = Charset.forName("windows-1251");

    private Utf8() {}

    /** The text of a file; reports the first bytes that are not UTF-8, and control characters. */
    static Optional<String> decode(String file, byte[] bytes, Diagnostics diagnostics) {
        return decodeAll(file, bytes, diagnostics)
                .filter(content -> !hasControls(file, content, diagnostics));
    }

    /** As {@link #decode}, with the control characters, which the reader reports. */
    public static Optional<String> decodeAll(String file, byte[] bytes, Diagnostics diagnostics) {
        if (looksLikeUtf16(bytes)) {
            String hint = "this looks like UTF-16: save the file as UTF-8";
            report(file, bytes, 0, utf16(bytes), hint, diagnostics);
            return Optional.empty();
        }
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            Charset likely = highBytesStandTogether(bytes) ? CYRILLIC : LATIN;
            String hint = windowsHint(bytes, in.position(), likely);
            report(file, bytes, in.position(), likely, hint, diagnostics);
            return Optional.empty();
        }
        return Optional.of(out.flip().toString());
    }

    /** By its byte order mark, or by every other byte of the beginning, which is zero. */
    public static boolean looksLikeUtf16(byte[] bytes) {
        int pairs = Math.min(bytes.length, 200) / 2;
        if (pairs == 0) {
            return false;
        }
        int first = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        int even = 0;
        int odd = 0;
        for (int i = 0; i < pairs; i++) {
            even += bytes[2 * i] == 0 ? 1 : 0;
            odd += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        return first == 0xFEFF || first == 0xFFFE || Math.max(even, odd) * 10 >= pairs * 7;
    }

    private static Charset utf16(byte[] bytes) {
        return bytes[0] == 0 || bytes[0] == (byte) 0xFE
                ? StandardCharsets.UTF_16BE
                : StandardCharsets.UTF_16LE;
    }

    private static String windowsHint(byte[] bytes, int wrong, Charset likely) {
        return "this may be Windows-%s, where the byte is `%s`%s: save the file as UTF-8"
                .formatted(
                        likely.equals(LATIN) ? "1252" : "1251 for Cyrillic",
                        new String(bytes, wrong, 1, likely),
                        likely.equals(LATIN) ? "" : ", or another old encoding");
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

    /**
     * @param likely the encoding in which the line is shown from there on
     */
    private static void report(
            String file,
            byte[] bytes,
            int offset,
            Charset likely,
            String hint,
            Diagnostics diagnostics) {
        String before = new String(bytes, 0, offset, StandardCharsets.UTF_8);
        String after = new String(bytes, offset, Math.min(200, bytes.length - offset), likely);
        String unmarked = after.startsWith("\uFEFF") ? after.substring(1) : after;
        String shown = before + ControlCharacters.shown(unmarked);
        diagnostics.report(
                Code.NOT_UTF8,
                new SourceText(file, shown).at(lineOffset(before), 1),
                "the file is not UTF-8: byte %d is 0x%02X".formatted(offset, bytes[offset]),
                hint);
    }

    /**
     * Where a text of that length ends, once its line ends are LF and its byte order mark is gone.
     */
    private static int lineOffset(String before) {
        return new SourceText("", before).content().length();
    }

    /** Whether there are such; all of a file are reported at the place of the first. */
    private static boolean hasControls(String file, String content, Diagnostics diagnostics) {
        int mark = content.startsWith("\uFEFF") ? 1 : 0;
        if (ControlCharacters.first(content, mark) < 0) {
            return false;
        }
        String text = new SourceText(file, content).content();
        int first = ControlCharacters.first(text, 0);
        String message = ControlCharacters.message(text.substring(first));
        int offset = text.codePointCount(0, first);
        long more = ControlCharacters.count(text) - 1;
        String shown = ControlCharacters.shown(text);
        diagnostics.report(
                Code.CONTROL_CHARACTER,
                new SourceText(file, shown).at(shown.offsetByCodePoints(0, offset), 1),
                more == 0 ? message : message + ", and " + more + " more such in this file",
                ControlCharacters.PASTED);
        return true;
    }
}

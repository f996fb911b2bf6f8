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
    private Utf8() {}

    /** The text of a file; reports the first bytes that are not UTF-8, and control characters. */
    static Optional<String> decode(String file, byte[] bytes, Diagnostics diagnostics) {
        return decodeAll(file, bytes, diagnostics)
                .filter(content -> !hasControls(file, content, diagnostics));
    }

    /** As {@link #decode}, with the control characters, which the reader reports. */
    public static Optional<String> decodeAll(String file, byte[] bytes, Diagnostics diagnostics) {
        Optional<Charset> utf16 = LikelyEncoding.utf16(bytes);
        if (utf16.isPresent()) {
            String hint = "save the file as UTF-8 in the program that made it";
            String message = "the file is not UTF-8, but looks like UTF-16";
            report(file, bytes, 0, utf16.get(), message, hint, diagnostics);
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
            Charset likely = LikelyEncoding.ofBytes(bytes);
            int wrong = in.position();
            String message =
                    "the file is not UTF-8: byte %d is 0x%02X".formatted(wrong, bytes[wrong]);
            String hint = hint(bytes, wrong, likely);
            report(file, bytes, wrong, likely, message, hint, diagnostics);
            return Optional.empty();
        }
        return Optional.of(out.flip().toString());
    }

    /** By its byte order mark, or since its bytes are a text so. */
    public static boolean looksLikeUtf16(byte[] bytes) {
        return LikelyEncoding.utf16(bytes).isPresent();
    }

    private static String hint(byte[] bytes, int wrong, Charset likely) {
        String name =
                likely.equals(LikelyEncoding.WINDOWS_1252)
                        ? "Windows-1252"
                        : likely.equals(LikelyEncoding.WINDOWS_1251)
                                ? "Windows-1251 for Cyrillic"
                                : "Mac Roman";
        return "this may be %s, where the byte is `%s`%s: save the file as UTF-8"
                .formatted(
                        name,
                        new String(bytes, wrong, 1, likely),
                        likely.equals(LikelyEncoding.WINDOWS_1252)
                                ? ""
                                : ", or another old encoding");
    }

    /**
     * @param likely the encoding in which the line is shown from there on
     */
    private static void report(
            String file,
            byte[] bytes,
            int offset,
            Charset likely,
            String message,
            String hint,
            Diagnostics diagnostics) {
        String before = new String(bytes, 0, offset, StandardCharsets.UTF_8);
        String after = new String(bytes, offset, Math.min(200, bytes.length - offset), likely);
        String unmarked = after.startsWith("\uFEFF") ? after.substring(1) : after;
        String shown = before + ControlCharacters.shown(unmarked);
        diagnostics.report(
                Code.NOT_UTF8,
                new SourceText(file, shown).at(lineOffset(before), 1),
                message,
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

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
import java.util.regex.Matcher;

/** Decodes UTF-8 without mercy, since a wrong guess would print wrong letters. */
final class Utf8 {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Utf8() {}

    /** The text of a file; reports the first bytes that are not UTF-8, and control characters. */
    static Optional<String> decode(String file, byte[] bytes, Diagnostics diagnostics) {
        return decodeAll(file, bytes, diagnostics)
                .filter(content -> !hasControls(file, content, diagnostics));
    }

    /** As {@link #decode}, with the control characters, which the reader reports. */
    static Optional<String> decodeAll(String file, byte[] bytes, Diagnostics diagnostics) {
        if (looksLikeUtf16(bytes)) {
            report(file, bytes, 0, "this looks like UTF-16: save the file as UTF-8", diagnostics);
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
            report(file, bytes, in.position(), windowsHint(bytes[in.position()]), diagnostics);
            return Optional.empty();
        }
        return Optional.of(out.flip().toString());
    }

    private static boolean looksLikeUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        return first == 0xFEFF || first == 0xFFFE || bytes[0] == 0 || bytes[1] == 0;
    }

    private static String windowsHint(byte wrong) {
        String letter = new String(new byte[] {wrong}, WINDOWS);
        return "this may be Windows-1252, where the byte is `%s`: save the file as UTF-8"
                .formatted(letter);
    }

    private static void report(
            String file, byte[] bytes, int offset, String hint, Diagnostics diagnostics) {
        String before = new String(bytes, 0, offset, StandardCharsets.UTF_8);
        String after = new String(bytes, offset, Math.min(200, bytes.length - offset), WINDOWS);
        String shown = before + ControlCharacters.PATTERN.matcher(after).replaceAll("\uFFFD");
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

    private static boolean hasControls(String file, String content, Diagnostics diagnostics) {
        Matcher matcher = ControlCharacters.PATTERN.matcher(content);
        String shown = ControlCharacters.PATTERN.matcher(content).replaceAll("\uFFFD");
        boolean found = false;
        while (matcher.find()) {
            int offset = lineOffset(content.substring(0, matcher.start()));
            diagnostics.report(
                    Code.CONTROL_CHARACTER,
                    new SourceText(file, shown).at(offset, 1),
                    ControlCharacters.message(matcher.group()),
                    ControlCharacters.PASTED);
            if (found) {
                return true;
            }
            found = true;
        }
        return found;
    }
}

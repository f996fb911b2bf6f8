package org.studypack.source;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Plain words as a YAML scalar on one line: bare where that is plainly safe, else in quotation
 * marks.
 */
public final class ScalarText {
    private static final Pattern BARE =
            Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N} .,;’“”„«»–—…?!()/&+-]*");
    private static final Set<String> RESERVED =
            Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    private ScalarText() {}

    /** The words as the value, or the key, of a mapping. */
    public static String of(String text) {
        String plain = MarkdownEscape.oneLine(text);
        boolean bare =
                BARE.matcher(plain).matches() && !RESERVED.contains(plain.toLowerCase(Locale.ROOT));
        return bare ? plain : quoted(plain);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> appendQuoted(quoted, c));
        return quoted.append('"').toString();
    }

    private static void appendQuoted(StringBuilder quoted, int c) {
        if (c == '"' || c == '\\') {
            quoted.append('\\').appendCodePoint(c);
        } else if (c < ' ' || (c >= 0x7F && c < 0xA0)) {
            quoted.append(String.format(Locale.ROOT, "\\u%04X", c));
        } else {
            quoted.appendCodePoint(c);
        }
    }
}

package org.studypack.epub;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the bytes of a style sheet as a browser does (CSS Syntax Level 3, § 3.2): by its mark of
 * the byte order, else in UTF-8.
 */
final class StyleEncoding {
    private static final Pattern CHARSET = Pattern.compile("@charset \"([^\"]*)\";");

    /** In these, all that CSS itself says has the bytes of UTF-8. */
    private static final Pattern ALIKE =
            Pattern.compile("utf-?8|us-ascii|ascii|latin1|iso-8859-\\d{1,2}|windows-125\\d");

    private StyleEncoding() {}

    /** The text; empty where browsers may read other letters than we do. */
    static Optional<String> read(byte[] content) {
        if (startsWith(content, 0xFE, 0xFF)) {
            return Optional.of(text(content, 2, StandardCharsets.UTF_16BE));
        }
        if (startsWith(content, 0xFF, 0xFE)) {
            return Optional.of(text(content, 2, StandardCharsets.UTF_16LE));
        }
        int mark = startsWith(content, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        String css = text(content, mark, StandardCharsets.UTF_8);
        Matcher charset = CHARSET.matcher(css);
        boolean other =
                charset.lookingAt()
                        && !ALIKE.matcher(charset.group(1).strip().toLowerCase(Locale.ROOT))
                                .matches();
        boolean wide = css.indexOf('\0') >= 0; // UTF-16 where the document is in it
        return mark == 0 && (other || wide) ? Optional.empty() : Optional.of(css);
    }

    private static String text(byte[] content, int start, Charset charset) {
        return new String(content, start, content.length - start, charset);
    }

    private static boolean startsWith(byte[] content, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (content.length <= i || (content[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}

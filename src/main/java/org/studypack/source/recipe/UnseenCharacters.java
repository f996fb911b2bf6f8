package org.studypack.source.recipe;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.words.Setting;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters that are not seen and turn what stands around them: signs of direction, spaces without
 * width, invisible operators, tags. With them a name can read otherwise than it is written, and
 * print has none of them. Joiners are no such characters, since words of some languages need them.
 */
final class UnseenCharacters {
    private static final Pattern PATTERN =
            Pattern.compile(
                    "[\\u034F\\u061C\\u180E\\u200B\\u200E\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB\\x{E0000}-\\x{E007F}]");

    private UnseenCharacters() {}

    /** Reports the first one of a text. */
    static void report(Setting text, Diagnostics diagnostics) {
        Matcher found = PATTERN.matcher(text.value());
        if (found.find()) {
            int codePoint = found.group().codePointAt(0);
            diagnostics.report(
                    Code.CONTROL_CHARACTER,
                    text.placeOf(found.group()::equals).orElse(text.location()),
                    String.format(
                            Locale.ROOT,
                            "a character that is not seen: U+%04X (%s)",
                            codePoint,
                            Character.getName(codePoint)),
                    "take it out; it often comes with text pasted from elsewhere");
        }
    }
}

package org.studypack.source;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.SourceText;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs that turn the direction of what follows them: embeddings, overrides and isolates. A text
 * that holds them can read otherwise than it is written, and no text needs them, since its letters
 * and its language say which way it runs. The marks that some languages do need, U+200E, U+200F and
 * U+061C, turn nothing and are none of them.
 */
final class DirectionSigns {
    /** As it is, as an escape of YAML, or as a character reference. */
    private static final Pattern SIGN =
            Pattern.compile(
                    "[\\u202A-\\u202E\\u2066-\\u2069]"
                            + "|\\\\u(?<escape>202[a-e]|206[6-9])"
                            + "|&#x0*(?<hex>202[a-e]|206[6-9]);"
                            + "|&#0*(?<decimal>823[4-8]|829[4-7]);",
                    Pattern.CASE_INSENSITIVE);

    private DirectionSigns() {}

    /** Reports those of a file, at the place of the first. */
    static void report(SourceText text, Diagnostics diagnostics) {
        if (!mayHaveSigns(text.content())) {
            return;
        }
        Matcher signs = SIGN.matcher(text.content());
        if (!signs.find()) {
            return;
        }
        int first = character(signs);
        Location place = text.at(signs.start(), signs.end() - signs.start());
        long more = signs.results().count();
        diagnostics.report(
                Code.DIRECTION_SIGN,
                place,
                "a sign that turns the direction of text: U+%04X (%s)%s"
                        .formatted(
                                first,
                                Character.getName(first),
                                more > 0 ? ", and " + more + " more in this file" : ""),
                "take it out: the letters and the language of a text say which way it runs");
    }

    /** Whether what begins one of them stands there; nearly no text has that. */
    private static boolean mayHaveSigns(String text) {
        char[] units = text.toCharArray();
        char before = 0;
        for (char unit : units) {
            if ((unit == '#' && before == '&')
                    || ((unit == 'u' || unit == 'U') && before == '\\')
                    || (unit >= '\u202A' && unit <= '\u2069')) {
                return true;
            }
            before = unit;
        }
        return false;
    }

    private static int character(MatchResult sign) {
        for (String group : List.of("escape", "hex")) {
            if (sign.group(group) != null) {
                return Integer.parseInt(sign.group(group), 16);
            }
        }
        return sign.group("decimal") == null
                ? sign.group().codePointAt(0)
                : Integer.parseInt(sign.group("decimal"));
    }
}

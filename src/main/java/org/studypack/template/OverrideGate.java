package org.studypack.template;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.SourceText;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks over a pack's own templates and style sheets before they are used. A template may not ask
 * the clock, or the same pack would not make the same bytes; a style sheet may not fetch another
 * file, or a reader's device would.
 */
final class OverrideGate {
    private static final Pattern CLOCK = Pattern.compile("(?<![\\p{L}\\p{N}_)\\]])\\.now\\b");

    /**
     * {@code @import}, and {@code url(…)} of anything but a part of the same document; escapes
     * could hide both.
     */
    private static final Pattern FETCH =
            Pattern.compile(
                    "@import|url\\(\\s*['\"]?\\s*(?!['\"]?#)|image-set\\(|@font-face|\\\\[0-9a-f]",
                    Pattern.CASE_INSENSITIVE);

    private OverrideGate() {}

    static void check(String name, SourceText text, Diagnostics diagnostics) {
        if (name.toLowerCase(Locale.ROOT).endsWith(".css")) {
            report(
                    FETCH,
                    text,
                    Code.STYLESHEET_ERROR,
                    "a style sheet fetches no other file",
                    "take `%s` out; the typefaces of print are `Source Serif 4` and `Source Sans"
                            + " 3`",
                    diagnostics);
        } else {
            report(
                    CLOCK,
                    text,
                    Code.TEMPLATE_FORBIDDEN,
                    "a template may not ask what time it is",
                    "take `%s` out; `modified` in pack.yaml is the pack's date",
                    diagnostics);
        }
    }

    private static void report(
            Pattern pattern,
            SourceText text,
            Code code,
            String message,
            String hint,
            Diagnostics diagnostics) {
        for (Matcher found = pattern.matcher(text.content()); found.find(); ) {
            String words = found.group().strip();
            diagnostics.report(
                    code,
                    text.at(found.start(), words.length()),
                    message,
                    hint.replace("%s", words));
        }
    }
}

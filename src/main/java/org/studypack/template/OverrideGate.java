package org.studypack.template;

import org.studypack.book.reach.Flaw;
import org.studypack.book.reach.StyleRules;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.SourceText;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks over a pack's own templates and style sheets before they are used. A template may not ask
 * the clock, or the same pack would not make the same bytes; a style sheet holds nothing that a
 * reader's device would fetch.
 */
final class OverrideGate {
    private static final Pattern CLOCK = Pattern.compile("(?<![\\p{L}\\p{N}_)\\]])\\.now\\b");

    private OverrideGate() {}

    static void check(String name, SourceText text, Diagnostics diagnostics) {
        if (name.toLowerCase(Locale.ROOT).endsWith(".css")) {
            checkStyle(text, diagnostics);
        } else {
            checkTemplate(text, diagnostics);
        }
    }

    private static void checkStyle(SourceText text, Diagnostics diagnostics) {
        for (Flaw flaw : StyleRules.sheet(text.content())) {
            diagnostics.report(
                    Code.STYLESHEET_ERROR,
                    text.at(flaw.start(), flaw.length()),
                    flaw.message(),
                    flaw.hint());
        }
    }

    private static void checkTemplate(SourceText text, Diagnostics diagnostics) {
        TemplateNesting.tooDeep(text.content())
                .ifPresent(
                        place ->
                                diagnostics.report(
                                        Code.TEMPLATE_ERROR,
                                        text.at(place, 1),
                                        "brackets or directives are nested more than "
                                                + TemplateNesting.DEEPEST
                                                + " deep",
                                        "close what is opened, or take it apart with macros"));
        for (Matcher clock = CLOCK.matcher(text.content()); clock.find(); ) {
            diagnostics.report(
                    Code.TEMPLATE_FORBIDDEN,
                    text.at(clock.start(), clock.end() - clock.start()),
                    "a template may not ask what time it is",
                    "take `" + clock.group() + "` out; `modified` in pack.yaml is the pack's date");
        }
    }
}

package org.studypack.template;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where a template nests brackets or directives more deeply than a parser's stack allows. It
 * knows no more of FreeMarker than what opens and what closes, so that it never ends early.
 */
final class TemplateNesting {
    /** The most that stand within each other; a template that people write has ten. */
    static final int DEEPEST = 200;

    private static final Pattern SIGN =
            Pattern.compile(
                    "<(/?)#(if|list|macro|function|switch|attempt|items|sep|escape|noescape|autoesc|noautoesc"
                        + "|outputformat|compress|foreach)\\b|<#--.*?(?:-->|\\z)|[(\\[{}\\])]",
                    Pattern.DOTALL);

    private TemplateNesting() {}

    /** The place, in UTF-16 units, of the first that stands too deep; empty where there is none. */
    static OptionalInt tooDeep(String template) {
        int directives = 0;
        Deque<Character> brackets = new ArrayDeque<>();
        for (Matcher sign = SIGN.matcher(template); sign.find(); ) {
            String text = sign.group();
            if (sign.group(2) != null) {
                directives = Math.max(0, directives + (sign.group(1).isEmpty() ? 1 : -1));
                brackets.clear();
            } else if (text.length() == 1 && "([{".contains(text)) {
                brackets.push(text.charAt(0));
            } else if (text.length() == 1) {
                brackets.poll();
            }
            if (directives > DEEPEST || brackets.size() > DEEPEST) {
                return OptionalInt.of(sign.start());
            }
        }
        return OptionalInt.empty();
    }
}

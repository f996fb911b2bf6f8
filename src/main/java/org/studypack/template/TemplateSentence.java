package org.studypack.template;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says in plain words what the template library says in its own: it knows what is wrong by English
 * sentences and by little else. One that is not known here stays as it is, without its second
 * sentence, which is for programmers.
 */
final class TemplateSentence {
    private static final Pattern TYPE =
            Pattern.compile("Expected an? (.*?), but this has evaluated to an? ([a-z+]+)");
    private static final Pattern DIRECTIVE = Pattern.compile("Unknown directive: (#\\w+)");
    private static final Pattern BUILT_IN = Pattern.compile("Unknown built-in: \"(\\w+)\"");
    private static final Pattern ENCOUNTERED = Pattern.compile("Encountered \"(.+?)\", but");
    private static final Pattern UNCLOSED = Pattern.compile("You have an unclosed ([#@]?\\w+)");
    private static final Pattern NOWHERE =
            Pattern.compile("Template (?:inclusion|importing) failed.*\"(.+?)\"");
    private static final Pattern API = Pattern.compile("Can't use \\?api");
    private static final Pattern SECOND_SENTENCE = Pattern.compile("(?<=[^. ]{2})\\. .*|[:.]$");

    private static final Map<String, String> TYPES =
            Map.of(
                    "string", "a text",
                    "number", "a number",
                    "boolean", "true or false",
                    "sequence", "a list",
                    "collection", "a list",
                    "hash", "a group of values",
                    "extended_hash", "a group of values",
                    "method", "a function",
                    "macro", "a macro");

    private TemplateSentence() {}

    /** The sentence, without a full stop. */
    static String of(String message) {
        String first = message.strip().lines().findFirst().orElse("").strip();
        return known(TYPE, first, TemplateSentence::type)
                .or(
                        () ->
                                known(
                                        DIRECTIVE,
                                        first,
                                        m -> "there is no directive `" + m.group(1) + "`"))
                .or(() -> known(BUILT_IN, first, m -> "there is no built-in `?" + m.group(1) + "`"))
                .or(() -> known(ENCOUNTERED, first, m -> "`" + m.group(1) + "` cannot stand here"))
                .or(() -> known(UNCLOSED, first, m -> "`" + m.group(1) + "` is not closed"))
                .or(() -> known(NOWHERE, first, m -> "there is no template `" + m.group(1) + "`"))
                .or(() -> known(API, first, m -> "`?api` is not allowed in a template"))
                .orElseGet(() -> SECOND_SENTENCE.matcher(first).replaceFirst(""));
    }

    private interface Saying {
        String of(MatchResult found);
    }

    private static Optional<String> known(Pattern pattern, String message, Saying saying) {
        Matcher matcher = pattern.matcher(message);
        return matcher.find() ? Optional.of(saying.of(matcher.toMatchResult())) : Optional.empty();
    }

    private static String type(MatchResult found) {
        String wanted = found.group(1).split("\\W", 2)[0];
        return "this is " + named(found.group(2)) + ", and " + named(wanted) + " is needed here";
    }

    private static String named(String type) {
        return TYPES.getOrDefault(type.split("\\+", 2)[0], "a " + type);
    }
}

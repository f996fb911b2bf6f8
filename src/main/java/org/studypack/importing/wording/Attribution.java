package org.studypack.importing.wording;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lines near a title that say who wrote something, when, or under which licence. What they are
 * about, the document or a text it studies, only a person can say.
 */
public final class Attribution {
    private static final int LONGEST = 18;
    private static final Pattern LICENCE = Phrases.pattern("licence");
    private static final Pattern BYLINE =
            Pattern.compile(
                    "^(?i:%s)\\s+((?i:%s) )?%s(\\s+(?:\\p{Ll}{1,3} )?%3$s){0,4}$"
                            .formatted(
                                    Phrases.anyOf("byline"),
                                    Phrases.anyOf("byline-article"),
                                    "\\p{Lu}[\\p{L}.’'-]*"),
                    Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE);
    private static final Pattern MADE_BY =
            Pattern.compile(
                    "^(?:%s)\\s+\\S.*".formatted(Phrases.anyOf("made-by")),
                    Pattern.CASE_INSENSITIVE
                            | Pattern.UNICODE_CASE
                            | Pattern.UNICODE_CHARACTER_CLASS);

    /** What stands between a name, a date and the like in one line. */
    private static final Pattern BETWEEN = Pattern.compile("\\s*[|·•]\\s*|,\\s+");

    private static final Pattern DATE =
            Pattern.compile(
                    ("^%s?:?\\s*(%s )?(\\p{L}+,? )?(\\p{L}{3,12}\\.? )?\\d{1,4}"
                                    + "(st|nd|rd|th)?[.,/-]?( ?(%2$s )?\\p{L}{3,12}\\.?,?)?( %2$s)?"
                                    + "([ ./-]\\d{1,2}[./-]?)?([ ./-]\\d{2,4})?( \\p{L}\\.)?$")
                            .formatted(Phrases.anyOf("published"), Phrases.anyOf("date-word")),
                    Pattern.CASE_INSENSITIVE
                            | Pattern.UNICODE_CASE
                            | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SIGN =
            Pattern.compile("(copyright\\W+)?(©|\\(c\\))", Pattern.CASE_INSENSITIVE);
    private static final int SENTENCE = 7;
    private static final Pattern YEAR = Pattern.compile("\\b(1[6-9]|20)\\d\\d\\b");

    private Attribution() {}

    /** The question to ask about a line; empty for a line that says nothing of the kind. */
    public static Optional<String> question(String line) {
        if (WordCount.of(line) > LONGEST) {
            return Optional.empty();
        }
        if (LICENCE.matcher(line).find() && !isSentence(line)) {
            return Optional.of(
                    "who wrote what, and which rights? This may speak of the text that is studied"
                            + " and not of this document, so it was taken for neither");
        }
        if (isByline(line)) {
            return Optional.of("an author? Then add the name to `creators` in pack.yaml");
        }
        boolean date = YEAR.matcher(line).find() && DATE.matcher(line).matches();
        return date ? Optional.of("a date of the page or of the text?") : Optional.empty();
    }

    /** Whether a line says who wrote something, and besides that at most when. */
    private static boolean isByline(String line) {
        if (MADE_BY.matcher(line).matches() && !isSentence(line)) {
            return true;
        }
        String[] parts = BETWEEN.split(line, -1);
        return BYLINE.matcher(parts[0]).matches()
                && Arrays.stream(parts)
                        .skip(1)
                        .allMatch(part -> DATE.matcher(part).matches() || Residue.isButton(part));
    }

    /** A whole sentence is text, whatever it speaks of, but where a sign of copyright opens it. */
    private static boolean isSentence(String line) {
        boolean ends = line.matches("(?s).*[.!?…][)\\]”’\"'»“]*");
        return ends && WordCount.of(line) >= SENTENCE && !SIGN.matcher(line).lookingAt();
    }
}

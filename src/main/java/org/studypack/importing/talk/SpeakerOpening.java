package org.studypack.importing.talk;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What could be the name of a speaker at the start of a line. Usually it has a colon after it,
 * perhaps with a space before the colon, as in French, or a wide one, as in Chinese.
 *
 * @param name with plain spaces
 * @param aside what stands in brackets between name and colon, such as {@code (laughing)}; with its
 *     brackets, empty where there is none
 * @param sign what shows that it may be a name
 * @param bold whether Markdown sets it in bold
 * @param end where the words begin
 */
record SpeakerOpening(String name, String aside, Sign sign, boolean bold, int end) {
    private static final int LONGEST = 40;
    private static final String SPACE = "[ \\u00A0\\u2009\\u202F]";
    private static final String LETTERS = "[\\p{L}\\p{M}\\p{N}.'’_·・‧־׳״‐‑-]*";
    private static final String NAME =
            "[\\p{Lu}\\p{Lt}\\p{Lo}]"
                    + LETTERS
                    + "(?:"
                    + SPACE
                    + "[\\p{L}\\p{N}&]"
                    + LETTERS
                    + "){0,6}";
    private static final String ASIDE = "[(（\\[][^()（）\\[\\]]{1,40}[)）\\]]";
    private static final String STARS = "(?:\\*{0,2}|_{0,2})";

    /** No space follows the colon where a letter or an opening mark does: not in an address. */
    private static final String COLON =
            "(?::" + STARS + "(?:[\\s\\u00A0\\u202F]+|$|(?=[\\p{L}“„\"«¡¿(\\[…–—]))|：\\*{0,2}\\s*)";

    private static final Pattern OPENING =
            Pattern.compile(
                    "^(?:>>[ ]?|[-–—‐•]"
                            + SPACE
                            + "?|\\*"
                            + SPACE
                            + ")?("
                            + STARS
                            + ")(?:(?<name>"
                            + NAME
                            + ")|\\[(?<square>"
                            + NAME
                            + ")\\]|<(?<angle>"
                            + NAME
                            + ")>)"
                            + STARS
                            + SPACE
                            + "?(?<aside>"
                            + ASIDE
                            + ")?"
                            + STARS
                            + SPACE
                            + "?"
                            + COLON);
    private static final Pattern WITHOUT_COLON =
            Pattern.compile(
                    "^(?:\\[(?<square>%1$s)\\]\\s+|<(?<angle>%1$s)>\\s+|(?<name>%1$s)\\s?>{2,3}\\s+)(?=\\S)"
                            .formatted(NAME));
    private static final Pattern ALONE =
            Pattern.compile(
                    "(?<name>%s)(?<square>)(?<angle>)%s?(?<aside>%s)"
                            .formatted(NAME, SPACE, ASIDE));
    private static final Pattern ANYTHING =
            Pattern.compile(
                    "^(?<name>[\\p{L}\\p{N}+@][^:：.!?…“”\"„«»]{0,39}?)(?<square>)(?<angle>)%s?(?<aside>%s)?%s?%s"
                            .formatted(SPACE, ASIDE, SPACE, COLON));
    private static final Pattern SPACES = Pattern.compile(SPACE);

    /** What shows that a name may stand there. */
    enum Sign {
        COLON,
        /** {@code [Ann]} or {@code <Ann>}, and nothing after it. */
        BRACKETS,
        /** {@code Ann >>}. */
        ARROWS
    }

    /** A name before a colon; empty for a line that begins otherwise. */
    static Optional<SpeakerOpening> of(String line) {
        Matcher found = OPENING.matcher(line);
        return found.find()
                ? opening(found, group(found, "aside"), Sign.COLON, found.group(1).length() > 1)
                : Optional.empty();
    }

    /** Words before a colon, whatever they are; programs write the names that people give. */
    static Optional<SpeakerOpening> ofAnything(String line) {
        Matcher found = ANYTHING.matcher(line);
        return found.find()
                ? opening(found, group(found, "aside"), Sign.COLON, false)
                : Optional.empty();
    }

    /** A name in brackets or before arrows, with no colon. */
    static Optional<SpeakerOpening> withoutColon(String line) {
        Matcher found = WITHOUT_COLON.matcher(line);
        if (!found.find()) {
            return Optional.empty();
        }
        Sign sign = group(found, "name").isEmpty() ? Sign.BRACKETS : Sign.ARROWS;
        return opening(found, "", sign, false);
    }

    /** A name with words in brackets after it, and nothing else on the line. */
    static Optional<SpeakerOpening> alone(String line) {
        Matcher found = ALONE.matcher(line);
        return found.matches()
                ? opening(found, group(found, "aside"), Sign.COLON, false)
                : Optional.empty();
    }

    private static Optional<SpeakerOpening> opening(
            Matcher found, String aside, Sign sign, boolean bold) {
        String written = group(found, "name") + group(found, "square") + group(found, "angle");
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String name = SPACES.matcher(written).replaceAll(" ");
        return Optional.of(new SpeakerOpening(name, aside, sign, bold, found.end()));
    }

    private static String group(Matcher found, String name) {
        return Objects.requireNonNullElse(found.group(name), "");
    }

    /** The name with what stands in brackets after it. */
    String whole() {
        return aside.isEmpty() ? name : name + " " + aside;
    }
}

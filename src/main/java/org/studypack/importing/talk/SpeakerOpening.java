package org.studypack.importing.talk;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What could be the name of a speaker at the start of a line: it has a colon after it, perhaps with
 * a space before the colon, as in French, or a wide one, as in Chinese.
 *
 * @param name with plain spaces
 * @param aside what stands in brackets between name and colon, such as {@code (laughing)}; with its
 *     brackets, empty where there is none
 * @param end where the words begin
 */
record SpeakerOpening(String name, String aside, int end) {
    private static final int LONGEST = 40;
    private static final String SPACE = "[ \\u00A0\\u2009\\u202F]";
    private static final String NAME =
            "[\\p{Lu}\\p{Lt}\\p{Lo}][\\p{L}\\p{M}\\p{N}.'’-]*(?:"
                    + SPACE
                    + "[\\p{L}\\p{N}&][\\p{L}\\p{M}\\p{N}.'’-]*){0,4}";
    private static final String ASIDE = "[(（\\[][^()（）\\[\\]]{1,40}[)）\\]]";

    /** No space follows the colon where a letter or an opening mark does: not in an address. */
    private static final String COLON =
            "(?::\\*{0,2}(?:[\\s\\u00A0\\u202F]+|$|(?=[\\p{L}“„\"«¡¿(\\[…–—]))|：\\*{0,2}\\s*)";

    private static final Pattern OPENING =
            Pattern.compile(
                    "^(?:>>[ ]?|[-–—‐•]"
                            + SPACE
                            + "?)?\\*{0,2}("
                            + NAME
                            + ")\\*{0,2}"
                            + SPACE
                            + "?("
                            + ASIDE
                            + ")?\\*{0,2}"
                            + SPACE
                            + "?"
                            + COLON);
    private static final Pattern SPACES = Pattern.compile(SPACE);

    /** Empty for a line that begins otherwise. */
    static Optional<SpeakerOpening> of(String line) {
        Matcher found = OPENING.matcher(line);
        if (!found.find() || found.group(1).length() > LONGEST) {
            return Optional.empty();
        }
        String name = SPACES.matcher(found.group(1)).replaceAll(" ");
        String aside = found.group(2) == null ? "" : found.group(2);
        return Optional.of(new SpeakerOpening(name, aside, found.end()));
    }

    /** The name with what stands in brackets after it. */
    String whole() {
        return aside.isEmpty() ? name : name + " " + aside;
    }
}

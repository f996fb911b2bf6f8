package org.studypack.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters that no XML document can or should hold (XML 1.0 § 2.2), and so neither an EPUB:
 * controls other than tab and line ends, halves of surrogate pairs, U+FFFE and U+FFFF. They come
 * from bad files, and from entities and escapes in sound ones.
 */
public final class ControlCharacters {
    /** What finds one of them. */
    public static final Pattern PATTERN =
            Pattern.compile(
                    "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\x{D800}-\\x{DFFF}\\x{FFFE}\\x{FFFF}]");

    /** What to do about one that an escape stands for. */
    public static final String HINT = "take the escape out: no character of a text is written so";

    /** What to do about one that stands in a file itself. */
    public static final String PASTED =
            "take it out; it often comes with text pasted from a word processor";

    private ControlCharacters() {}

    /** Names the first one, as a message does; empty where there is none. */
    public static Optional<String> flaw(String text) {
        Matcher found = PATTERN.matcher(text);
        return found.find() ? Optional.of(message(found.group())) : Optional.empty();
    }

    /** Names one, as a message does. */
    public static String message(String character) {
        return "a control character: U+%04X".formatted(character.codePointAt(0));
    }
}

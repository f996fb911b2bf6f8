package org.studypack.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Characters that no book can or should hold. Controls other than tab and line ends, halves of
 * surrogate pairs, U+FFFE and U+FFFF are no characters of XML (1.0 § 2.2), and so of no EPUB;
 * PDF/UA allows no U+FEFF (ISO 14289-1 § 7.21.7). Numbers that Unicode has set aside, separators of
 * lines and paragraphs, marks of annotations and of objects mean something to the program alone
 * that wrote them. They come from bad files and from pasting, and from entities and escapes.
 */
public final class ControlCharacters {
    private static final String CONTROLS = "\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F";
    private static final String LEFT_BEHIND =
            "\\u2028\\u2029\\u206A-\\u206F\\uFEFF\\uFFF9-\\uFFFC\\x{E0001}";
    private static final String SET_ASIDE =
            "\\x{D800}-\\x{DFFF}\\uFDD0-\\uFDEF"
                    + IntStream.rangeClosed(0, 16)
                            .mapToObj(plane -> "\\x{%1$xFFFE}\\x{%1$xFFFF}".formatted(plane))
                            .collect(Collectors.joining());

    /** What finds one of them. */
    public static final Pattern PATTERN =
            Pattern.compile("[" + CONTROLS + LEFT_BEHIND + SET_ASIDE + "]");

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
        int codePoint = character.codePointAt(0);
        String number = "U+%04X".formatted(codePoint);
        if (Character.isISOControl(codePoint)) {
            return "a control character: " + number;
        }
        String name = Character.getName(codePoint);
        return name == null || Character.getType(codePoint) == Character.SURROGATE
                ? "no character of Unicode: " + number
                : "a character that means nothing in a book: %s (%s)".formatted(number, name);
    }

    /** A text without them. */
    public static String without(String text) {
        return PATTERN.matcher(text).replaceAll("");
    }
}

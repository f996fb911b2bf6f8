package org.studypack.words;

import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Characters that no book can or should hold. Controls other than tab and line ends, halves of
 * surrogate pairs, U+FFFE and U+FFFF are no characters of XML (1.0 § 2.2), and so of no EPUB;
 * PDF/UA allows no U+FEFF (ISO 14289-1 § 7.21.7). Numbers that Unicode has set aside, separators of
 * lines and paragraphs, marks of annotations and of objects mean something to the program alone
 * that wrote them. They come from bad files and from pasting, and from entities and escapes.
 */
public final class ControlCharacters {
    /** What to do about one that an escape stands for. */
    public static final String HINT = "take the escape out: no character of a text is written so";

    /** What to do about one that stands in a file itself. */
    public static final String PASTED =
            "take it out; it often comes with text pasted from a word processor";

    private ControlCharacters() {}

    /** Names the first one, as a message does; empty where there is none. */
    public static Optional<String> flaw(String text) {
        int first = first(text, 0);
        return first < 0
                ? Optional.empty()
                : Optional.of(message(Character.toString(text.codePointAt(first))));
    }

    /**
     * Where the first one stands, in UTF-16 units; -1 where there is none. Each text of a pack goes
     * through it, and nearly all of their characters are of ASCII.
     *
     * @param from where to begin, not within a surrogate pair
     */
    public static int first(String text, int from) {
        char[] units = text.toCharArray();
        for (int i = from; i < units.length; i++) {
            char unit = units[i];
            if (unit >= ' ' && unit < 0x7F) {
                continue;
            }
            int codePoint = Character.codePointAt(units, i);
            if (isOne(codePoint)) {
                return i;
            }
            i += Character.charCount(codePoint) - 1;
        }
        return -1;
    }

    /** Whether a character, or the half of one, is such. */
    static boolean isOne(int codePoint) {
        if (codePoint < 0xA0) {
            return codePoint >= 0x7F
                    || (codePoint < ' '
                            && codePoint != '\t'
                            && codePoint != '\n'
                            && codePoint != '\r');
        }
        return isSetAside(codePoint) || isLeftOver(codePoint);
    }

    private static boolean isSetAside(int codePoint) {
        return (codePoint >= 0xD800 && codePoint <= 0xDFFF)
                || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF)
                || (codePoint & 0xFFFE) == 0xFFFE;
    }

    private static boolean isLeftOver(int codePoint) {
        return codePoint == 0x2028
                || codePoint == 0x2029
                || (codePoint >= 0x206A && codePoint <= 0x206F)
                || codePoint == 0xFEFF
                || (codePoint >= 0xFFF9 && codePoint <= 0xFFFC)
                || codePoint == 0xE0001;
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
        return replaced(text, each -> "");
    }

    /** A text that shows where they were. */
    public static String shown(String text) {
        return replaced(text, each -> "\uFFFD");
    }

    /** A text with others in their places; the text itself where it has none. */
    public static String replaced(String text, IntFunction<String> replacement) {
        if (first(text, 0) < 0) {
            return text;
        }
        StringBuilder replaced = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        codePoint -> {
                            if (isOne(codePoint)) {
                                replaced.append(replacement.apply(codePoint));
                            } else {
                                replaced.appendCodePoint(codePoint);
                            }
                        });
        return replaced.toString();
    }

    /** How many of them there are. */
    public static long count(String text) {
        return text.codePoints().filter(ControlCharacters::isOne).count();
    }

    /** Whether one, a tab or a line end is in a name: lists of names have one on each line. */
    public static boolean areInName(String name) {
        return first(name, 0) >= 0 || name.chars().anyMatch(Character::isISOControl);
    }
}

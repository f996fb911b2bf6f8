package org.studypack.diagnostic;

import java.util.Locale;

/**
 * How text that others wrote is put on a terminal: nothing in it can move the cursor, change the
 * direction of writing or hide, and it is known how many columns each character takes.
 *
 * <p>Columns follow Unicode Standard Annex 11: wide characters and emoji take two, combining marks
 * none.
 */
public final class TerminalText {
    private static final String TAB = "    ";

    private TerminalText() {}

    /**
     * The text with each character that is not plainly visible written as {@code \}{@code u{1B}}.
     */
    public static String safe(String text) {
        if (text.chars().allMatch(unit -> unit >= ' ' && unit <= '~')) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(character -> safe.append(safe(character)));
        return safe.toString();
    }

    /** What stands on the terminal for one character; a tab is four spaces. */
    static String safe(int character) {
        if (character == '\t') {
            return TAB;
        }
        return isHidden(character)
                ? "\\u{" + Integer.toHexString(character).toUpperCase(Locale.ROOT) + "}"
                : Character.toString(character);
    }

    /** How many columns {@link #safe(int)} takes, from 0. */
    static int columns(int character) {
        if (character == '\t' || isHidden(character)) {
            return safe(character).length();
        }
        if (isZeroWidth(character)) {
            return 0;
        }
        return isWide(character) ? 2 : 1;
    }

    /** How many columns {@link #safe(String)} takes. */
    public static int columns(String text) {
        return text.codePoints().map(TerminalText::columns).sum();
    }

    private static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE ->
                    true;
            case Character.FORMAT -> !isJoiner(character) && !isArabicSign(character);
            default -> false;
        };
    }

    private static boolean isZeroWidth(int character) {
        int type = Character.getType(character);
        boolean conjoiningJamo = isBetween(character, 0x1160, 0x11FF);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || isJoiner(character)
                || conjoiningJamo;
    }

    /** The zero width joiner and non-joiner, which several scripts and emoji need. */
    private static boolean isJoiner(int character) {
        return character == 0x200C || character == 0x200D;
    }

    /** Format characters that are seen: they are written around digits. */
    private static boolean isArabicSign(int character) {
        return isBetween(character, 0x0600, 0x0605) || character == 0x06DD || character == 0x08E2;
    }

    private static boolean isWide(int character) {
        return isBetween(character, 0x1100, 0x115F)
                || isBetween(character, 0x2E80, 0x303E)
                || isBetween(character, 0x3041, 0x33FF)
                || isBetween(character, 0xA000, 0xA4CF)
                || isBetween(character, 0xA960, 0xA97F)
                || isBetween(character, 0xAC00, 0xD7A3)
                || isBetween(character, 0xFE30, 0xFE6F)
                || isBetween(character, 0xFF01, 0xFF60)
                || isBetween(character, 0xFFE0, 0xFFE6)
                || Character.isIdeographic(character)
                || Character.isEmojiPresentation(character);
    }

    private static boolean isBetween(int character, int first, int last) {
        return character >= first && character <= last;
    }
}

package org.studypack.book;

import java.text.Normalizer;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Letters and the accents that follow them as characters of their own (The Unicode Standard §
 * 2.11). A letter with its accents is the same text as the one character for both, where there is
 * one.
 */
public final class Accents {
    private static final Pattern ACCENTED = Pattern.compile("\\P{M}\\p{M}+");
    private static final char FIRST = '\u0300';

    private Accents() {}

    /** Whether a character stands on the one before it. */
    public static boolean isAccent(int codePoint) {
        return codePoint >= FIRST && Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    /** The text with each letter and its accents as one character, where there is one. */
    public static String composed(String text) {
        return composed(text, accented -> Normalizer.normalize(accented, Normalizer.Form.NFC));
    }

    /**
     * The same with a rule of one's own; what has no accents of its own stays as it is.
     *
     * @param rule from a letter with its accents to what stands in its place
     */
    public static String composed(String text, UnaryOperator<String> rule) {
        return !hasAccents(text)
                ? text
                : ACCENTED.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(rule.apply(found.group())));
    }

    /** The letters of a text that have accents of their own, each with those. */
    public static Stream<MatchResult> accented(String text) {
        return hasAccents(text) ? ACCENTED.matcher(text).results() : Stream.empty();
    }

    private static boolean hasAccents(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST && isAccent(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}

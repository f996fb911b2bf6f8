package org.studypack.words;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.SourceText;

import java.util.List;
import java.util.Optional;

/**
 * A word that nobody writes, also one of words with no-break spaces between. No line holds it, and
 * whoever looks for a place to break it looks for a long time.
 *
 * @param start where it begins, in UTF-16 units from 0
 * @param length in UTF-16 units
 */
public record LongWord(int start, int length) {
    /** The most UTF-16 units of a word; addresses and chemical names stay far below it. */
    public static final int LONGEST = 10_000;

    /** What to do about one. */
    public static final String HINT =
            "a word has at most %d; put spaces into it, or take it out".formatted(LONGEST);

    private static final char THAI = '\u0E00';
    private static final char GEORGIAN = '\u10A0';
    private static final char KHMER = '\u1780';
    private static final char MONGOLIAN = '\u1800';
    private static final char EAST_ASIA = '\u2E80';

    /** Whether a file's text has none; reports the first that it has. */
    public static boolean isNoneIn(SourceText text, Diagnostics diagnostics) {
        if (!mayBeIn(text.lines())) {
            return true;
        }
        Optional<LongWord> word = in(text.content());
        word.ifPresent(
                found ->
                        diagnostics.report(
                                Code.BEYOND_LIMITS,
                                text.at(found.start(), found.length()),
                                found.message(),
                                HINT));
        return word.isEmpty();
    }

    /** The first one of a text. */
    public static Optional<LongWord> in(String text) {
        return text.length() <= LONGEST ? Optional.empty() : search(text);
    }

    /** Whether any of the lines, or of other pieces between which words end, may hold one. */
    private static boolean mayBeIn(List<String> lines) {
        for (String line : lines) {
            if (line.length() > LONGEST) {
                return true;
            }
        }
        return false;
    }

    private static Optional<LongWord> search(String text) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (endsWord(text.charAt(i))) {
                if (i - start > LONGEST) {
                    return Optional.of(new LongWord(start, i - start));
                }
                start = i + 1;
            }
        }
        return text.length() - start > LONGEST
                ? Optional.of(new LongWord(start, text.length() - start))
                : Optional.empty();
    }

    /** What is wrong, as a message. */
    public String message() {
        return "a word of %d characters".formatted(length);
    }

    /**
     * Space at which a line may end, the border of a cell, or a letter of a script that is written
     * without any, such as Thai or Chinese.
     */
    private static boolean endsWord(char c) {
        return c <= ' '
                || c == '|'
                || c >= EAST_ASIA
                || (c >= THAI && c < GEORGIAN)
                || (c >= KHMER && c < MONGOLIAN)
                || (c > '\u007F' && Character.isWhitespace(c));
    }
}

package org.studypack.words;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what a person may have meant by a word that nobody knows. */
public final class Spelling {
    private Spelling() {}

    /**
     * The known word nearest to one that was written, where it is near enough to be a slip: at most
     * two letters away, and less than half of the word.
     */
    public static Optional<String> nearest(String written, Collection<String> known) {
        String small = written.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(word -> isSlip(small, word.toLowerCase(Locale.ROOT)))
                .min(
                        Comparator.<String>comparingInt(
                                        word -> distance(small, word.toLowerCase(Locale.ROOT)))
                                .thenComparing(Comparator.naturalOrder()));
    }

    /** {@code did you mean `x`?}, or else what the writer can choose from. */
    public static String hint(String written, Collection<String> known) {
        return nearest(written, known)
                .map(word -> "did you mean `" + word + "`?")
                .orElseGet(
                        () -> known.isEmpty() ? "there are none to choose from" : choices(known));
    }

    /** As {@link #hint}, with the others that there are after what may have been meant. */
    public static String hintOfAll(String written, Collection<String> known) {
        return nearest(written, known)
                .map(
                        word ->
                                "did you mean `%s`? there %s also %s"
                                        .formatted(
                                                word,
                                                known.size() == 2 ? "is" : "are",
                                                listed(without(word, known), " and ")))
                .orElseGet(() -> hint(written, known));
    }

    private static List<String> without(String word, Collection<String> known) {
        return known.stream().filter(other -> !other.equals(word)).toList();
    }

    /** The most words that are listed: as many as there are kinds of answer spaces. */
    private static final int LISTED = 13;

    /** {@code use `a`, `b` or `c`}; of many the first few. */
    public static String choices(Collection<String> known) {
        return "use " + listed(known, " or ");
    }

    private static String listed(Collection<String> known, String last) {
        StringBuilder text = new StringBuilder();
        int shown = 0;
        for (String word : known) {
            if (shown == LISTED) {
                return text + " …";
            }
            if (shown > 0) {
                text.append(shown == known.size() - 1 ? last : ", ");
            }
            text.append('`').append(word).append('`');
            shown++;
        }
        return text.toString();
    }

    /** Whether one word may be a slip for another; both written small. */
    public static boolean isSlip(String written, String word) {
        int shorter = Math.min(written.length(), word.length());
        if (shorter == 0 || Math.abs(written.length() - word.length()) > 2) {
            return false;
        }
        return distance(written, word) <= Math.min(2, Math.max(1, (shorter - 1) / 2));
    }

    /** How many letters must be put in, taken out or changed; two swapped neighbours count one. */
    static int distance(String from, String to) {
        int[] before = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(last[j - 1] + change, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[to.length()];
    }
}

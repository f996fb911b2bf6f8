package org.studypack.check;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch where two texts differ, with the words before it.
 *
 * @param at the index of the first expected word that differs
 * @param context the last words that agree; empty at the start
 * @param expected may be empty, where words were added
 * @param actual may be empty, where words are lost
 */
record WordDifference(int at, List<String> context, List<String> expected, List<String> actual) {
    /** How far apart the next agreement may be; beyond it the rest counts as one difference. */
    private static final int WINDOW = 400;

    /** How many words have to agree before two texts count as together again. */
    private static final int TOGETHER = 3;

    private static final int CONTEXT = 5;
    private static final int SHOWN = 12;

    WordDifference {
        context = List.copyOf(context);
        expected = List.copyOf(expected);
        actual = List.copyOf(actual);
    }

    /** The differences from the start on, at most {@code most} of them. */
    static List<WordDifference> between(List<String> expected, List<String> actual, int most) {
        List<WordDifference> found = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (found.size() < most) {
            while (i < expected.size()
                    && j < actual.size()
                    && expected.get(i).equals(actual.get(j))) {
                i++;
                j++;
            }
            if (i == expected.size() && j == actual.size()) {
                break;
            }
            int[] next = meet(expected, i, actual, j);
            found.add(
                    new WordDifference(
                            i,
                            expected.subList(Math.max(0, i - CONTEXT), i),
                            expected.subList(i, next[0]),
                            actual.subList(j, next[1])));
            i = next[0];
            j = next[1];
        }
        return found;
    }

    /** The nearest places after a difference from which both texts agree again. */
    private static int[] meet(List<String> expected, int i, List<String> actual, int j) {
        for (int apart = 1; apart <= WINDOW; apart++) {
            for (int skip = 0; skip <= apart; skip++) {
                if (together(expected, i + skip, actual, j + apart - skip)) {
                    return new int[] {i + skip, j + apart - skip};
                }
            }
        }
        return new int[] {expected.size(), actual.size()};
    }

    private static boolean together(List<String> expected, int i, List<String> actual, int j) {
        if (i > expected.size() || j > actual.size()) {
            return false;
        }
        int left = expected.size() - i;
        if (left < TOGETHER && left != actual.size() - j) {
            return false;
        }
        int wanted = Math.min(TOGETHER, left);
        return j + wanted <= actual.size()
                && expected.subList(i, i + wanted).equals(actual.subList(j, j + wanted));
    }

    /** For instance: after “the price of” it says “bred” in place of “bread”. */
    String sentence() {
        String place = context.isEmpty() ? "at the start" : "after " + quoted(context);
        if (actual.isEmpty()) {
            return quoted(expected) + " is missing " + place;
        }
        return expected.isEmpty()
                ? quoted(actual) + " is added " + place
                : place + " it says " + quoted(actual) + " in place of " + quoted(expected);
    }

    private static String quoted(List<String> words) {
        String text = String.join(" ", words.subList(0, Math.min(SHOWN, words.size())));
        return "“" + text + (words.size() > SHOWN ? " […]" : "") + "”";
    }
}

package org.studypack.importing.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds words, and runs of up to three words, that stand twice in a row. */
public final class DoubledWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}’']+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[ ,–—-]+");
    private static final Pattern BETWEEN_RUNS = Pattern.compile("[^.?!,;:–—“”\"-]*");
    private static final int LONGEST_RUN = 3;

    private DoubledWords() {}

    /**
     * A doubling.
     *
     * @param start where the first of the two runs begins
     * @param second where the second begins
     * @param end after the second
     * @param shown the words with a neighbour on either side
     * @param isEmphasis whether a comma or a full stop divides the two, as in <i>long, long
     *     ago</i>, or a third follows, as in <i>step by step by step</i>
     */
    public record Doubled(int start, int second, int end, String shown, boolean isEmphasis) {}

    /**
     * A word of a text.
     *
     * @param end after its last letter
     * @param folded the same for all ways to write its capitals and apostrophes
     */
    public record Word(int start, int end, String folded) {
        static Word of(String text, int start, int end) {
            String small = text.substring(start, end).toLowerCase(Locale.ROOT);
            return new Word(start, end, small.replace('’', '\''));
        }
    }

    /** In the order of the text; none overlaps another. */
    public static List<Doubled> in(String text) {
        List<Word> words = words(text);
        List<Doubled> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int run = run(text, words, i);
            if (run > 0) {
                found.add(doubled(text, words, i, run));
                i += 2 * run - 1;
            }
        }
        return found;
    }

    /** The words of a text in their order. */
    public static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(Word.of(text, matcher.start(), matcher.end()));
        }
        return words;
    }

    private static int run(String text, List<Word> words, int at) {
        for (int length = LONGEST_RUN; length > 0; length--) {
            if (repeats(text, words, at, length)) {
                return length;
            }
        }
        return 0;
    }

    private static boolean repeats(String text, List<Word> words, int at, int length) {
        if (at + 2 * length > words.size()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            String one = words.get(at + i).folded();
            if (!one.equals(words.get(at + length + i).folded())
                    || one.codePoints().allMatch(Character::isDigit)) {
                return false;
            }
        }
        int last = at + 2 * length - 1;
        String between = text.substring(words.get(at).end(), words.get(last).start());
        return (length == 1 ? BETWEEN_WORDS : BETWEEN_RUNS).matcher(between).matches();
    }

    private static Doubled doubled(String text, List<Word> words, int at, int run) {
        int start = words.get(at).start();
        int second = words.get(at + run).start();
        int end = words.get(at + 2 * run - 1).end();
        int before = at > 0 ? words.get(at - 1).start() : start;
        int after = at + 2 * run < words.size() ? words.get(at + 2 * run).end() : end;
        String between = text.substring(words.get(at + run - 1).end(), second);
        boolean third =
                run > 1
                        && at + 2 * run < words.size()
                        && words.get(at + 2 * run).folded().equals(words.get(at).folded());
        boolean emphasis = third || !between.equals(" ");
        return new Doubled(start, second, end, text.substring(before, after), emphasis);
    }
}

package org.studypack.importing.talk;

import org.studypack.importing.report.DoubledWords;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a talk one after the other, to find whether some of them in a row stand but once.
 * Capitals and kinds of apostrophes do not count.
 */
final class WordSequence {
    /** What stands oftener than this is not looked for: no neighbours make it rare. */
    private static final int MOST = 20_000;

    private final Map<String, Integer> spellings = new HashMap<>();

    /** The first word of each turn, and one after the last of all. */
    private final int[] firsts;

    /** For each word the number of its spelling, and where it begins and ends in its turn. */
    private int[] spelling = new int[64];

    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int count;

    /**
     * Words next to each other in one turn, by their numbers in the talk.
     *
     * @param last is one of them
     */
    record Stretch(int first, int last) {
        int length() {
            return last - first + 1;
        }
    }

    WordSequence(List<String> turns) {
        firsts = new int[turns.size() + 1];
        for (int turn = 0; turn < turns.size(); turn++) {
            firsts[turn] = count;
            for (DoubledWords.Word word : DoubledWords.words(turns.get(turn))) {
                add(word);
            }
        }
        firsts[turns.size()] = count;
    }

    private void add(DoubledWords.Word word) {
        if (count == spelling.length) {
            spelling = Arrays.copyOf(spelling, 2 * count);
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        spelling[count] = spellings.computeIfAbsent(word.folded(), folded -> spellings.size());
        starts[count] = word.start();
        ends[count] = word.end();
        count++;
    }

    /** The first word of a turn. */
    int first(int turn) {
        return firsts[turn];
    }

    /** The last word of a turn. */
    int last(int turn) {
        return firsts[turn + 1] - 1;
    }

    /** The word that begins at a letter of a turn, or the last one before it. */
    int at(int turn, int offset) {
        int found = Arrays.binarySearch(starts, first(turn), last(turn) + 1, offset);
        return found >= 0 ? found : -found - 2;
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }

    /** Looks for a stretch. */
    Search search(Stretch stretch) {
        return new Search(stretch);
    }

    /** Where a stretch stands that grows until it stands but once. */
    final class Search {
        private final boolean common;
        private Stretch stretch;
        private List<Integer> found = new ArrayList<>();

        private Search(Stretch stretch) {
            this.stretch = stretch;
            for (int at = 0; at + stretch.length() <= count && found.size() <= MOST; at++) {
                if (stands(at)) {
                    found.add(at);
                }
            }
            common = found.size() > MOST;
        }

        Stretch stretch() {
            return stretch;
        }

        boolean standsOnce() {
            return found.size() == 1;
        }

        /** Whether it stands so often that no neighbours are tried. */
        boolean isCommon() {
            return common;
        }

        /** Takes one more word, after the stretch or before it, which must be there. */
        void grow(boolean right) {
            int shift = right ? 0 : 1;
            stretch = new Stretch(stretch.first() - shift, stretch.last() + 1 - shift);
            found = found.stream().map(at -> at - shift).filter(this::stands).toList();
        }

        /** Whether the same words stand at a place, though perhaps in two turns. */
        private boolean stands(int at) {
            if (at < 0 || at + stretch.length() > count) {
                return false;
            }
            for (int i = 0; i < stretch.length(); i++) {
                if (spelling[at + i] != spelling[stretch.first() + i]) {
                    return false;
                }
            }
            return true;
        }
    }
}

package org.studypack.importing.talk;

import org.studypack.importing.foreign.Line;
import org.studypack.importing.report.ImportNotes;

import java.util.ArrayList;
import java.util.List;

/**
 * Captions that roll up, as made by machines: each shows the last line of the one before once more
 * above its own. Such a line was said once and is taken once.
 */
final class RolledUp {
    private static final int FEWEST = 3;

    private final List<List<Line>> groups = new ArrayList<>();
    private int captions;
    private int rolled;
    private int lines;

    private RolledUp() {}

    /** The captions with each line once, where most of them roll up; else the same captions. */
    static List<List<Line>> once(List<List<Line>> captions, ImportNotes notes) {
        RolledUp read = new RolledUp();
        List<String> before = List.of();
        for (List<Line> caption : captions) {
            before = read.add(caption, before);
        }
        if (read.rolled < FEWEST || read.rolled * 2 < read.captions) {
            return captions;
        }
        notes.open(
                "The captions roll up: %d lines that stand in two captions were taken once."
                        .formatted(read.lines));
        return read.groups;
    }

    private List<String> add(List<Line> caption, List<String> before) {
        int head = 0;
        while (head < caption.size()
                && !CaptionGroups.TIMES.matcher(caption.get(head).text()).matches()) {
            head++;
        }
        if (head == caption.size()) {
            groups.add(caption);
            return before;
        }
        List<Line> spoken = caption.subList(head + 1, caption.size());
        List<String> words = spoken.stream().map(line -> Captions.words(line.text())).toList();
        int again = overlap(before, words);
        captions++;
        rolled += again > 0 ? 1 : 0;
        lines += again;
        List<Line> rest = new ArrayList<>(caption.subList(0, head + 1));
        rest.addAll(spoken.subList(again, spoken.size()));
        groups.add(rest);
        return words.isEmpty() ? before : words;
    }

    /** How many of the last lines are the first lines again. */
    private static int overlap(List<String> before, List<String> words) {
        for (int n = Math.min(before.size(), words.size()); n > 0; n--) {
            if (before.subList(before.size() - n, before.size()).equals(words.subList(0, n))) {
                return n;
            }
        }
        return 0;
    }
}

package org.studypack.importing.talk;

import org.studypack.importing.report.ImportNotes;
import org.studypack.source.transcript.Caption;
import org.studypack.source.transcript.Caption.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Captions that roll up, as made by machines: each shows the last lines of the one before once more
 * above its own. Such a line was said once and is taken once.
 */
final class RolledUp {
    private static final int FEWEST = 3;

    /** No screen shows more lines at once. */
    private static final int MOST_LINES = 8;

    private final List<Caption> captions = new ArrayList<>();
    private final List<Words> repeated = new ArrayList<>();
    private List<String> before = List.of();
    private int spoken;
    private int rolled;

    private RolledUp() {}

    /** The captions with each line once, where most of them roll up; else the same captions. */
    static List<Caption> once(List<Caption> captions, ImportNotes notes) {
        RolledUp read = new RolledUp();
        captions.forEach(read::add);
        if (read.rolled < FEWEST || read.rolled * 2 < read.spoken) {
            return captions;
        }
        notes.open(
                "The captions roll up: %d lines that stand in two captions were taken once."
                        .formatted(read.repeated.size()));
        notes.leaveOut(
                read.repeated.getFirst().location().line(),
                read.repeated.getLast().location().line(),
                read.repeated.stream().map(Words::text).collect(Collectors.joining("\n")),
                "lines that the caption before has too");
        return read.captions;
    }

    private void add(Caption caption) {
        List<String> words = caption.words().stream().map(Words::text).toList();
        if (words.isEmpty()) {
            captions.add(caption);
            return;
        }
        int again = overlap(before, words);
        spoken++;
        rolled += again > 0 ? 1 : 0;
        repeated.addAll(caption.words().subList(0, again));
        captions.add(caption.with(caption.words().subList(again, words.size())));
        before = words;
    }

    /** How many of the last lines are the first lines again. */
    private static int overlap(List<String> before, List<String> words) {
        int most = Math.min(MOST_LINES, Math.min(before.size(), words.size()));
        for (int n = most; n > 0; n--) {
            if (before.subList(before.size() - n, before.size()).equals(words.subList(0, n))) {
                return n;
            }
        }
        return 0;
    }
}

package org.studypack.importing.talk;

import org.studypack.importing.report.ImportNotes;
import org.studypack.importing.report.ReportText;
import org.studypack.source.transcript.Caption;
import org.studypack.source.transcript.Caption.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Captions that roll up, as made by machines: each shows the last lines of the one before once more
 * above its own, or the last line with more words. What is shown again was said once and is taken
 * once.
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
        boolean most = read.rolled >= FEWEST && read.rolled * 2 >= read.spoken;
        if (!most || read.ownWords() < FEWEST) {
            return captions;
        }
        notes.open(
                "The captions roll up: %s that stand in two captions, in whole or in part, were taken once."
                        .formatted(ReportText.count(read.repeated.size(), "line")));
        notes.leaveOut(
                read.repeated.getFirst().location().line(),
                read.repeated.getLast().location().line(),
                read.repeated.stream().map(Words::text).collect(Collectors.joining("\n")),
                "lines that the caption before has too");
        return read.captions;
    }

    /** How many captions have words of their own: few, where people only chant the same. */
    private long ownWords() {
        return captions.stream().filter(caption -> !caption.words().isEmpty()).count();
    }

    private void add(Caption caption) {
        List<String> words = caption.words().stream().map(Words::text).toList();
        if (words.isEmpty()) {
            captions.add(caption);
            return;
        }
        int again = overlap(before, words);
        int grown = grown(before, words, again);
        spoken++;
        rolled += again > 0 || grown > 0 ? 1 : 0;
        repeated.addAll(caption.words().subList(0, again));
        List<Words> more = new ArrayList<>(caption.words().subList(again, words.size()));
        if (grown > 0) {
            Words line = more.removeFirst();
            repeated.add(line.with(line.text().substring(0, grown)));
            more.addFirst(line.with(line.text().substring(grown).strip()));
        }
        captions.add(caption.with(more));
        before = words;
    }

    /** How many of the last lines are the first lines again. */
    private static int overlap(List<String> before, List<String> words) {
        int most = Math.min(MOST_LINES, Math.min(before.size(), words.size()));
        for (int n = most; n > 0; n--) {
            List<String> last = before.subList(before.size() - n, before.size());
            if (last.equals(words.subList(0, n))) {
                return n;
            }
            boolean grows = last.subList(0, n - 1).equals(words.subList(0, n - 1));
            if (grows && words.get(n - 1).startsWith(last.getLast() + " ")) {
                return n - 1;
            }
        }
        return 0;
    }

    /** How many letters of the line after those were the last line of the caption before. */
    private static int grown(List<String> before, List<String> words, int again) {
        boolean possible =
                !before.isEmpty()
                        && again < words.size()
                        && again < before.size()
                        && before.subList(before.size() - 1 - again, before.size() - 1)
                                .equals(words.subList(0, again));
        return possible && words.get(again).startsWith(before.getLast() + " ")
                ? before.getLast().length()
                : 0;
    }
}

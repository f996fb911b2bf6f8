package org.studypack.importing.talk;

import org.studypack.importing.report.DoubledWords;
import org.studypack.importing.report.DoubledWords.Doubled;
import org.studypack.importing.talk.ForeignTalk.Turn;
import org.studypack.source.ScalarText;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Proposes corrections of doubled words, ready to be pasted into the transcript's YAML file. The
 * words to be corrected are quoted with as many neighbours as make them stand but once.
 */
final class ProposedCorrections {
    private static final int MOST = 200;
    private final String whole;
    private final List<String> entries = new ArrayList<>();

    private ProposedCorrections(List<Turn> turns) {
        this.whole = folded(turns.stream().map(Turn::text).collect(Collectors.joining("\n")));
    }

    /** The lines of a {@code corrections} mapping; empty where there is nothing to propose. */
    static List<String> of(ForeignTalk talk) {
        ProposedCorrections proposed = new ProposedCorrections(talk.turns());
        talk.turns().stream().filter(t -> !t.sound()).forEach(t -> proposed.propose(t.text()));
        if (proposed.entries.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of("corrections:"));
        lines.addAll(proposed.entries);
        return lines;
    }

    private void propose(String text) {
        int free = 0;
        for (Doubled doubled : DoubledWords.in(text)) {
            if (doubled.isEmphasis() || entries.size() >= 3 * MOST) {
                continue;
            }
            int start = doubled.start();
            int end = doubled.end();
            while (!standsOnce(text.substring(start, end))
                    && (start > free || end < text.length())) {
                end = wordAfter(text, end);
                start =
                        standsOnce(text.substring(start, end))
                                ? start
                                : wordBefore(text, start, free);
            }
            String was = text.substring(start, end);
            if (start >= free && standsOnce(was)) {
                String first = text.substring(start, doubled.second()).stripTrailing();
                String now = first + text.substring(doubled.end(), end);
                add(was, now);
                free = end;
            }
        }
    }

    private void add(String was, String now) {
        entries.add("  - was: " + ScalarText.of(was));
        entries.add("    now: " + ScalarText.of(now));
        entries.add("    reason: a doubled word");
    }

    private boolean standsOnce(String words) {
        String sought = folded(words);
        int first = whole.indexOf(sought);
        return first >= 0 && whole.indexOf(sought, first + 1) < 0;
    }

    private static int wordAfter(String text, int end) {
        int space = text.indexOf(' ', Math.min(text.length(), end + 1));
        return space < 0 ? text.length() : space;
    }

    private static int wordBefore(String text, int start, int free) {
        int space = text.lastIndexOf(' ', start - 2);
        return Math.max(free, space < 0 ? 0 : space + 1);
    }

    /** As a search sees it that looks past capitals and kinds of quotation marks and dashes. */
    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[‘’]", "'")
                .replaceAll("[“”„«»]", "\"")
                .replaceAll("[–—]", "-");
    }
}

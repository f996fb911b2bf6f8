package org.studypack.importing.talk;

import org.studypack.importing.report.DoubledWords;
import org.studypack.importing.report.DoubledWords.Doubled;
import org.studypack.importing.talk.ForeignTalk.Turn;
import org.studypack.source.ScalarText;

import java.util.ArrayList;
import java.util.List;

/**
 * Proposes corrections of doubled words, ready to be pasted into the transcript's YAML file. The
 * words to be corrected are quoted with as many neighbours as make them stand but once.
 */
final class ProposedCorrections {
    private static final int MOST = 200;

    /** How many doublings are looked at; what is left shows up when these are corrected. */
    private static final int MOST_TRIED = 500;

    /** More neighbours than this would be read by nobody. */
    private static final int LONGEST = 16;

    private final List<String> entries = new ArrayList<>();
    private final WordSequence places;
    private int tried;

    private ProposedCorrections(List<String> texts) {
        this.places = new WordSequence(texts);
    }

    /** The lines of a {@code corrections} mapping; empty where there is nothing to propose. */
    static List<String> of(ForeignTalk talk) {
        List<String> texts = talk.turns().stream().filter(Turn::isSpeech).map(Turn::text).toList();
        ProposedCorrections proposed = new ProposedCorrections(texts);
        for (int i = 0; i < texts.size() && !proposed.isFull(); i++) {
            proposed.propose(texts.get(i), i);
        }
        if (proposed.entries.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of("corrections:"));
        lines.addAll(proposed.entries);
        return lines;
    }

    private boolean isFull() {
        return entries.size() >= 3 * MOST || tried >= MOST_TRIED;
    }

    private void propose(String text, int turn) {
        int free = places.first(turn);
        for (Doubled doubled : DoubledWords.in(text)) {
            if (doubled.isEmphasis() || isFull()) {
                continue;
            }
            tried++;
            int first = places.at(turn, doubled.start());
            int last = places.at(turn, doubled.end() - 1);
            WordSequence.Stretch stretch = new WordSequence.Stretch(first, last);
            WordSequence.Search search = places.search(stretch);
            boolean right = true;
            while (!search.standsOnce()
                    && !search.isCommon()
                    && search.stretch().length() < LONGEST) {
                boolean canRight = search.stretch().last() < places.last(turn);
                boolean canLeft = search.stretch().first() > free;
                if (!canRight && !canLeft) {
                    break;
                }
                search.grow(canRight && (right || !canLeft));
                right = !right;
            }
            if (search.standsOnce() && first >= free) {
                add(text, search.stretch(), doubled);
                free = search.stretch().last() + 1;
            }
        }
    }

    private void add(String text, WordSequence.Stretch stretch, Doubled doubled) {
        int start = places.start(stretch.first());
        int end = places.end(stretch.last());
        String first = text.substring(start, doubled.second()).stripTrailing();
        entries.add("  - was: " + ScalarText.of(text.substring(start, end)));
        entries.add("    now: " + ScalarText.of(first + text.substring(doubled.end(), end)));
        entries.add("    reason: a doubled word");
    }
}

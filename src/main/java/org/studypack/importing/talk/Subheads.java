package org.studypack.importing.talk;

import org.studypack.importing.talk.ForeignTalk.Turn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the headings within a talk that are subheads. One that comes again is rather a name, and
 * one with nothing below it names nothing: they stay speech, as what is in doubt does.
 */
final class Subheads {
    /** Those of Markdown. */
    private static final Pattern MARKS = Pattern.compile("^#{1,6}\\s+|\\s+#+$");

    private Subheads() {}

    /**
     * The talk with its subheads.
     *
     * @param headings the lines that are marked as headings
     */
    static ForeignTalk in(ForeignTalk talk, Set<Integer> headings) {
        List<Turn> turns = new ArrayList<>(talk.turns());
        Map<String, Integer> times = new HashMap<>();
        for (Turn turn : turns) {
            if (isHeading(turn, headings)) {
                times.merge(title(turn), 1, Integer::sum);
            }
        }
        boolean spoken = false;
        for (int i = turns.size() - 1; i >= 0; i--) {
            Turn turn = turns.get(i);
            if (!isHeading(turn, headings)) {
                spoken = true;
            } else if (spoken && times.getOrDefault(title(turn), 0) == 1) {
                turns.set(i, turn.asSubhead(title(turn)));
            }
        }
        return new ForeignTalk(talk.title(), talk.event(), turns, talk.captions());
    }

    private static boolean isHeading(Turn turn, Set<Integer> headings) {
        return headings.contains(turn.firstLine())
                && turn.firstLine() == turn.lastLine()
                && turn.time().isEmpty()
                && turn.speaker().isEmpty()
                && turn.isSpeech();
    }

    private static String title(Turn turn) {
        return MARKS.matcher(turn.text()).replaceAll("");
    }
}

package org.studypack.importing.guide;

import org.studypack.importing.foreign.line.Line;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shows that what was imported as a guide reads like a talk: times of a recording, or a few people
 * who speak by turns.
 */
final class TalkSigns {
    private static final String CLOCK = "\\d{1,2}:\\d{2}:\\d{2}(?:[:;.,]\\d{1,3})?";

    /** A line that is a time with seconds, or a span of such. */
    private static final Pattern TIMES =
            Pattern.compile(
                    "[\\[(]?"
                            + CLOCK
                            + "(?:\\s*(?:-{1,2}>?|–|—|→|to|bis)\\s*"
                            + CLOCK
                            + ")?[\\])]?");

    /** A line that begins with one, or with minutes and seconds in brackets. */
    private static final Pattern TIMED =
            Pattern.compile("(?:[\\[(](?:" + CLOCK + "|\\d{1,3}:\\d{2})[\\])]|" + CLOCK + ")\\s.*");

    private static final Pattern NAMED =
            Pattern.compile("\\*{0,2}(\\p{Lu}[\\p{L}\\p{N} .’'-]{0,30}):\\*{0,2}\\s+\\S.*");

    private static final int FEWEST_TIMED = 3;
    private static final int FEWEST_TURNS = 6;

    /** How often each name stands, at the least, where people speak by turns. */
    private static final int TURNS_EACH = 3;

    private TalkSigns() {}

    /** Whether they are there. */
    static boolean are(List<Line> lines) {
        int timed = 0;
        List<String> names = new ArrayList<>();
        for (Line line : lines) {
            if (TIMES.matcher(line.text()).matches()) {
                return true;
            }
            timed += TIMED.matcher(line.text()).matches() ? 1 : 0;
            Matcher named = NAMED.matcher(line.text());
            if (named.matches()) {
                names.add(named.group(1));
            }
        }
        boolean byTurns =
                names.size() >= FEWEST_TURNS
                        && names.size() >= TURNS_EACH * new HashSet<>(names).size();
        return timed >= FEWEST_TIMED || byTurns;
    }
}

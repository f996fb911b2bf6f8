package org.studypack.importing.talk;

import org.studypack.importing.foreign.line.Line;
import org.studypack.importing.foreign.line.LineMarks;
import org.studypack.importing.wording.Phrases;
import org.studypack.words.QuestionSign;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Shows that what was imported as a talk reads like a guide: a line such as <i>Questions for
 * discussion</i> and a list below it that asks, and nobody who speaks.
 */
final class GuideSigns {
    private static final int LONGEST = 10;

    /** How many lines below are looked at, and how many of them must ask. */
    private static final int BELOW = 6;

    private static final int FEWEST = 2;
    private static final Pattern WORDED = Phrases.pattern("questions");

    private GuideSigns() {}

    /**
     * Whether they are there.
     *
     * @param lines of the document
     * @param talk what was read of them
     */
    static boolean are(List<Line> lines, ForeignTalk talk) {
        boolean nobody =
                talk.turns().stream()
                        .allMatch(turn -> turn.speaker().isEmpty() && turn.time().isEmpty());
        if (!nobody) {
            return false;
        }
        List<String> words = lines.stream().filter(l -> !l.isBlank()).map(Line::text).toList();
        for (int i = 0; i < words.size(); i++) {
            if (isWorded(words.get(i)) && isList(words.subList(i + 1, words.size()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWorded(String line) {
        return line.length() <= LONGEST * LONGEST
                && line.split("\\s+", -1).length <= LONGEST
                && !QuestionSign.ends(line)
                && !line.endsWith(".")
                && WORDED.matcher(line).find();
    }

    /** Items that ask; a saved page shows them without their marks, directly below. */
    private static boolean isList(List<String> below) {
        List<String> asking = below.stream().limit(BELOW).filter(QuestionSign::ends).toList();
        boolean directly =
                asking.size() >= FEWEST && asking.equals(below.subList(0, asking.size()));
        return directly || asking.stream().filter(LineMarks::isItem).count() >= FEWEST;
    }
}

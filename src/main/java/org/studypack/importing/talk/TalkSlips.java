package org.studypack.importing.talk;

import org.studypack.importing.report.DoubledWords;
import org.studypack.importing.report.ImportNotes;
import org.studypack.importing.report.ImportNotes.Slip.Kind;
import org.studypack.importing.report.Surroundings;
import org.studypack.importing.talk.ForeignTalk.Turn;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for what an editor of a transcript would look at; nothing is changed. */
final class TalkSlips {
    private static final Pattern INTERRUPTION = Pattern.compile("\\p{L}-(?=\\s|$)");
    private static final Pattern CLOSED_APART = Pattern.compile("(?<=\\S) [”»](?=\\s|$)");

    private TalkSlips() {}

    static void note(ForeignTalk talk, ImportNotes notes) {
        for (Turn turn : talk.turns()) {
            interruptions(turn, notes);
            for (DoubledWords.Doubled doubled : DoubledWords.in(turn.text())) {
                String remark = doubled.isEmphasis() ? "perhaps for emphasis" : "perhaps a slip";
                notes.slip(Kind.DOUBLED, turn.firstLine(), doubled.shown(), remark);
            }
        }
        quotations(talk.turns(), notes);
        SpellingVariants.note(talk.turns(), notes);
    }

    private static void interruptions(Turn turn, ImportNotes notes) {
        Matcher matcher = INTERRUPTION.matcher(turn.text());
        while (matcher.find()) {
            notes.slip(
                    Kind.INTERRUPTION,
                    turn.firstLine(),
                    Surroundings.of(turn.text(), matcher.start(), matcher.end()),
                    "the speaker breaks off; a dash in print?");
        }
    }

    private static void quotations(List<Turn> turns, ImportNotes notes) {
        Optional<Turn> open = Optional.empty();
        for (Turn turn : turns) {
            Matcher apart = CLOSED_APART.matcher(turn.text());
            while (apart.find()) {
                notes.slip(
                        Kind.QUOTATION,
                        turn.firstLine(),
                        Surroundings.of(turn.text(), apart.start(), apart.end()),
                        "a space too many?");
            }
            int depth = depth(turn.text()) + (open.isPresent() ? 1 : 0);
            if (depth < 0) {
                notes.slip(
                        Kind.QUOTATION, turn.firstLine(), ending(turn), "closes, but never opened");
            } else if (depth == 0 && open.isPresent()) {
                String where =
                        "opens here and closes in "
                                + notes.origin(turn.firstLine(), turn.firstLine()).described();
                notes.slip(Kind.QUOTATION, open.get().firstLine(), opening(open.get()), where);
                open = Optional.empty();
            } else if (depth > 0 && open.isEmpty()) {
                open = Optional.of(turn);
            }
        }
        open.ifPresent(
                t ->
                        notes.slip(
                                Kind.QUOTATION,
                                t.firstLine(),
                                opening(t),
                                "opens, but never closes"));
    }

    private static int depth(String text) {
        return (int)
                (text.chars().filter(c -> c == '“').count()
                        - text.chars().filter(c -> c == '”').count());
    }

    private static String opening(Turn turn) {
        int mark = Math.max(0, turn.text().lastIndexOf('“'));
        return turn.text().substring(mark, Math.min(turn.text().length(), mark + 40)) + "…";
    }

    private static String ending(Turn turn) {
        int length = turn.text().length();
        return turn.text().substring(Math.max(0, length - 40));
    }
}

package org.studypack.importing;

import org.studypack.importing.ForeignTalk.Turn;
import org.studypack.importing.ImportNotes.Slip.Kind;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for what an editor of a transcript would look at; nothing is changed. */
final class TalkSlips {
    private static final Pattern INTERRUPTION =
            Pattern.compile("(?:\\S+ )?\\S*\\p{L}-(?=\\s|$)(?: \\S+)?");
    private static final Pattern CLOSED_APART = Pattern.compile("\\S+ [”»](?=\\s|$)");

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
                    matcher.group(),
                    "the speaker breaks off; a dash in print?");
        }
    }

    private static void quotations(List<Turn> turns, ImportNotes notes) {
        int openSince = 0;
        for (Turn turn : turns) {
            Matcher apart = CLOSED_APART.matcher(turn.text());
            while (apart.find()) {
                notes.slip(Kind.QUOTATION, turn.firstLine(), apart.group(), "a space too many?");
            }
            int depth = openSince > 0 ? 1 : 0;
            for (char c : turn.text().toCharArray()) {
                if (c == '“') {
                    depth++;
                } else if (c == '”') {
                    depth--;
                }
            }
            if (depth < 0) {
                notes.slip(
                        Kind.QUOTATION,
                        turn.firstLine(),
                        ending(turn),
                        "closes more than was opened");
            }
            if (depth > 0 && openSince == 0) {
                openSince = turn.firstLine();
            } else if (depth <= 0 && openSince > 0) {
                notes.slip(
                        Kind.QUOTATION,
                        openSince,
                        "“",
                        "opens here and closes in another paragraph, line " + turn.firstLine());
                openSince = 0;
            }
        }
        if (openSince > 0) {
            notes.slip(Kind.QUOTATION, openSince, "“", "opens here and closes nowhere");
        }
    }

    private static String ending(Turn turn) {
        int length = turn.text().length();
        return turn.text().substring(Math.max(0, length - 40));
    }
}

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
    /**
     * A hyphen with which a word ends, unless another word completes it, as in pre- and postwar.
     */
    static final Pattern INTERRUPTION =
            Pattern.compile(
                    "\\p{L}-(?=\\s|$)(?!\\s+(?:and|or|to|und|oder|bis|sowie|y|e|o|u|и|или)\\s)");

    private static final Pattern CLOSED_APART = Pattern.compile("(?<=\\S) [”»](?=\\s|$)");

    /** As in French, where a space belongs to both signs. */
    private static final Pattern SPACED = Pattern.compile("«[\\s\\u00A0\\u202F]");

    private TalkSlips() {}

    static void note(ForeignTalk talk, ImportNotes notes) {
        for (Turn turn : talk.heard()) {
            interruptions(turn, notes);
            for (DoubledWords.Doubled doubled : DoubledWords.in(turn.text())) {
                String remark = doubled.isEmphasis() ? "perhaps for emphasis" : "perhaps a slip";
                notes.slip(Kind.DOUBLED, turn.firstLine(), doubled.shown(), remark);
            }
        }
        quotations(talk.heard(), notes);
        SpellingVariants.note(talk.heard(), notes);
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
            boolean spaced = SPACED.matcher(turn.text()).find();
            Matcher apart = CLOSED_APART.matcher(turn.text());
            while (!spaced && apart.find()) {
                notes.slip(
                        Kind.QUOTATION,
                        turn.firstLine(),
                        Surroundings.of(turn.text(), apart.start(), apart.end()),
                        "a space too many?");
            }
            boolean low =
                    open.map(Turn::text)
                            .filter(text -> text.charAt(Math.max(0, openingMark(text))) == '„')
                            .isPresent();
            int depth = depth(turn.text(), low) + (open.isPresent() ? 1 : 0);
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

    /**
     * How many quotations a text opens and does not close. The sign that opens one in English
     * closes one that begins with a low sign.
     *
     * @param low whether one that begins so is open before it
     */
    private static int depth(String text, boolean low) {
        int depth = 0;
        boolean isLow = low;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean closes = sign == '”' || (sign == '“' && isLow);
            boolean opens = sign == '„' || (sign == '“' && !isLow);
            depth += opens ? 1 : closes ? -1 : 0;
            isLow = sign == '„' || (isLow && !closes);
        }
        return depth;
    }

    private static int openingMark(String text) {
        return Math.max(text.lastIndexOf('“'), text.lastIndexOf('„'));
    }

    private static String opening(Turn turn) {
        int mark = Math.max(0, openingMark(turn.text()));
        return turn.text().substring(mark, Math.min(turn.text().length(), mark + 40)) + "…";
    }

    private static String ending(Turn turn) {
        int length = turn.text().length();
        return turn.text().substring(Math.max(0, length - 40));
    }
}

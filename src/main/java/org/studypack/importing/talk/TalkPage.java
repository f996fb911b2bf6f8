package org.studypack.importing.talk;

import org.studypack.importing.foreign.line.WrappedLines;
import org.studypack.importing.report.ImportNotes;
import org.studypack.importing.talk.ForeignTalk.Turn;
import org.studypack.importing.wording.Attribution;
import org.studypack.importing.wording.Phrases;
import org.studypack.importing.wording.Residue;
import org.studypack.words.QuestionSign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a web page says around a talk, apart from what was said: lines before the first time,
 * name or sound, or before the first paragraph that reads like speech. In doubt a paragraph is
 * speech.
 */
final class TalkPage {
    private static final int MOST = 20;
    private static final int SHORT = 20;

    /** In letters: what is longer is no title or button. */
    private static final int LONGEST = 400;

    /** In letters: what is longer is not about the talk, but the talk. */
    private static final int LONGEST_ABOUT = 5_000;

    private static final Pattern ABOUT = Phrases.pattern("about-talk");
    private static final Pattern TITLE = Pattern.compile("^(.+?)\\s+[|│]\\s+(.+)$");

    private static final Pattern SENTENCE = Pattern.compile(".*[.!?…][)”’\"»]*$");
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d{2}");

    /** Those of Markdown. */
    private static final Pattern HEADING_MARKS = Pattern.compile("^#{1,6}\\s+|\\s+#+$");

    private final List<Turn> turns;
    private final Set<Integer> headings;
    private final ImportNotes notes;
    private final List<Turn> kept = new ArrayList<>();
    private String title = "";
    private String event = "";

    private TalkPage(List<Turn> turns, Set<Integer> headings, ImportNotes notes) {
        this.turns = turns;
        this.headings = headings;
        this.notes = notes;
    }

    /**
     * The talk without its page; its turns are empty where nothing was said.
     *
     * @param headings the lines that are marked as headings
     */
    static ForeignTalk without(List<Turn> turns, Set<Integer> headings, ImportNotes notes) {
        return new TalkPage(turns, headings, notes).read();
    }

    private ForeignTalk read() {
        int end = headEnd();
        int named = titleIndex(end);
        boolean closed = end < turns.size() && isMarked(turns.get(end));
        int last = lastResidue(end);
        for (int i = 0; i < turns.size(); i++) {
            Turn turn = turns.get(i);
            if (i == named) {
                takeTitle(turn.text());
            } else if (i >= end || !takesFromHead(turn, closed || i < Math.max(named, last))) {
                kept.add(turn);
            }
        }
        dropTail();
        return new ForeignTalk(title, event, kept, false);
    }

    /** How many turns at the beginning may be of the page. */
    private int headEnd() {
        int end = 0;
        while (end < Math.min(MOST, turns.size()) && !isMarked(turns.get(end))) {
            boolean shown = isShortLine(turns.get(end)) || isAskingTitle(end);
            if (!shown && !isResidue(turns.get(end)) && !isAbout(end)) {
                break;
            }
            end++;
        }
        return end == turns.size() || end == MOST ? 0 : end;
    }

    private static boolean isMarked(Turn turn) {
        return turn.sound() || turn.time().isPresent() || turn.speaker().isPresent();
    }

    private boolean isShortLine(Turn turn) {
        return isShort(turn)
                && (!SENTENCE.matcher(turn.text()).matches()
                        || headings.contains(turn.firstLine())
                        || WrappedLines.isCapitals(turn.text()));
    }

    private static boolean isShort(Turn turn) {
        return turn.text().length() <= LONGEST && turn.words() <= SHORT;
    }

    /** Whether a question stands alone above all that is said, and whoever speaks is named. */
    private boolean isAskingTitle(int index) {
        Turn turn = turns.get(index);
        return index == 0
                && turns.size() > 1
                && turns.get(1).speaker().isPresent()
                && turn.firstLine() == turn.lastLine()
                && isShort(turn)
                && QuestionSign.ends(turn.text());
    }

    private static boolean isResidue(Turn turn) {
        return Residue.isAppeal(turn.text());
    }

    private static boolean saysSo(Turn turn) {
        return turn.text().length() <= LONGEST_ABOUT && ABOUT.matcher(turn.text()).find();
    }

    /** Words about the talk: they say so, or a link of the page follows. */
    private boolean isAbout(int index) {
        if (saysSo(turns.get(index))) {
            return true;
        }
        for (int i = index + 1; i < Math.min(MOST, turns.size()) && !isMarked(turns.get(i)); i++) {
            if (isResidue(turns.get(i))) {
                return index > 0;
            }
            if (!isShortLine(turns.get(i))) {
                return false;
            }
        }
        return false;
    }

    /**
     * The line that names the talk: the one with an event after a stroke, else a heading, else the
     * longest.
     */
    private int titleIndex(int end) {
        int best = -1;
        for (int i = 0; i < end; i++) {
            if (isTitle(i) && TITLE.matcher(turns.get(i).text()).matches()) {
                return i;
            }
        }
        for (int i = 0; i < end; i++) {
            if (isTitle(i) && headings.contains(turns.get(i).firstLine())) {
                return i;
            }
        }
        for (int i = 0; i < end; i++) {
            boolean list = turns.get(i).text().indexOf(',') >= 0;
            boolean better =
                    best < 0 || (turns.get(best).words() < 4 && turns.get(i).words() >= 4 && !list);
            if (isTitle(i) && better) {
                best = i;
            }
        }
        return best;
    }

    /** Whether a line can be a title: no day and time, no <i>Date: …</i>, no word of the page. */
    private boolean isTitle(int index) {
        Turn turn = turns.get(index);
        boolean fact =
                SpeakerOpening.of(turn.text())
                        .filter(found -> PossibleName.isNobody(found.name()))
                        .isPresent();
        return (isShortLine(turn) || isAskingTitle(index))
                && !isResidue(turn)
                && !saysSo(turn)
                && !fact
                && !CLOCK.matcher(turn.text()).find()
                && turn.text().codePoints().anyMatch(Character::isLetter)
                && (index == 0 || Attribution.question(turn.text()).isEmpty());
    }

    private void takeTitle(String line) {
        String text = HEADING_MARKS.matcher(line).replaceAll("");
        Matcher parts = TITLE.matcher(text);
        boolean two = parts.matches();
        title = two ? parts.group(1) : text;
        event = two ? parts.group(2) : "";
    }

    private int lastResidue(int end) {
        int last = -1;
        for (int i = 0; i < end; i++) {
            last = isResidue(turns.get(i)) ? i : last;
        }
        return last;
    }

    /** Takes a line of the page; false where it may be speech after all. */
    private boolean takesFromHead(Turn turn, boolean surelyPage) {
        Optional<String> question = Attribution.question(turn.text());
        if (isResidue(turn)) {
            leaveOut(turn, "a link or appeal of the page around the talk");
        } else if (question.isPresent()) {
            confirm(turn, question.get());
        } else if (!isShortLine(turn)) {
            confirm(
                    turn,
                    "what the page says of the talk; it can be `note` in the talk's own file, and"
                            + " may name the speaker");
        } else if (surelyPage) {
            leaveOut(turn, "a line of the page before the talk, perhaps a category");
        } else {
            return false;
        }
        return true;
    }

    private void dropTail() {
        while (kept.size() > 1 && isButton(kept.getLast())) {
            leaveOut(kept.removeLast(), "a button or link after the talk");
        }
    }

    private boolean isButton(Turn turn) {
        return !isMarked(turn)
                && isShortLine(turn)
                && (Residue.isButtonAnywhere(turn.text())
                        || turn.text().matches("(?i).*https?://\\S+$"));
    }

    private void leaveOut(Turn turn, String reason) {
        notes.leaveOut(turn.firstLine(), turn.lastLine(), turn.text(), reason);
    }

    private void confirm(Turn turn, String question) {
        notes.askToConfirm(turn.firstLine(), turn.lastLine(), turn.text(), question);
    }
}

package org.studypack.importing.foreign.markdown;

import org.studypack.importing.foreign.block.ForeignBlock.Role;
import org.studypack.importing.foreign.block.ListLevels;
import org.studypack.importing.foreign.line.CountedLines;
import org.studypack.importing.foreign.line.ItemMark;
import org.studypack.importing.foreign.line.Line;
import org.studypack.importing.wording.QuestionsLine;

import java.util.List;
import java.util.Optional;

/**
 * Questions of a Markdown document whose marks Markdown does not know, and lists in them: under a
 * line over questions, lines of paragraphs that are counted in turn.
 */
final class AskedLines {
    private final CountedLines counted = new CountedLines();
    private ListLevels levels = new ListLevels();
    private int level;
    private int around;
    private boolean begun;
    private int typed;

    /** Whether the lines that are read stand in an item of a list that Markdown knows. */
    private boolean inItem;

    /** Whether the last question is counted in a form that Markdown does not know. */
    private boolean open;

    /** Whether an item stands right before. */
    private boolean below;

    /** A heading of the document. */
    void heading(int headingLevel, String words) {
        open = false;
        below = false;
        if (QuestionsLine.isWorded(words)) {
            expect(headingLevel);
        } else if (headingLevel <= level) {
            counted.end();
        }
    }

    /**
     * A paragraph that stands in no list and begins no item.
     *
     * @param alone whether it is one line
     */
    void paragraph(String words, boolean alone) {
        open = false;
        below = false;
        if (alone && QuestionsLine.isWorded(words)) {
            expect(6);
        } else {
            counted.add();
        }
    }

    private void expect(int headingLevel) {
        counted.expect();
        level = headingLevel;
        begun = false;
    }

    /** An item of a list that Markdown knows. */
    void item(String number, int depth) {
        ItemMark.of((number.isEmpty() ? "-" : number) + " x")
                .ifPresent(mark -> counted.add(mark, depth));
        begun = true;
        below = true;
        open &= depth > 1;
    }

    /** How many questions so far are counted in a form that Markdown does not know. */
    int typed() {
        return typed;
    }

    /**
     * How many lists are around one that Markdown knows: it is in a question that is open, or goes
     * on with the questions.
     *
     * @param number of its first item
     */
    int around(String number) {
        return ItemMark.of(number + " x").filter(counted::asksNext).isPresent() ? 0 : around();
    }

    private int around() {
        return open && counted.isAsking() ? 1 : 0;
    }

    /** The lines of a paragraph, which are read next, in so many lists. */
    void begin(List<Line> lines, int depth) {
        levels = new ListLevels();
        around = depth > 0 ? depth : around();
        below |= depth > 0;
        inItem = depth > 0;
        if (depth == 0 && lines.size() > 1 && QuestionsLine.isWorded(lines.getFirst().text())) {
            expect(6);
        }
    }

    /** The mark with which the first of some lines begins. */
    Optional<ItemMark> mark(List<Line> lines) {
        return counted.inTurn(lines, below).or(() -> counted.later(lines, below));
    }

    /** Whether a line begins with a word or letter and a colon, as one who asks is shown. */
    boolean isSpoken(Line line) {
        return counted.isAsking()
                && ItemMark.of(line.text(), ItemMark.Kind.LABEL)
                        .filter(mark -> mark.number() == 0)
                        .isPresent();
    }

    /** Where the item stands that a mark begins; empty where no questions are expected. */
    Optional<ListLevels.Place> add(ItemMark mark) {
        if (!counted.isAsking()) {
            return Optional.empty();
        }
        ListLevels.Place place;
        boolean inner = mark.isTyped() && inItem;
        if (counted.asks(mark) && !inner) {
            place = new ListLevels.Place(1, begun ? Role.OPENS : Role.BEGINS);
            levels = new ListLevels();
            around = 1;
            open = true;
            begun = true;
            typed++;
        } else {
            ListLevels.Place within = levels.next(mark.exactList(), 0, true);
            place = new ListLevels.Place(around + within.depth(), within.role());
        }
        counted.add(mark, place.depth());
        below = true;
        return Optional.of(place);
    }
}

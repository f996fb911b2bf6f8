package org.studypack.edition;

import org.studypack.pack.AnswerSize;
import org.studypack.pack.AnswerSpace;
import org.studypack.pack.Design;
import org.studypack.pack.Question;

import java.util.Optional;

/**
 * A question with the number it carries everywhere in one edition.
 *
 * @param number from 1, through all sections
 * @param label its permanent label, the id, where a selection changed its number; it is printed
 *     beside the number
 * @param space the room to answer that it is printed with, its size filled in; empty for none
 * @param passage what is read closely, where that is the way to answer
 */
public record NumberedQuestion(
        int number,
        Optional<String> label,
        Question question,
        Optional<AnswerSpace> space,
        Optional<ReadPassage> passage) {

    /** Characters of a label that a card has at most, beside its page and its minutes. */
    private static final int ON_CARD = 36;

    private static final int ON_CARD_IN_LARGE_TYPE = 24;

    /**
     * The permanent label as a card has it at its foot: on one line, and where that is not all,
     * with an ellipsis in the middle, since ids that begin alike are told apart by their ends.
     */
    public String labelOnCard(Design design) {
        int most =
                switch (design) {
                    case BOOK, HANDOUT -> ON_CARD;
                    case LARGE_PRINT, CLEAR_PRINT -> ON_CARD_IN_LARGE_TYPE;
                };
        String id = question.id();
        if (id.codePointCount(0, id.length()) <= most) {
            return id;
        }
        int end = most / 2;
        int begin = most - 1 - end;
        return id.substring(0, id.offsetByCodePoints(0, begin))
                + "…"
                + id.substring(id.offsetByCodePoints(id.length(), -end));
    }

    /**
     * What is shown of the room to answer.
     *
     * @param withRoom whether there is room to write in; else only what says something that the
     *     question needs
     */
    public Optional<AnswerSpace> shown(boolean withRoom) {
        return space.filter(each -> withRoom || each instanceof AnswerSpace.Asked);
    }

    /** How many lines high the room to answer is; 0 where it is none, or of another measure. */
    public int lines() {
        return space.isPresent()
                        && space.get() instanceof AnswerSpace.Sized sized
                        && sized.size() instanceof AnswerSize.Lines lines
                ? lines.count()
                : 0;
    }
}

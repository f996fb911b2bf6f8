package org.studypack.edition;

import org.studypack.pack.AnswerSize;
import org.studypack.pack.AnswerSpace;
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

    /** How many lines high the room to answer is; 0 where it is none, or of another measure. */
    public int lines() {
        return space.isPresent()
                        && space.get() instanceof AnswerSpace.Sized sized
                        && sized.size() instanceof AnswerSize.Lines lines
                ? lines.count()
                : 0;
    }
}

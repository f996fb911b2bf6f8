package org.studypack.edition;

import org.studypack.pack.AnswerSpace;
import org.studypack.pack.AnswerSpace.Box;
import org.studypack.pack.AnswerSpace.Dotted;
import org.studypack.pack.AnswerSpace.Ruled;
import org.studypack.pack.Question;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A question with the number it carries everywhere in one edition.
 *
 * @param number from 1, through all sections
 * @param label its permanent label, the id, where a selection changed its number; it is printed
 *     beside the number
 * @param space the room to answer that it is printed with, its size filled in; empty for none
 */
public record NumberedQuestion(
        int number, Optional<String> label, Question question, Optional<AnswerSpace> space) {

    /** How many lines the room to answer has or is high; 0 for none. */
    public int lines() {
        return space.map(NumberedQuestion::lines).orElseGet(OptionalInt::empty).orElse(0);
    }

    private static OptionalInt lines(AnswerSpace space) {
        return switch (space) {
            case Ruled ruled -> ruled.lines();
            case Dotted dotted -> dotted.lines();
            case Box box -> box.lines();
        };
    }
}

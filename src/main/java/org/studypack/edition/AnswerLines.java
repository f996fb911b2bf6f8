package org.studypack.edition;

import org.studypack.pack.AnswerSpace;
import org.studypack.pack.AnswerSpace.Box;
import org.studypack.pack.AnswerSpace.Dotted;
import org.studypack.pack.AnswerSpace.Ruled;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * How many lines there are to answer on.
 *
 * @param usual of a question that does not say
 * @param asked of every question that has an answer space, where somebody asked for it
 */
record AnswerLines(int usual, OptionalInt asked) {

    /** The same space with its lines filled in; empty where it has none. */
    Optional<AnswerSpace> of(AnswerSpace space) {
        return switch (space) {
            case Ruled ruled -> sized(ruled.lines(), Ruled::new);
            case Dotted dotted -> sized(dotted.lines(), Dotted::new);
            case Box box -> sized(box.lines(), Box::new);
        };
    }

    private Optional<AnswerSpace> sized(OptionalInt own, Function<OptionalInt, AnswerSpace> kind) {
        int wanted = own.orElse(usual);
        int lines = wanted == 0 ? 0 : asked.orElse(wanted);
        return lines == 0 ? Optional.empty() : Optional.of(kind.apply(OptionalInt.of(lines)));
    }
}

package org.studypack.edition;

import org.studypack.pack.AnswerSize;
import org.studypack.pack.AnswerSpace;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * How high the room to answer is.
 *
 * @param usual the lines of a question that does not say
 * @param asked the lines of every question that has room to answer, where somebody asked for it; a
 *     height in millimetres stays, since what is drawn there needs it
 */
record AnswerLines(int usual, OptionalInt asked) {

    /** The same space with its size filled in; empty where it has none. */
    Optional<AnswerSpace> of(AnswerSpace space) {
        return switch (space) {
            case AnswerSpace.Sized sized -> of(sized.size()).map(sized::withSize);
            case AnswerSpace.Asked asking -> Optional.of(asking);
            case AnswerSpace.CloseReading reading -> Optional.of(reading);
            case AnswerSpace.CloseQuotation reading -> Optional.of(reading);
        };
    }

    private Optional<AnswerSize> of(AnswerSize own) {
        return switch (own) {
            case AnswerSize.Usual ignored -> lines(usual);
            case AnswerSize.Lines lines -> lines(lines.count());
            case AnswerSize.Height height ->
                    asked.orElse(1) == 0 ? Optional.empty() : Optional.of(height);
        };
    }

    private Optional<AnswerSize> lines(int wanted) {
        int lines = wanted == 0 ? 0 : asked.orElse(wanted);
        return lines == 0 ? Optional.empty() : Optional.of(new AnswerSize.Lines(lines));
    }
}

package org.studypack.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.studypack.pack.AnswerSize;
import org.studypack.pack.AnswerSpace.Box;
import org.studypack.pack.AnswerSpace.Grid;

import java.util.OptionalInt;

final class AnswerLinesTest {
    private static final AnswerSize HEIGHT = new AnswerSize.Height(30);

    private static AnswerLines lines(int usual, int asked) {
        return new AnswerLines(usual, OptionalInt.of(asked));
    }

    private static AnswerSize.Lines lines(int count) {
        return new AnswerSize.Lines(count);
    }

    @Test
    void sizeOfTheQuestionItselfGoesBeforeTheUsualOne() {
        AnswerLines unasked = new AnswerLines(6, OptionalInt.empty());
        assertThat(unasked.of(new Grid(lines(2)))).contains(new Grid(lines(2)));
        assertThat(unasked.of(new Grid(new AnswerSize.Usual()))).contains(new Grid(lines(6)));
        assertThat(unasked.of(new Grid(lines(0)))).isEmpty();
    }

    @Test
    void linesThatSomebodyAsksForChangeNoHeight() {
        assertThat(lines(6, 9).of(new Box(lines(2)))).contains(new Box(lines(9)));
        assertThat(lines(6, 9).of(new Box(HEIGHT))).contains(new Box(HEIGHT));
        assertThat(lines(6, 0).of(new Box(HEIGHT))).isEmpty();
    }
}

package org.studypack.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.studypack.diagnostic.Location;
import org.studypack.pack.AnswerSize;
import org.studypack.pack.AnswerSpace;
import org.studypack.pack.Design;
import org.studypack.pack.Question;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The permanent labels of questions. */
final class NumberedQuestionTest {
    private static final String LONG = "harbour-strike-of-the-year-nineteen-hundred-five-";

    @ParameterizedTest
    @EnumSource
    void longLabelsOfCardsAreToldApart(Design design) {
        String first = question(LONG + "a").labelOnCard(design);

        assertThat(first).startsWith("harbour-").contains("…").endsWith("-five-a");
        assertThat(question(LONG + "b").labelOnCard(design)).isNotEqualTo(first);
        assertThat(question("strike").labelOnCard(design)).isEqualTo("strike");
    }

    private static NumberedQuestion question(String id) {
        return new NumberedQuestion(
                1,
                Optional.of(id),
                new Question(
                        id,
                        List.of(),
                        new AnswerSpace.Ruled(new AnswerSize.Usual()),
                        OptionalInt.empty(),
                        List.of(),
                        Location.of("guide/01-setting.md")),
                Optional.empty(),
                Optional.empty());
    }
}

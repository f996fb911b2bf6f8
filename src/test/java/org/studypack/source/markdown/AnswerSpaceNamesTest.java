package org.studypack.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.studypack.pack.AnswerSpace;

import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalInt;

final class AnswerSpaceNamesTest {
    @Test
    void eachKindOfAnswerSpaceHasItsName() {
        assertThat(QuestionReader.SPACES.keySet())
                .containsExactlyElementsOf(
                        Arrays.stream(AnswerSpace.class.getPermittedSubclasses())
                                .map(kind -> kind.getSimpleName().toLowerCase(Locale.ROOT))
                                .toList());
        QuestionReader.SPACES.forEach(
                (name, kind) ->
                        assertThat(kind.apply(OptionalInt.of(3)).getClass().getSimpleName())
                                .isEqualToIgnoringCase(name));
    }
}

package org.studypack.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.studypack.pack.AnswerKinds;
import org.studypack.pack.AnswerSize;

final class AnswerSpaceNamesTest {
    @Test
    void eachKindOfAnswerSpaceHasItsName() {
        assertThat(QuestionReader.SPACES.keySet()).containsExactlyElementsOf(AnswerKinds.names());
        QuestionReader.SPACES.forEach(
                (name, kind) ->
                        assertThat(AnswerKinds.name(kind.apply(new AnswerSize.Lines(3)).getClass()))
                                .isEqualTo(name));
    }
}

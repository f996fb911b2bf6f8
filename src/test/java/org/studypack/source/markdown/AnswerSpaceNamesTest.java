package org.studypack.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.studypack.pack.AnswerKinds;

final class AnswerSpaceNamesTest {
    @Test
    void eachKindOfAnswerSpaceHasItsName() {
        assertThat(AnswerReader.KINDS.keySet())
                .containsOnly(
                        AnswerKinds.all().stream()
                                .map(AnswerKinds::written)
                                .toArray(String[]::new));
    }
}

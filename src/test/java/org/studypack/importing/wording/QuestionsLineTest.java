package org.studypack.importing.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class QuestionsLineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Some QUESTIONS for the evening",
                "One question more",
                "Unsere Diskussionsfragen",
                "ОБЩИЕ ВОПРОСЫ",
                "ΟΙ ΕΡΩΤΉΣΕΙΣ",
                "οι ερωτήσεις",
                "Ещё вопросы к беседе",
                "Till sist diskussionsfrågor",
                "As questões da noite",
                "For discussion"
            })
    void wordsOverQuestionsAreKnownInAnyCase(String line) {
        assertThat(QuestionsLine.isWorded(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Line of verse 7", "Bread and roses", "Das Fragenkönnen", "Preguntar"})
    void otherWordsAreNot(String line) {
        assertThat(QuestionsLine.isWorded(line)).isFalse();
    }
}

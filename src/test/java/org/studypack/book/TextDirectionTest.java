package org.studypack.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.studypack.book.TextDirection.LEFT_TO_RIGHT;
import static org.studypack.book.TextDirection.RIGHT_TO_LEFT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TextDirectionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ar",
                "ar-EG",
                "he",
                "iw",
                "fa",
                "ur",
                "yi",
                "ps",
                "ckb",
                "dv",
                "syr",
                "AR",
                "az-Arab",
                "pa-Arab-PK",
                "ku-Arab",
                "en-Hebr",
                "ff-Adlm",
                "uz-arab-AF"
            })
    void runsFromRightToLeft(String tag) {
        assertThat(TextDirection.of(tag)).isEqualTo(RIGHT_TO_LEFT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en", "zh", "ja", "ru", "ar-Latn", "he-Latn", "az", "ku", "pa-IN", "hi", "und"
            })
    void runsFromLeftToRight(String tag) {
        assertThat(TextDirection.of(tag)).isEqualTo(LEFT_TO_RIGHT);
    }

    @Test
    void lettersAndSignsOfTheOtherDirectionTurnALine() {
        assertThat(TextDirection.turns("Bread, 1917–1920 (面包) é")).isFalse();
        assertThat(TextDirection.turns("the word שלום")).isTrue();
        assertThat(TextDirection.turns("السلام")).isTrue();
        assertThat(TextDirection.turns("safe\u202Etxt.exe")).isTrue();
        assertThat(TextDirection.turns("a\u2069b")).isTrue();
        assertThat(TextDirection.turns("\uD83A\uDD00")).isTrue();
    }
}

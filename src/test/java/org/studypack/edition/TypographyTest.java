package org.studypack.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an editor sets without a word is told apart from what a reader has to know. */
final class TypographyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "with- there | with – there",
                "with- there | with—there",
                "well -- no | well — no",
                "don't | don’t",
                "\"no\" | “no”",
                "\"nein\" | „nein“",
                "so... | so…",
                "1917-1918 | 1917–1918",
            })
    void marksOfPrintAreNoOtherWords(String original, String reading) {
        assertThat(Typography.isAllThatDiffers(original, reading)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "the the price | the price",
                "re-sign | resign",
                "well known | well-known",
                "its | it's",
                "Shop | shop",
                "no, | no",
                "in | ~~",
            })
    void otherWordsAreCorrections(String original, String reading) {
        assertThat(Typography.isAllThatDiffers(original, reading)).isFalse();
    }
}

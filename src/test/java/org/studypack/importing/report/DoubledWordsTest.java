package org.studypack.importing.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Doubled words are slips, unless somebody says a thing again with a purpose. */
final class DoubledWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the price of of bread | false",
                "in the in the town | false",
                "long, long ago | true",
                "defeat after defeat after defeat | true",
                "step by step by step | true"
            })
    void isEmphasisWhereAThirdFollowsOrACommaDivides(String text, boolean emphasis) {
        assertThat(DoubledWords.in(text))
                .singleElement()
                .extracting(DoubledWords.Doubled::isEmphasis)
                .isEqualTo(emphasis);
    }
}

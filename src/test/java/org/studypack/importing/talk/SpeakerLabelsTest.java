package org.studypack.importing.talk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** Names before a colon, in scripts that print does not have too. */
final class SpeakerLabelsTest {
    @Test
    void namesNeedNoCapitals() {
        SpeakerLabels labels =
                SpeakerLabels.of(List.of("田中：こんにちは。", "Ben：はい。", "田中：はい。", "Ben：では。"));
        assertThat(labels.opening("田中：はい。")).contains(new SpeakerLabels.Opening("田中", "はい。"));
        assertThat(labels.opening("今天我们讨论的问题是：")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anne : oui | Anne | '' | oui",
                "Anne\u202F: oui | Anne | '' | oui",
                "ANN:Yes | ANN | '' | Yes",
                "Ben (lacht): ja | Ben | (lacht) | ja",
                "Ben（笑）：はい | Ben | （笑） | はい",
                "- Ana Ruiz [off]: sí | Ana Ruiz | [off] | sí",
                "**Ben** (so): ja | Ben | (so) | ja",
                "**Ben (so):** ja | Ben | (so) | ja",
                ">> Ben: yes | Ben | '' | yes"
            })
    void nameIsBeforeAColon(String line, String name, String aside, String words) {
        assertThat(SpeakerOpening.of(line))
                .hasValueSatisfying(
                        found -> {
                            assertThat(found.name()).isEqualTo(name);
                            assertThat(found.aside()).isEqualTo(aside);
                            assertThat(line.substring(found.end())).isEqualTo(words);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Https://example.org", "At 10:30 we met", "so: it was", "Ben (a) (b): c"})
    void otherColonsFollowNoName(String line) {
        assertThat(SpeakerOpening.of(line)).isEmpty();
    }
}

package org.studypack.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

/** A label's places are filled once, with words that stay as they are. */
final class LabelsTest {
    private final Labels labels = new Labels("en", Map.of("correction", "“{0}” to “{1}”: {2} {7}"));

    @Test
    void whatIsFilledInIsNotFilledItself() {
        assertThat(labels.text("correction", "a {1}", "b {0} $1 \\", 3))
                .isEqualTo("“a {1}” to “b {0} $1 \\”: 3 {7}");
    }
}

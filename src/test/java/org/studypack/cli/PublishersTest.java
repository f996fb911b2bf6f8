package org.studypack.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.publish.run.Budget;

import picocli.CommandLine.ParameterException;

import java.util.Map;

/** The environment may ask for patience. */
final class PublishersTest {
    @Test
    void patienceMultipliesDeadlines() {
        assertThat(Publishers.budget(Map.of())).isEqualTo(Budget.NORMAL);
        assertThat(Publishers.budget(Map.of("STUDYPACK_PATIENCE", "2.5")))
                .isEqualTo(Budget.NORMAL.withPatience(2.5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"much", "0", "-3", "NaN", "1e9"})
    void whatIsNoPatienceIsWrongUsage(String times) {
        assertThatThrownBy(() -> Publishers.budget(Map.of("STUDYPACK_PATIENCE", times)))
                .isInstanceOf(ParameterException.class)
                .hasMessageContaining("STUDYPACK_PATIENCE is `" + times + "`");
    }
}

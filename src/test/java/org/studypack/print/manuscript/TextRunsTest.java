package org.studypack.print.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

/** A long text is given to the engine in runs of a few pages. */
final class TextRunsTest {
    @Test
    void runsEndAfterSpacesAndJoinToTheText() {
        String text = "seven words of bread and of land ".repeat(1000);
        List<String> runs = TextRuns.of(text);
        assertThat(String.join("", runs)).isEqualTo(text);
        assertThat(runs).hasSizeGreaterThan(5);
        assertThat(runs.subList(0, runs.size() - 1))
                .allSatisfy(run -> assertThat(run).endsWith(" "));
        assertThat(runs)
                .allSatisfy(run -> assertThat(run.length()).isLessThan(2 * TextRuns.LENGTH));
    }

    @Test
    void shortTextAndTextWithoutSpacesStayWhole() {
        assertThat(TextRuns.of("")).containsExactly("");
        String word = "x".repeat(3 * TextRuns.LENGTH);
        assertThat(TextRuns.of(word)).containsExactly(word);
    }
}

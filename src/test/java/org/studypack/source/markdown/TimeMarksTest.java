package org.studypack.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.OptionalInt;

final class TimeMarksTest {
    private static List<String> marks(String from, String to, int... steps) {
        return TimeMarks.of(
                from, to, steps.length == 0 ? OptionalInt.empty() : OptionalInt.of(steps[0]));
    }

    @Test
    void yearsBetweenTwoYearsAreRound() {
        assertThat(marks("1790", "1800"))
                .containsExactly("1790", "1792", "1794", "1796", "1798", "1800");
        assertThat(marks("1900", "1950"))
                .containsExactly("1900", "1910", "1920", "1930", "1940", "1950");
        assertThat(marks("1917", "1920")).containsExactly("1917", "1918", "1919", "1920");
    }

    @Test
    void marksThatFallOnNoYearHaveNoWords() {
        assertThat(marks("1790", "1801", 2)).containsExactly("1790", "", "1801");
        assertThat(marks("long ago", "now", 3)).containsExactly("long ago", "", "", "now");
        assertThat(marks("1801", "1790")).hasSize(5).endsWith("1790");
    }
}

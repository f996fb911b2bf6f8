package org.studypack.print.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** What has no room on a line is cut at a word, however long it is. */
final class OneLineTest {
    /** Each letter is a unit wide. */
    @ParameterizedTest
    @CsvSource({
        "Bread and ballots, 17, Bread and ballots",
        "Bread and ballots, 16, Bread and…",
        "Bread and ballots, 10, Bread and…",
        "Bread and ballots, 9, Bread…",
        "'Bread, and ballots', 10, Bread…",
        "Breadandballots, 6, Bread…",
        "Bread, 0, …",
        "🍞🍞🍞🍞, 3, 🍞🍞…",
        "'', 0, ''"
    })
    void endsAtAWord(String text, double room, String shown) {
        assertThat(OneLine.of(text, room, letter -> 1)).isEqualTo(shown);
    }

    /** As many as rights may have. */
    @Test
    void noLetterBeyondTheLineIsMeasured() {
        for (String text : new String[] {"Word ".repeat(2_000), ".".repeat(9_999) + "a"}) {
            AtomicInteger measured = new AtomicInteger();
            String line =
                    OneLine.of(
                            text,
                            80,
                            letter -> {
                                measured.incrementAndGet();
                                return 1;
                            });
            assertThat(line.length()).isLessThanOrEqualTo(80);
            assertThat(measured).hasValueLessThanOrEqualTo(82);
        }
    }

    @Test
    void longestBeginningIsShown() {
        Random random = new Random(16);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(30); j > 0; j--) {
                text.append("ab, ".charAt(random.nextInt(4)));
            }
            double room = random.nextInt(20);
            String whole = text.toString();
            assertThat(OneLine.of(whole, room, letter -> 1)).isEqualTo(slowly(whole, room));
        }
    }

    private static String slowly(String text, double room) {
        if (text.length() <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0 && end + 1 > room) {
            end--;
        }
        int word = text.lastIndexOf(' ', end);
        String kept = text.substring(0, word > 0 ? word : end);
        return kept.replaceFirst("[\\s\\p{P}]+$", "") + "…";
    }
}

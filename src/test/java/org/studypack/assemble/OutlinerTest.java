package org.studypack.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.template.CoverDesign.OutlinedLine;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** No title runs over a cover's edge, and none loses a letter without a mark. */
final class OutlinerTest {
    private static final double WIDTH = 1312;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+\\.[0-9]+(?= |[A-Z]|$)");
    private static final Pattern POINTS = Pattern.compile("[MLQC]([^MLQCZ]*)");

    private final Outliner outliner = Outliner.with("SourceSans3-Semibold");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bread",
                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
                "Октябрьская революция и сельскохозяйственная кооперация",
                "Η Οκτωβριανή Επανάσταση και η ηλεκτροεγκεφαλογραφία",
                "İstanbul ve ılık ışık",
                "𝔸 "
            })
    void lineStaysWithinTheWidth(String title) {
        for (String text : List.of(title, (title + " ").repeat(12), title.repeat(30))) {
            List<OutlinedLine> lines = outliner.lines(text, WIDTH, 168, 5);
            assertThat(lines).isNotEmpty().hasSizeLessThanOrEqualTo(15);
            assertThat(lines.getLast().baseline()).isLessThan(168 * 6);
            for (OutlinedLine line : lines) {
                assertThat(rightmost(line)).as(line.text()).isLessThanOrEqualTo(WIDTH + 1);
            }
        }
    }

    @Test
    void longTitleKeepsItsLetters() {
        String word = "Abcdefghij".repeat(6);
        String title = (word + " ").repeat(3).strip();
        assertThat(letters(outliner.lines(title, WIDTH, 168, 5))).isEqualTo(word.repeat(3));
        assertThat(letters(outliner.lines("a b ".repeat(50), WIDTH, 168, 5)))
                .isEqualTo("ab".repeat(50));
    }

    /** As long as a title may be, and without a place to break it. */
    @Test
    void longestWordIsBrokenWhereItsLinesAreFull() {
        List<OutlinedLine> lines = outliner.lines("m".repeat(1_000), WIDTH, 168, 5);
        assertThat(lines).hasSize(15);
        assertThat(lines.getFirst().text()).hasSameSizeAs(lines.get(1).text());
        assertThat(rightmost(lines.getFirst())).isBetween(WIDTH * 0.95, WIDTH + 1);
        assertThat(lines.getLast().text()).endsWith("…");
    }

    @Test
    void linesAreOfLikeWidths() {
        assertThat(outliner.lines("A study pack on a speech of November 1932", WIDTH, 100, 4))
                .extracting(OutlinedLine::text)
                .containsExactly("A study pack on a speech", "of November 1932");
    }

    @Test
    void endlessTitleIsCutWithAMark() {
        List<OutlinedLine> lines = outliner.lines("bread and ballots ".repeat(200), WIDTH, 168, 5);
        assertThat(lines).hasSize(15);
        assertThat(lines.getLast().text()).endsWith("…");
    }

    @Test
    void shortTitleIsAsLargeAsMayBe() {
        assertThat(outliner.lines("Bread", WIDTH, 168, 5).getFirst().baseline()).isEqualTo(160);
    }

    @Test
    void localeDoesNotMatter() {
        List<OutlinedLine> lines = outliner.lines("Bread 1917 İi", WIDTH, 168, 5);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(outliner.lines("Bread 1917 İi", WIDTH, 168, 5)).isEqualTo(lines);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String letters(List<OutlinedLine> lines) {
        return lines.stream()
                .map(OutlinedLine::text)
                .collect(Collectors.joining())
                .replace(" ", "");
    }

    private static double rightmost(OutlinedLine line) {
        double rightmost = 0;
        for (Matcher points = POINTS.matcher(line.outline()); points.find(); ) {
            Matcher number = NUMBER.matcher(points.group(1));
            for (int i = 0; number.find(); i++) {
                if (i % 2 == 0) {
                    rightmost = Math.max(rightmost, Double.parseDouble(number.group()));
                }
            }
        }
        return rightmost;
    }
}

package org.studypack.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.pack.Labels;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The shipped label files say the same things. */
final class LabelsReaderTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]}");

    private final Labels english = LabelsReader.read("en").orElseThrow();

    /**
     * In {@code ….article}, both places hold the same names: {@code {1}} with a small article, as
     * stands after a preposition, and {@code {0}} as they are, for a language that has none there.
     */
    @ParameterizedTest
    @ValueSource(strings = {"de", "es", "ru"})
    void languageHasTheKeysAndPlaceholdersOfEnglish(String language) {
        Labels labels = LabelsReader.read(language).orElseThrow();
        assertThat(labels.texts()).containsOnlyKeys(english.texts().keySet());
        for (String key : english.texts().keySet()) {
            assertThat(labels.text(key)).as(key).isNotBlank();
            if (key.endsWith(".article")) {
                assertThat(placeholders(labels.text(key))).as(key).containsAnyOf("{0}", "{1}");
                assertThat(placeholders(labels.text(key))).as(key).hasSize(1);
            } else {
                assertThat(placeholders(labels.text(key)))
                        .as(key)
                        .isEqualTo(placeholders(english.text(key)));
            }
        }
    }

    @Test
    void datePatternsWriteDatesAsTheLanguageDoes() {
        assertThat(date("en")).isEqualTo("7\u00A0November 1917");
        assertThat(date("de")).isEqualTo("7.\u00A0November 1917");
        assertThat(date("es")).isEqualTo("7\u00A0de noviembre de 1917");
        assertThat(date("ru")).isEqualTo("7\u00A0ноября 1917\u00A0г.");
    }

    @Test
    void regionDoesNotMatter() {
        assertThat(LabelsReader.read("de-AT")).isEqualTo(LabelsReader.read("de"));
    }

    @Test
    void unknownLanguageHasNone() {
        assertThat(LabelsReader.read("qx")).isEmpty();
    }

    private static String date(String language) {
        String pattern = LabelsReader.read(language).orElseThrow().text("date.day");
        return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(language))
                .format(LocalDate.of(1917, 11, 7));
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).sorted().toList();
    }
}

package org.studypack.print.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Collectors;

final class HyphensTest {
    private static String hyphenated(String language, String words) {
        return Hyphens.of(language).into(words).replace('\u00AD', '|');
    }

    @ParameterizedTest
    @CsvSource({
        "en, hyphenation, hyphen|ation",
        "en-GB, constituent, con|stituent",
        "de, Silbentrennung, Sil|ben|tren|nung",
        "es, administraciones, admi|nis|tra|cio|nes",
        "fr, gouvernement, gou|ver|ne|ment",
        "el, επανάσταση, επα|νά|σταση",
        "el, ἄνθρωπος, ἄνθρω|πος",
        "pl, rewolucja, rewo|lu|cja",
        "uk, революційний, рево|лю|цій|ний",
        "ru, представительства, пред|ста|ви|тель|ства",
        "ru-RU, революция, рево|лю|ция",
    })
    void wordsAreHyphenatedByTheirLanguage(String language, String word, String hyphenated) {
        assertThat(hyphenated(language, word)).isEqualTo(hyphenated);
    }

    @Test
    void threeLettersStayTogetherAtBothEnds() {
        assertThat(hyphenated("en", "necessary territories quickly election reopened"))
                .doesNotContainPattern("\\|\\p{L}{1,2}(?![\\p{L}|])")
                .doesNotContainPattern("(?<![\\p{L}|])\\p{L}{1,2}\\|");
    }

    @Test
    void wordsWithACapitalAreLeftWholeButInGerman() {
        assertThat(hyphenated("en", "Kamenev Petrograd NEPmen DNIPROGES"))
                .isEqualTo("Kamenev Petrograd NEPmen DNIPROGES");
        assertThat(hyphenated("de", "Versammlung ARBEITERRAT"))
                .isEqualTo("Ver|samm|lung ARBEITERRAT");
    }

    @Test
    void languageWithoutPatternsHasNoHyphens() {
        assertThat(hyphenated("tlh", "batleth lohtaghvetlh")).isEqualTo("batleth lohtaghvetlh");
        assertThat(hyphenated("und", "whatever")).isEqualTo("whatever");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "de", "en", "qaa"})
    void namesOfOneLanguageShareATable(String language) {
        Set<Hyphens> tables = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < 2_000; i++) {
            tables.add(Hyphens.of("%s-x-a%04d".formatted(language, i)));
        }
        assertThat(tables).hasSize(1);
    }

    @Test
    void wordsAreForgottenInTheEnd() {
        Hyphens hyphens = Hyphens.of("cs");
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 3 * Hyphens.MOST_REMEMBERED; i++) {
            words.append("slova").append(letters(i)).append(' ');
        }
        hyphens.into(words.append("slovo".repeat(20_000)).toString());
        assertThat(hyphens.remembered()).isEqualTo(Hyphens.MOST_REMEMBERED);
    }

    /** A number in letters. */
    private static String letters(int number) {
        return Integer.toString(number)
                .chars()
                .mapToObj(digit -> Character.toString('a' + digit - '0'))
                .collect(Collectors.joining());
    }
}

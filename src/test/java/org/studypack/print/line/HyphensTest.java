package org.studypack.print.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HyphensTest {
    private static String hyphenated(String language, String words) {
        return Hyphens.of(language).into(words).replace('\u00AD', '|');
    }

    @ParameterizedTest
    @CsvSource({
        "en, hyphenation, hy|phen|ation",
        "en-GB, Constituent, Con|stituent",
        "de, Silbentrennung, Sil|ben|tren|nung",
        "es, administraciones, ad|mi|nis|tra|cio|nes",
        "fr, gouvernement, gou|ver|ne|ment",
        "el, επανάσταση, επα|νά|σταση",
        "el, ἄνθρωπος, ἄν|θρω|πος",
        "pl, rewolucja, re|wo|lu|cja",
        "uk, революційний, ре|во|лю|цій|ний",
        "ru, представительства, пред|ста|ви|тель|ства",
        "ru-RU, революция, ре|во|лю|ция",
    })
    void wordsAreHyphenatedByTheirLanguage(String language, String word, String hyphenated) {
        assertThat(hyphenated(language, word)).isEqualTo(hyphenated);
    }

    @Test
    void threeLettersStayTogetherAfterAHyphen() {
        assertThat(hyphenated("en", "necessary territories quickly"))
                .doesNotContainPattern("\\|\\p{L}{1,2}(?![\\p{L}|])");
    }

    @Test
    void languageWithoutPatternsHasNoHyphens() {
        assertThat(hyphenated("tlh", "batleth lohtaghvetlh")).isEqualTo("batleth lohtaghvetlh");
        assertThat(hyphenated("und", "whatever")).isEqualTo("whatever");
    }
}

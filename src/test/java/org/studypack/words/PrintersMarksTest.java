package org.studypack.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PrintersMarksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "en | Dockers' Library | Dockers’ Library",
                "en | it's 7 o'clock | it’s 7 o’clock",
                "en | the '90s | the ’90s",
                "en | songs of the '90s and the dockers' hall | songs of the ’90s and the"
                        + " dockers’ hall",
                "en | rock 'n roll | rock ’n roll",
                "en | \"The Anchor\", upstairs | “The Anchor”, upstairs",
                "en | \"He said 'yes'\", they say | “He said ‘yes’”, they say",
                "en | (\"Anchor\") | (“Anchor”)",
                "de | \"Zum Anker\" | „Zum Anker“",
                "de | \"Lies 'Faust'!\" | „Lies ‚Faust‘!“",
                "de | Hans' Garten, wie geht's | Hans’ Garten, wie geht’s",
                "de-CH | \"Zum Anker\" | «Zum Anker»",
                "de-AT | \"Zum Anker\" | „Zum Anker“",
                "es | Café \"El Ancla\" | Café «El Ancla»",
                "es | \"¿Qué?\" dijo | «¿Qué?» dijo",
                "ru | клуб \"Якорь\" | клуб «Якорь»",
                "uk | м'ята \"Якір\" | м’ята «Якір»",
                "sv | \"Ankaret\" | ”Ankaret”",
                "fr | l'ancre, \"quai\" | l’ancre, \"quai\"",
                "he | צה\"ל, ג'ירפה | צה\"ל, ג'ירפה"
            })
    void marksAreThoseOfPrint(String language, String typed, String printed) {
        assertThat(PrintersMarks.of(language).in(typed)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "6' 2\" tall",
                "a 12\" record",
                "o'brien@dockers.example",
                "https://dockers.example/o'brien",
                "www.o'brien.example",
                "an \"open quotation",
                "“The Anchor” is Dockers’"
            })
    void unclearMarksStay(String typed) {
        assertThat(PrintersMarks.of("en").in(typed)).isEqualTo(typed);
    }

    /** Looking for the end of each from its beginning would take minutes. */
    @Test
    @Timeout(60)
    void longLineOfOpenMarksIsReadOnce() {
        String line = " 'a \"b".repeat(200_000);
        assertThat(PrintersMarks.of("en").in(line)).hasSameSizeAs(line);
    }
}

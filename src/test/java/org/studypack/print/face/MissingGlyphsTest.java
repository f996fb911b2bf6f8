package org.studypack.print.face;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.PlacedText;

import java.util.List;

/** What is said to who writes letters that print does not have. */
final class MissingGlyphsTest {
    @ParameterizedTest
    @CsvSource({
        "The rune \u16A0, write it in words or show it in a picture",
        "\u05D0\u05D5\u05E7\u05D8\u05D5\u05D1\u05E8, where they are in Hebrew",
        "\u05E9\u05DC\u05D5\u05DD and \u0645\u0631\u062D\u0628\u0627,"
                + " where they are in Hebrew and Arabic",
    })
    void adviceIsOfSignsOrOfScripts(String text, String advice) {
        Diagnostics diagnostics = new Diagnostics();
        GlyphCoverage.check(List.of(new PlacedText(text, Location.of("guide/1.md"))), diagnostics);
        assertThat(diagnostics.all().getFirst().hint().orElseThrow()).contains(advice);
    }
}

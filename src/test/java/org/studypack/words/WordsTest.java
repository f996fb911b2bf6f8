package org.studypack.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.pack.LanguageTag;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

final class WordsTest {
    @Test
    void slugKeepsLettersOfAnyScript() {
        assertThat(Slug.of("Ёлки — и палки!")).isEqualTo("ёлки-и-палки");
        assertThat(Slug.of("L’été à Paris")).isEqualTo("lété-à-paris");
        assertThat(Slug.of("ИСТОРИЯ İ")).startsWith("история");
    }

    @Test
    void slugIsCutBetweenWords() {
        String slug = Slug.of("word ".repeat(40));
        assertThat(slug.length()).isLessThanOrEqualTo(Slug.LONGEST);
        assertThat(slug).endsWith("-word");
    }

    @Test
    void titleWithoutLettersBecomesAHash() {
        assertThat(Slug.orHash("!!!")).matches("pack-[0-9a-f]{8}").isEqualTo(Slug.orHash("!!!"));
    }

    @Test
    void nameOfFilesIsShortEnoughForEveryDisk() {
        String slug =
                Slug.orHash("Библиотека портовых рабочих на набережной старого города у моста");
        assertThat(Slug.isFileName(slug)).isTrue();
        assertThat(slug).startsWith("библиотека-портовых-рабочих").endsWith("-старого");
        assertThat(Slug.isFileName(Slug.orHash("中".repeat(200)))).isTrue();
        assertThat(List.of(Slug.orHash("Con"), Slug.orHash("LPT1")))
                .containsExactly("pack-con", "pack-lpt1")
                .allMatch(Slug::isFileName);
        assertThat(Slug.isFileName("NUL")).isFalse();
    }

    @Test
    void foldedNamesAreThoseThatADiskTakesForOne() {
        assertThat(Slug.folded("λογοσ")).isEqualTo(Slug.folded("λογος"));
        assertThat(Slug.folded("hauſ")).isEqualTo(Slug.folded("haus"));
        assertThat(Slug.folded("sarı")).isNotEqualTo(Slug.folded("sari"));
        assertThat(Slug.folded("straße")).isEqualTo(Slug.folded("strasse"));
        assertThat(Slug.folded("ﬁre")).isEqualTo(Slug.folded("fire"));
    }

    @Test
    void charactersOfNoBookAreThoseOfXmlPdfAndUnicode() {
        Pattern none =
                Pattern.compile(
                        "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F"
                                + "\\u2028\\u2029\\u206A-\\u206F\\uFEFF\\uFFF9-\\uFFFC\\x{E0001}"
                                + "\\x{D800}-\\x{DFFF}\\uFDD0-\\uFDEF]");
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String text = "a" + Character.toString(c) + "b";
            boolean refused = none.matcher(text).find() || (c & 0xFFFE) == 0xFFFE;
            assertThat(ControlCharacters.first(text, 0))
                    .as("U+%04X", c)
                    .isEqualTo(refused ? 1 : -1);
            assertThat(ControlCharacters.without(text)).isEqualTo(refused ? "ab" : text);
        }
    }

    @Test
    void charactersOfNoBookAreShownAndCounted() {
        String text = "a\uD83D\uDE00\u0007b\uD83Dc\uFFFF";
        assertThat(ControlCharacters.first(text, 0)).isEqualTo(3);
        assertThat(ControlCharacters.first(text, 4)).isEqualTo(5);
        assertThat(ControlCharacters.count(text)).isEqualTo(3);
        assertThat(ControlCharacters.shown(text)).isEqualTo("a\uD83D\uDE00\uFFFDb\uFFFDc\uFFFD");
    }

    @Test
    void madeIdBeginsWithALetter() {
        assertThat(Slug.id("1905 to 1907", "heading")).isEqualTo("heading-1905-to-1907");
        assertThat(Slug.id("?", "heading")).isEqualTo("heading");
    }

    @Test
    void nearestWordIsOneSlipAway() {
        List<String> known = List.of("language", "lines", "paper", "a4", "a5");
        assertThat(Spelling.nearest("langauge", known)).contains("language");
        assertThat(Spelling.nearest("Lines", known)).contains("lines");
        assertThat(Spelling.nearest("a44", known)).contains("a4");
        assertThat(Spelling.nearest("publisher", known)).isEmpty();
    }

    @Test
    void numbersInNamesCountAsNumbers() {
        assertThat(Stream.of("10-c", "2-b", "02-a", "b", "1").sorted(NaturalOrder.INSTANCE))
                .containsExactly("1", "02-a", "2-b", "10-c", "b");
    }

    @Test
    void namesOfLanguagesAreNotTags() {
        assertThat(LanguageTag.flaw("german")).contains("write `de`");
        assertThat(LanguageTag.flaw("русский")).contains("write `ru`");
        assertThat(LanguageTag.flaw("pt-BR")).isEmpty();
        assertThat(LanguageTag.flaw("xx")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "de, de",
        "pt_BR, pt-BR",
        "deu, de",
        "German, de",
        "deutsch, de",
        "Русский, ru",
        "Portuguese (Brazil), pt-BR",
        "français (Canada), fr-CA",
        "haw, haw"
    })
    void nameOfALanguageMeansItsTag(String written, String tag) {
        assertThat(LanguageTag.meant(written)).contains(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Klingonish", "", "xx", "as spoken", "de, en"})
    void whatNamesNoLanguageMeansNoTag(String written) {
        assertThat(LanguageTag.meant(written)).isEmpty();
    }
}

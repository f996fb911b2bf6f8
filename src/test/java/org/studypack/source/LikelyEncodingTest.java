package org.studypack.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What an old encoding is named, since a wrong name sends people the wrong way. */
final class LikelyEncodingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna: Grüße an alle.\n",
                "Анна: Добрый вечер. Да.\n",
                "Άννα: Καλησπέρα σας.\n",
                "田中：こんにちは。\n山田：はい、どうも。\n",
                "Anna: \uD83D\uDE00 yes\n"
            })
    void utf16IsKnownWithoutAMark(String text) {
        assertThat(LikelyEncoding.utf16(text.getBytes(StandardCharsets.UTF_16LE)))
                .contains(StandardCharsets.UTF_16LE);
        assertThat(LikelyEncoding.utf16(text.getBytes(StandardCharsets.UTF_16BE)))
                .contains(StandardCharsets.UTF_16BE);
        assertThat(LikelyEncoding.utf16(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void strayZeroMakesNoUtf16() {
        byte[] text = "one\0two and more\n".getBytes(StandardCharsets.UTF_8);
        assertThat(LikelyEncoding.utf16(text)).isEmpty();
        assertThat(LikelyEncoding.utf16(new byte[400])).isEmpty();
        assertThat(LikelyEncoding.utf16(new byte[0])).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "windows-1252 | Grüße an Élodie, “ja” – d’accord… 5 €",
                "windows-1252 | A café and a crêpe",
                "x-MacRoman | Grüße an Élodie, “ja” – d’accord…",
                "x-MacRoman | Un café et une crêpe, déjà",
                "windows-1251 | Добрый вечер, Анна"
            })
    void oldEncodingIsKnownByItsLetters(String name, String text) {
        Charset charset = Charset.forName(name);
        assertThat(LikelyEncoding.ofBytes(text.getBytes(charset))).isEqualTo(charset);
    }

    /** A letter that was pasted from elsewhere: the dashes of UTF-8 beside it say nothing. */
    @Test
    void lettersOfUtf8AreNoWordsOfAnotherAlphabet() {
        byte[] before = "Bread — the price — of the ".getBytes(StandardCharsets.UTF_8);
        byte[] after = "caf\u00E9".getBytes(StandardCharsets.ISO_8859_1);
        byte[] text = Arrays.copyOf(before, before.length + after.length);
        System.arraycopy(after, 0, text, before.length, after.length);
        assertThat(LikelyEncoding.ofBytes(text)).isEqualTo(LikelyEncoding.WINDOWS_1252);
    }
}

package org.studypack.importing.foreign.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which signs are taken off a note that has its sign typed before it. */
final class NoteSignTest {
    @ParameterizedTest
    @CsvSource({
        "1, 1 A note, A note",
        "1, 1. A note, A note",
        "1, (1) A note, A note",
        "1, <b>1</b> A note, A note",
        "12, <a name=x></a>12&nbsp;men, men",
        "†, † Later, Later",
        "**, ** Later, Later",
        "a, a) Later, Later",
        "a, <sup>a</sup> Later, Later"
    })
    void signIsTakenOff(String sign, String html, String rest) {
        Element note = note(html);
        assertThat(NoteSign.begins(note, sign)).isTrue();
        NoteSign.drop(note, sign);
        assertThat(note.text()).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1914 and later",
        "1, 2 A note",
        "a, a note",
        "a, another",
        "*, ** Later",
        "1, <a href='#c1'>1</a> A note",
        "1, Some words. 1. More",
        "1, ''"
    })
    void wordsAreNoSign(String sign, String html) {
        assertThat(NoteSign.begins(note(html), sign)).isFalse();
    }

    private static Element note(String html) {
        return Jsoup.parseBodyFragment("<p>" + html).body().child(0);
    }
}

package org.studypack.importing.talk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** Names before a colon, in scripts that print does not have too. */
final class SpeakerLabelsTest {
    @Test
    void namesNeedNoCapitals() {
        SpeakerLabels labels =
                SpeakerLabels.of(List.of("田中：こんにちは。", "Ben：はい。", "田中：はい。", "Ben：では。"));
        assertThat(labels.opening("田中：はい。")).contains(new SpeakerLabels.Opening("田中", "はい。"));
        assertThat(labels.opening("今天我们讨论的问题是：")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anne : oui | Anne | '' | oui",
                "Anne\u202F: oui | Anne | '' | oui",
                "ANN:Yes | ANN | '' | Yes",
                "Ben (lacht): ja | Ben | (lacht) | ja",
                "Ben（笑）：はい | Ben | （笑） | はい",
                "- Ana Ruiz [off]: sí | Ana Ruiz | [off] | sí",
                "**Ben** (so): ja | Ben | (so) | ja",
                "**Ben (so):** ja | Ben | (so) | ja",
                ">> Ben: yes | Ben | '' | yes",
                "* Ben: yes | Ben | '' | yes",
                "__Ben:__ yes | Ben | '' | yes",
                "[SPEAKER_00]: yes | SPEAKER_00 | '' | yes",
                "<Ben>: yes | Ben | '' | yes",
                "דוד בן־גוריון: כן | דוד בן־גוריון | '' | כן",
                "卡尔·马克思：好。 | 卡尔·马克思 | '' | 好。"
            })
    void nameIsBeforeAColon(String line, String name, String aside, String words) {
        assertThat(SpeakerOpening.of(line))
                .hasValueSatisfying(
                        found -> {
                            assertThat(found.name()).isEqualTo(name);
                            assertThat(found.aside()).isEqualTo(aside);
                            assertThat(line.substring(found.end())).isEqualTo(words);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Https://example.org", "At 10:30 we met", "so: it was", "Ben (a) (b): c"})
    void otherColonsFollowNoName(String line) {
        assertThat(SpeakerOpening.of(line)).isEmpty();
    }

    /** In a conversation of others, and each twice. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dr. A. O'Neill",
                "Jean-Pierre d'Arc",
                "J. R. R. Tolkien",
                "Ann B.",
                "Ludwig van der Mühle",
                "Ann and Ben",
                "ANN MARIA",
                "Αννα",
                "Анна Ё.",
                "محمد عبد الله",
                "שרה לוי",
                "田中",
                "卡尔·马克思",
                "Speaker 2",
                "SPEAKER_00",
                "Teilnehmerin 3"
            })
    void namesAreKnownInAConversation(String name) {
        assertThat(conversation(name).opening(name + ": so")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Note",
                "First",
                "Wichtig",
                "Kapitel 3",
                "CHAPTER ONE",
                "UNIT 731",
                "Mark 10",
                "Psalm 23",
                "Genesis 1",
                "The reason",
                "My question",
                "注意",
                "ملاحظة",
                "Примечание",
                "http",
                "E-mail",
                "Two of us"
            })
    void otherWordsAreNobody(String words) {
        assertThat(conversation(words).opening(words + ": so")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"John 3:16 is a verse", "10:30 was the time", "http://example.org", "a: b"})
    void lineIsWords(String line) {
        assertThat(SpeakerLabels.of(List.of("Ann: a", line, "Ann: c", line)).opening(line))
                .isEmpty();
    }

    private static SpeakerLabels conversation(String name) {
        return SpeakerLabels.of(
                List.of("Ann: a", "Ben: b", name + ": c", "Ann: d", name + ": e", "Ben: f"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zuschauer",
                "Audience member",
                "Öffentlichkeit",
                "Publikum",
                "Public",
                "Question",
                "Asistente",
                "Зал",
                "观众",
                "الجمهور",
                "הקהל",
                "Publiczność"
            })
    void somebodyOfTheAudienceSpeaksWhereOthersHaveNames(String role) {
        List<String> talk = List.of("Ann: a", "Ann: b", "c", "d", "e", "f", "g", role + ": h");
        assertThat(SpeakerLabels.of(talk).opening(role + ": h")).isPresent();
    }

    @Test
    void nobodyOfTheAudienceSpeaksAlone() {
        assertThat(SpeakerLabels.of(List.of("a", "b", "Öffentlichkeit: c")).any()).isFalse();
        assertThat(SpeakerLabels.of(List.of("a", "b", "All: c")).any()).isFalse();
    }

    @Test
    void boldWordsAreNamesWhereMostParagraphsBeginSo() {
        assertThat(SpeakerLabels.of(List.of("**Анна:** a", "**Борис:** b")).any()).isTrue();
        assertThat(SpeakerLabels.of(List.of("a", "b", "**Bread:** c", "**Mill:** d", "e")).any())
                .isFalse();
        assertThat(
                        SpeakerLabels.of(
                                        List.of(
                                                "**Bread:** a",
                                                "**Milk:** b",
                                                "**Fish:** c",
                                                "**Salt:** d"))
                                .any())
                .as("headings of paragraphs")
                .isFalse();
    }

    @Test
    void bracketsAndArrowsAreOfNamesWhereMostParagraphsBeginSo() {
        List<String> named = List.of("[Ann] a", "[Ben] b", "[Ann] c", "d");
        assertThat(SpeakerLabels.of(named).opening("[Ann] c"))
                .contains(new SpeakerLabels.Opening("Ann", "c"));
        assertThat(SpeakerLabels.of(List.of("ANN >> a", "BEN >> b")).opening("ANN >> a"))
                .contains(new SpeakerLabels.Opening("ANN", "a"));
        assertThat(SpeakerLabels.of(List.of("[Laughs] a", "[Music] b", "[Laughs] c")).any())
                .isFalse();
        assertThat(SpeakerLabels.of(List.of("[Ann] a", "b", "c", "[Ben] d", "e")).any()).isFalse();
    }

    @Test
    void lettersOfAnInterviewAreNames() {
        SpeakerLabels labels = SpeakerLabels.of(List.of("I: a", "B: b", "I: c", "B: d"));
        assertThat(labels.opening("I: a")).contains(new SpeakerLabels.Opening("I", "a"));
        assertThat(SpeakerLabels.of(List.of("I: a", "b", "I: c")).any()).isFalse();
        assertThat(SpeakerLabels.of(List.of("Ann: a", "I: b", "Ann: c", "d")).opening("I: b"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"**Rosa Lind:** b", "**Rosa:** b", "**P1:** b", "Rosa Lind: b"})
    void whoLecturesIsNamedOnce(String turn) {
        assertThat(lecture(turn).opening(turn)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rosa: b",
                "My Conclusion: b",
                "Cheap Bread: b",
                "First Question: b",
                "**Two sisters:** b",
                "**Cheap Bread:** b",
                "**Conclusion:** b"
            })
    void otherWordsStandOnceToo(String words) {
        assertThat(lecture(words).opening(words)).isEmpty();
    }

    @Test
    void wordsWithinALectureAreNobody() {
        List<String> heads =
                List.of("**Chair:** a", "**Bread:** b", "c", "**Milk:** d", "e", "f", "g");
        assertThat(SpeakerLabels.of(heads).opening("**Bread:** b")).isPresent();
        assertThat(SpeakerLabels.of(heads).opening("**Milk:** d")).isEmpty();
        List<String> within =
                List.of("Chair: a", "b", "Rosa Luxemburg: c", "d", "e", "f", "Chair: g");
        assertThat(SpeakerLabels.of(within).opening("Rosa Luxemburg: c")).isEmpty();
        String german = "Das ist nicht die Antwort, und wir haben auch noch keine.";
        List<String> first = List.of("Chair: a", "Erste Wahl: c", german, german, german, "d");
        assertThat(SpeakerLabels.of(first).opening("Erste Wahl: c")).isEmpty();
    }

    private static SpeakerLabels lecture(String turn) {
        return SpeakerLabels.of(
                List.of(
                        "**Chair:** a",
                        turn,
                        "of cheap bread",
                        "in my town",
                        "d",
                        "e",
                        "**Chair:** f"));
    }
}

package org.studypack.importing.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of words are sound, and what they word is found. */
final class PhrasesTest {
    private static final Path FILES = Path.of("src/main/resources/importing");

    @Test
    void everyFileIsRead() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            List<String> codes =
                    files.map(f -> f.getFileName().toString().replace(".properties", ""))
                            .sorted()
                            .toList();
            assertThat(Phrases.languages()).containsExactlyElementsOf(codes);
        }
    }

    @Test
    void everyKeyIsOneOfEnglishAndCompiles() throws IOException {
        Properties english = file("en");
        for (String language : Phrases.languages()) {
            Properties words = file(language);
            assertThat(english.stringPropertyNames()).containsAll(words.stringPropertyNames());
            for (String key : words.stringPropertyNames()) {
                String value = words.getProperty(key).strip();
                assertThat(value).as(language + " " + key).isNotEmpty();
                assertThat(Pattern.compile(value)).isNotNull();
                assertThat(value).doesNotStartWith("|").doesNotEndWith("|");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "For further thought",
                "Think and talk",
                "Exercises",
                "Food for thought",
                "Points to discuss",
                "Over to you",
                "Aufgaben",
                "Zum Weiterdenken",
                "Pour débattre",
                "À débattre",
                "Pour en parler",
                "Задания",
                "Задания к тексту",
                "Подумаем вместе",
                "Ejercicios",
                "Para comentar",
                "Per il dibattito",
                "Para debater",
                "Stof tot nadenken",
                "Do dyskusji",
                "Att diskutera",
                "Til eftertanke",
                "Tartışalım",
                "Завдання",
                "Για συζήτηση",
                "Fragen zum Text",
                "Let's discuss",
            })
    void lineOverQuestionsIsKnown(String line) {
        assertThat(QuestionsLine.isWorded(line)).isTrue();
        assertThat(QuestionsLine.isWorded(line + ":")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Exercises in patience",
                "The tasks of the union",
                "Aufgaben der Gewerkschaft",
                "Discussion was forbidden",
                "Activities of the mill",
                "Les exercices du soir",
                "Задачи союза",
                "To the mill",
            })
    void lineOverTextIsNone(String line) {
        assertThat(QuestionsLine.isWorded(line)).isFalse();
    }

    @Test
    void mainLanguagesHaveAllWords() throws IOException {
        TreeSet<String> all = new TreeSet<>(file("en").stringPropertyNames());
        for (String language : List.of("de", "es", "ru", "fr", "pt", "it")) {
            TreeSet<String> missing = new TreeSet<>(all);
            missing.removeAll(file(language).stringPropertyNames());
            missing.remove("byline-article");
            assertThat(missing).as(language).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "questions, Zur Diskussion",
        "questions, Perguntas para o grupo",
        "leader-note, Answer",
        "leader-note, Leader's note",
        "leader-note, Note to the facilitator",
        "leader-note, Antwort",
        "leader-note, Respuestas",
        "leader-note, Ответ",
        "leader-note, Réponse",
        "leader-note, Resposta",
        "leader-note, Risposta",
        "buttons, Share this page",
        "appeals, Werde Mitglied",
    })
    void wordsAreFound(String key, String line) {
        assertThat(Phrases.pattern(key).matcher(line).find()).isTrue();
    }

    @Test
    void linesAboutAuthorsDatesAndRightsAreKnown() {
        for (String line :
                List.of(
                        "By Owen Marsh",
                        "von Ines Calder und Tomas Wenk",
                        "Published 1926",
                        "3 May 1926",
                        "publicado el 3 de mayo de 1926",
                        "Gemeinfrei")) {
            assertThat(Attribution.question(line)).as(line).isPresent();
        }
        assertThat(Attribution.question("In 1926 the gates were shut.")).isEmpty();
    }

    private static Properties file(String language) throws IOException {
        Properties properties = new Properties();
        try (Reader text = Files.newBufferedReader(FILES.resolve(language + ".properties"))) {
            properties.load(text);
        }
        return properties;
    }
}

package org.studypack.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studypack.pack.Creator;
import org.studypack.pack.Creator.Role;
import org.studypack.pack.Labels;
import org.studypack.pack.Metadata;
import org.studypack.source.LabelsReader;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A name reads well after its label, whether it opens with an article or not. */
final class CreditsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | en | AUTHOR | Ines Calder | by Ines Calder",
                "en | en | AUTHOR | The studypack authors | by the studypack authors",
                "en | en | EDITOR | Ines Calder; A Reading Group | edited by Ines Calder, a Reading"
                        + " Group",
                "en | en | AUTHOR | A. Calder | by A. Calder",
                "en | en | AUTHOR | Theodora | by Theodora",
                "de | de | AUTHOR | Ines Kalter | von Ines Kalter",
                "de | de | AUTHOR | Die Hafengruppe | Text: Die Hafengruppe",
                "de | de | EDITOR | Der Lesekreis | Herausgabe: Der Lesekreis",
                "de | en | AUTHOR | The circle | Text: The circle",
                "en | de | AUTHOR | Der Lesekreis | by der Lesekreis",
                "es | es | TRANSLATOR | Los autores | Traducción: Los autores",
                "es | es | AUTHOR | El Círculo | Texto: El Círculo",
                "es | es | AUTHOR | Elena Ruiz | de Elena Ruiz",
                "en | es | AUTHOR | Die Ramos | by Die Ramos",
                "ru | ru | EDITOR | Ирина Кальт | Редактура: Ирина Кальт",
                "ru | en | AUTHOR | The circle | The circle"
            })
    void namesReadWellAfterTheirLabel(
            String labels, String language, Role role, String names, String line) {
        Metadata metadata = metadata(language, role, names, "");
        assertThat(Credits.of(metadata))
                .singleElement()
                .extracting(credit -> credit.line(labels(labels)))
                .isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Harbour Press | Published by Harbour Press",
                "en | The Harbour Press | Published by the Harbour Press",
                "de | Der Hafenverlag | Veröffentlichung: Der Hafenverlag",
                "es | El Puerto | Publicado por el Puerto",
                "es | Los Ángeles | Publicado por Los Ángeles",
                "en | A Coruña Circle | Published by A Coruña Circle",
                "ru | Порт | Издатель: Порт"
            })
    void publisherReadsWellToo(String language, String name, String line) {
        Metadata metadata = metadata(language, Role.AUTHOR, "A", name);
        assertThat(Credits.publisher(metadata).orElseThrow().line(labels(language)))
                .isEqualTo(line);
    }

    private static Labels labels(String language) {
        return LabelsReader.read(language).orElseThrow();
    }

    private static Metadata metadata(String language, Role role, String names, String publisher) {
        List<Creator> creators =
                Arrays.stream(names.split(";", -1))
                        .map(String::strip)
                        .map(name -> new Creator(name, role, name))
                        .toList();
        return new Metadata(
                "T",
                "",
                creators,
                language,
                "",
                publisher,
                "",
                List.of(),
                "urn:x",
                "t",
                Optional.empty(),
                List.of());
    }
}

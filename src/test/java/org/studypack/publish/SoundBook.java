package org.studypack.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A pack without mistakes that has a file of every kind: recipes, labels and a spreadsheet too. */
final class SoundBook {
    private static final String LABELS =
            """
            questions.headings = Questions for discussion|Questions|Discuss
            date.day = d MMMM yyyy
            date.month = MMMM yyyy
            contents = Contents
            """;

    private static final String RECIPE =
            """
            format: 1
            extends: base
            branch: Harbour
            date: 2027-03-09
            time: 7 pm
            place: Harbour Street
            contact: ines@example.org
            link: https://example.org/harbour
            logo: images/prices.svg
            audience: leader
            paper: a5
            lines: 4
            language: de
            sections: [setting]
            questions: [setting-1]
            without: [price]
            parts: [guide, worksheets]
            note: |
              Bring *bread*.
            """;

    private static final String SHEET =
            """
            branch,date,time,place,contact,link,edition,sections,note
            Harbour,2027-03-09,7 pm,Harbour Street,ines@example.org,https://example.org,mine,setting,Bring bread
            Hill,2027-03-10,,"Hill
            Street",,,base,,
            """;

    private SoundBook() {}

    /**
     * Its files by their names.
     *
     * @param model a pack, to which what it lacks is added
     */
    static Map<String, byte[]> files(Path model) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(model)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        model.relativize(file).toString().replace('\\', '/'),
                        Files.readAllBytes(file));
            }
        }
        files.put("templates/labels/en.properties", LABELS.getBytes(UTF_8));
        files.put("editions/mine.yaml", RECIPE.getBytes(UTF_8));
        files.put("editions/base.yaml", "format: 1\npaper: a5\n".getBytes(UTF_8));
        files.put("branches.csv", SHEET.getBytes(UTF_8));
        for (String name :
                List.of("title-page.ftlx", "section.ftlx", "screen.css", "cover.svg.ftlx")) {
            files.put("templates/" + name, Files.readAllBytes(Path.of("templates", name)));
        }
        return files;
    }
}

package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studypack.print.PageAudit;
import org.studypack.publish.build.Built;
import org.studypack.publish.press.Product;
import org.studypack.publish.run.Outcome;
import org.studypack.publish.run.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Covers and mastheads of long words in three languages: 200 characters of title, subtitle and
 * place, 80 of a branch's name. Each value of each choice stands beside each of most others once.
 */
final class CoverLimitsTest {
    /** How near to the edge letters may stand, in millimetres. */
    private static final double EDGE = 5;

    private static final String ENGLISH =
            "Bread, ballots and what a council did not do in the winter when the harbour froze and"
                    + " nobody could say who would feed the families of those who had gone out"
                    + " on the ice to look for the last boat";

    private static final String SPANISH =
            "El pan, las papeletas y lo que un consejo no hizo durante el invierno en que se"
                    + " congeló el puerto y nadie supo decir quién alimentaría a las familias de"
                    + " los hombres que habían salido sobre el hielo";

    private static final String RUSSIAN =
            "Хлеб, бюллетени и то, чего совет не сделал в зиму, когда замёрзла гавань и никто не"
                    + " мог сказать, кто накормит семьи людей, которые вышли на лёд искать"
                    + " последнюю лодку, и что было потом с ними";

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "plain, letter, book, full, none, en",
        "masthead, letter, clear-print, saver, none, es",
        "band, letter, large-print, full, marks, ru",
        "band, letter, handout, saver, none, es",
        "plain, a5, clear-print, full, marks, ru",
        "masthead, a5, large-print, saver, marks, en",
        "band, a5, book, saver, none, es",
        "masthead, a5, handout, full, none, ru",
        "plain, half-a4-letter, large-print, saver, none, es",
        "masthead, half-a4-letter, book, full, marks, ru",
        "band, half-a4-letter, clear-print, full, none, en",
        "plain, half-a4-letter, handout, saver, none, en"
    })
    void longWordsStandWhole(
            String cover, String paper, String design, String ink, String crop, String language)
            throws IOException {
        String words = words(language);
        String branch = words.substring(0, 80).strip();
        write(
                "pack.yaml",
                "format: 1\ntitle: \"%s\"\nsubtitle: \"%s\"\nlanguage: %s\n"
                        .formatted(words, words, language));
        write("guide/one.md", "# One\n\nWords.\n");
        write(
                "editions/mine.yaml",
                """
                cover: %s
                paper: %s
                design: %s
                ink: %s
                %s
                branch: "%s"
                date: 2027-03-09
                place: "%s"
                link: https://harbour.example/study
                """
                        .formatted(
                                cover,
                                paper,
                                design,
                                ink,
                                crop.equals("marks") ? "crop: marks" : "",
                                branch,
                                words));
        Outcome<Built> made =
                new Publisher()
                        .build(
                                BuildMaker.of(folder.resolve("book"))
                                        .into(folder.resolve("out"))
                                        .making(Product.PDF)
                                        .editions("mine")
                                        .request(),
                                Progress.SILENT);

        assertThat(made.diagnostics()).isEmpty();
        boolean isCover = cover.equals("plain") && !design.equals("handout");
        for (Path file : made.result().orElseThrow().files()) {
            byte[] pdf = Files.readAllBytes(file);
            assertThat(PageAudit.flaws(pdf, EDGE)).isEmpty();
            List<String> pages = PageTexts.of(file);
            String first = letters(pages.getFirst());
            if (isCover) {
                assertThat(first).startsWith(letters(words).repeat(2)).contains(letters(branch));
            }
            if (!design.equals("large-print")) {
                assertThat(first).contains(letters(branch), "2027");
            }
            assertThat(letters(String.join("", pages.subList(0, Math.min(2, pages.size())))))
                    .contains(letters(words), letters(branch));
        }
    }

    private static String words(String language) {
        return switch (language) {
            case "es" -> SPANISH;
            case "ru" -> RUSSIAN;
            default -> ENGLISH;
        };
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("book").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}

package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studypack.publish.press.Product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Room to answer begins below its question, and what is looked at as a whole stands on one page.
 */
final class AnswerPlacesTest {
    @TempDir Path out;
    @TempDir Path book;

    private Path printed(String settings, String heading, String questions) throws IOException {
        Files.createDirectories(book.resolve("guide"));
        Files.writeString(
                book.resolve("pack.yaml"),
                "format: 1\ntitle: Answers\nlanguage: en\nmodified: 2026-11-01\n" + settings);
        Files.writeString(
                book.resolve("guide/01-one.md"),
                "# One\n\nWords.\n\n## Questions {.questions%s}\n\n%s"
                        .formatted(heading, questions));
        return BuildMaker.of(book).into(out).making(Product.PDF).file();
    }

    /** However high it was to be: an event is entered beside its year. */
    @ParameterizedTest
    @CsvSource({
        "book, a4, 'parts: [worksheets]'",
        "book, a5, 'parts: [worksheets]'",
        "large-print, a5, 'parts: [worksheets]'",
        "handout, a4, 'parts: [guide]\nquestions: with-space'",
    })
    void timeStripStandsWithItsQuestionOnOnePage(String design, String paper, String parts)
            throws IOException {
        Path pdf =
                printed(
                        "design: %s\npaper: %s\n%s\n".formatted(design, paper, parts),
                        "",
                        """
                        - Bread? {#a-1 lines=9}
                        - Strip? {#a-2 answer=time-strip from=1790 to=1800 steps=5 lines=30}
                        - Last? {#a-3 lines=4}
                        """);
        assertThat(PageTexts.of(pdf))
                .filteredOn(text -> text.contains("Strip?"))
                .singleElement()
                .asString()
                .contains("1790", "1796", "1800");
        assertThat(PageTexts.of(pdf)).noneMatch(text -> text.contains("2. continued"));
    }
}

package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.publish.press.Product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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

    /** Though they stood at a foot while what is before them was not divided yet. */
    @Test
    void columnsForAndAgainstBeginBelowTheirQuestion() throws IOException {
        Path pdf =
                printed(
                        "paper: a4\ndesign: book\nparts: [worksheets]\n",
                        "",
                        """
                        - Bread? {#a-1 lines=30}
                        - Dots? {#a-2 answer=dotted lines=30}
                        - Squares? {#a-3 answer=grid lines=30}
                        - Frame? {#a-4 answer=box lines=30}
                        - Empty? {#a-5 answer=blank lines=30}
                        - Weigh? {#a-6 answer=for-against lines=30}
                        - Rest? {#a-7 answer=fill lines=30}
                        """);
        assertThat(PageTexts.of(pdf))
                .filteredOn(text -> text.contains("Weigh?"))
                .singleElement()
                .asString()
                .contains("Against");
    }

    /** A page of a heading and a name is nothing to write on. */
    @Test
    void sheetWithAnAnswerToTheFootBeginsBelowItsHeading() throws IOException {
        Path pdf =
                printed(
                        "paper: a4\ndesign: handout\nparts: [worksheets]\n",
                        "",
                        """
                        - Bread? {#a-1 lines=29}
                        - Rest? {#a-2 answer=fill lines=30}
                        """);
        assertThat(PageTexts.of(pdf).getFirst()).contains("Worksheet", "Bread?");
    }

    /** Together they may be higher than a column. */
    @ParameterizedTest
    @ValueSource(ints = {24, 28, 29, 30, 31})
    void headingOfQuestionsStandsAboveTheFirst(int lines) throws IOException {
        Path pdf =
                printed(
                        "paper: a4\ndesign: handout\nparts: [guide]\nquestions: with-space\n",
                        "",
                        "- Bread? {#a-1 lines=%d}\n- Dots? {#a-2}\n".formatted(lines));
        assertThat(headsWithoutWords(pdf)).isEmpty();
    }

    @Test
    void notesOfASheetThatCannotBePlannedFillTheirPage() throws IOException {
        Path pdf =
                printed(
                        "paper: a4\ndesign: book\nparts: [worksheets]\n",
                        " notes=3",
                        "- Rest? {#a-1 answer=fill lines=30}\n");
        assertThat(strokes(pdf)).hasSizeGreaterThan(15);
    }

    /** The last words of columns that end in the heading of the questions. */
    private static List<String> headsWithoutWords(Path pdf) throws IOException {
        return PageTexts.of(pdf).stream()
                .filter(text -> text.contains("Questions") && !text.contains("Bread?"))
                .toList();
    }

    /** What is drawn as a line on the last page. */
    private static List<Object> strokes(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            int last = document.getNumberOfPages() - 1;
            return new PDFStreamParser(document.getPage(last))
                    .parse().stream()
                            .filter(each -> each instanceof Operator o && o.getName().equals("S"))
                            .toList();
        }
    }
}

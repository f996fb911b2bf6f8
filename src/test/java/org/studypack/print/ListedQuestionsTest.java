package org.studypack.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studypack.assemble.PageDesigns;
import org.studypack.book.Book;
import org.studypack.book.PageDesign;
import org.studypack.pack.Design;
import org.studypack.pack.Paper;
import org.studypack.print.manuscript.PageGeometry;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Questions that are listed after a section. */
final class ListedQuestionsTest {
    private static final List<String> ASKED =
            List.of(
                    "Why?",
                    "Why does it matter to the argument how workers were <em>grouped</em>, as well"
                            + " as how many they were, and what would have to be shown?",
                    "Suppose peace had lasted in 1914. Make the best case you can that Russia would"
                            + " have reformed, and the best case that it would not.",
                    "Who <em>said</em>, “so”?");

    private static Book book(PageDesign design) {
        StringBuilder questions =
                new StringBuilder("<p>Words.</p><section class='questions listed'>");
        for (int i = 0; i < ASKED.size(); i++) {
            questions.append(
                    "<div class='question'><p class='prompt'><span class='number'>%d.</span> <bdi>%s</bdi></p></div>"
                            .formatted(i + 1, ASKED.get(i)));
        }
        return BookMaker.book().on(design).chapter("One", questions + "</section>").make();
    }

    /** The numbers hang, the words of all lines begin at one edge, and none stands out. */
    @ParameterizedTest
    @CsvSource({
        "BOOK, A4",
        "BOOK, A5",
        "BOOK, HALF_LETTER",
        "HANDOUT, A4",
        "HANDOUT, A5",
        "LARGE_PRINT, LETTER",
        "CLEAR_PRINT, A4"
    })
    void wordsOfAllQuestionsStandAtOneEdge(Design design, Paper paper) throws IOException {
        PageDesign pages = PageDesigns.of(design, paper);
        byte[] pdf = Prints.print(book(pages)).pdf();
        List<SetBlock> prompts =
                SetBlock.of(pdf).stream()
                        .filter(block -> block.lines().getFirst().text().matches("\\d\\..*"))
                        .toList();
        assertThat(prompts).hasSize(ASKED.size());
        double words =
                prompts.stream()
                        .filter(block -> block.lines().size() > 1)
                        .mapToDouble(block -> block.lines().getLast().start())
                        .findFirst()
                        .orElseThrow();
        double right =
                PageGeometry.points(pages.margins().sides() + pages.column())
                        + pages.type().size() / 2;
        assertThat(prompts)
                .allSatisfy(
                        prompt -> {
                            SetLine first = prompt.lines().getFirst();
                            double start = startOfWords(pdf, first);
                            assertThat(start).isBetween(words - 0.5, words + 0.5);
                            assertThat(first.start()).isLessThan(words - 5);
                            assertThat(prompt.lines()).allMatch(line -> line.end() < right);
                        });
    }

    /** Where the first word after the number begins, in points. */
    private static double startOfWords(byte[] pdf, SetLine line) throws IOException {
        List<TextPosition> glyphs = new ArrayList<>();
        PDFTextStripper stripper =
                new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition glyph) {
                        if (Math.abs(glyph.getYDirAdj() - line.baseline()) < 1) {
                            glyphs.add(glyph);
                        }
                    }
                };
        stripper.setStartPage(line.page() + 1);
        stripper.setEndPage(line.page() + 1);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            stripper.getText(document);
        }
        return glyphs.stream()
                .filter(glyph -> Character.isLetter(glyph.getUnicode().charAt(0)))
                .mapToDouble(TextPosition::getXDirAdj)
                .findFirst()
                .orElseThrow();
    }
}

package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.print.PageAudit;
import org.studypack.publish.build.Built;
import org.studypack.publish.build.BuiltFile;
import org.studypack.publish.press.Product;
import org.studypack.publish.run.Outcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Questions with each kind of room to answer and with footnotes of up to half a page: below each
 * other on pages, on worksheets and on cards, no word is lost, and nothing is drawn through one.
 */
final class NotedAnswersTest {
    /** What office printers leave white, in millimetres. */
    private static final double EDGE = 4.2;

    private static final float FIVE_MM = 14.1f;

    private static final List<String> KINDS =
            List.of(
                    "answer=fill lines=3}",
                    "answer=grid lines=9}",
                    "answer=for-against lines=30}",
                    "answer=time-strip from=1 to=9}",
                    "answer=scale from=a to=b}",
                    "answer=dotted lines=40}",
                    "answer=box height=235mm}",
                    "answer=claim-evidence-source lines=20}",
                    "answer=ticks}\n\n  - [ ] One[^%1$d]\n  - [ ] Two",
                    "answer=match}\n\n  | a | b |\n  |---|---|\n  | c[^%1$d] | d |",
                    "answer=close-reading}\n\n  > %2$s");

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "book, a4", "book, a5", "handout, a4", "handout, a5",
        "large-print, a4", "large-print, a5", "clear-print, a4", "clear-print, a5"
    })
    void notesStandBelowWhatCallsThem(String design, String paper) throws IOException {
        Outcome<Built> made =
                BuildMaker.of(pack())
                        .into(folder.resolve("out"))
                        .making(Product.PDF, Product.CARDS)
                        .with("design", design)
                        .with("paper", paper)
                        .build();
        assertThat(made.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
        for (BuiltFile file : made.result().orElseThrow().made()) {
            assertThat(PageAudit.flaws(Files.readAllBytes(file.path()), EDGE))
                    .as(file.path().getFileName().toString())
                    .isEmpty();
        }
    }

    /** A quotation that is read closely stands on the worksheet alone, and so do its notes. */
    @ParameterizedTest
    @CsvSource({
        "'[guide, worksheets]', listed",
        "'[guide, worksheets]', with-space",
        "'[worksheets]', listed",
        "'[guide]', listed",
        "'[guide]', with-space"
    })
    void notesOfAQuotationStandWhereItDoes(String parts, String questions) throws IOException {
        Path book = folder.resolve("book");
        Files.createDirectories(book.resolve("guide"));
        Files.writeString(
                book.resolve("pack.yaml"),
                """
                format: 1
                title: Notes
                language: en
                modified: 2026-11-01
                parts: %s
                questions: %s
                """
                        .formatted(parts, questions));
        Files.writeString(
                book.resolve("guide/01-a.md"),
                """
                # Notes

                Text.[^t]

                ## Questions {.questions}

                - Which?[^q] {#q-1 answer=close-reading}

                  > Words[^w] to read.
                  >
                  > — A book[^b]

                [^t]: Of the text.

                [^q]: Of the question.

                [^w]: Of the words.

                [^b]: Of the book.
                """);
        Outcome<Built> made =
                BuildMaker.of(book)
                        .into(folder.resolve("out"))
                        .making(Product.PDF, Product.EPUB, Product.CARDS)
                        .build();
        assertThat(made.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
        String pdf = String.join("\n", PageTexts.of(folder.resolve("out/notes.pdf")));
        boolean isRead = parts.contains("worksheets") || questions.equals("with-space");
        assertThat(pdf.split("Of the words\\.", -1)).hasSize(isRead ? 2 : 1);
        assertThat(pdf.split("Of the book\\.", -1)).hasSize(isRead ? 2 : 1);
    }

    /** Where a list to tick goes on overleaf, the engine chooses where its pages begin. */
    @Test
    void nameHasRoomAboveWhatGoesOn() throws IOException {
        Path book = folder.resolve("book");
        Files.createDirectories(book.resolve("guide"));
        Files.writeString(
                book.resolve("pack.yaml"),
                """
                format: 1
                title: Ticks
                language: en
                modified: 2026-11-01
                parts: [worksheets]
                """);
        Files.writeString(
                book.resolve("guide/01-a.md"),
                "# Ticks\n\nText.\n\n## Questions {.questions}\n\n- Which? {#a answer=ticks}\n\n"
                        + "  - [ ] Item\n".repeat(80));
        Path pdf = BuildMaker.of(book).into(folder.resolve("out")).making(Product.PDF).file();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            Map<String, Float> heights = heights(document, 2);
            assertThat(heights).containsKeys("1. continued", "Name", "Item");
            float name = heights.getOrDefault("Name", 0f);
            assertThat(name).isEqualTo(heights.get("1. continued"), within(0.5f));
            assertThat(heights.getOrDefault("Item", 0f) - name).isGreaterThan(FIVE_MM);
        }
    }

    /**
     * The title of the section stands at the left of left pages, above the number of a question.
     */
    @ParameterizedTest
    @CsvSource({"large-print, a5, 16", "large-print, a4, 16", "clear-print, a5, 12.5"})
    void whatGoesOnStandsBelowTheHead(String design, String paper, float least) throws IOException {
        Path pdf =
                BuildMaker.of(pack())
                        .into(folder.resolve("out"))
                        .making(Product.PDF)
                        .with("design", design)
                        .with("paper", paper)
                        .file();
        int seen = 0;
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                Map<String, Float> heights = heights(document, page);
                for (Map.Entry<String, Float> each : heights.entrySet()) {
                    if (each.getKey().endsWith(" continued") && heights.containsKey("Notes")) {
                        seen++;
                        float head = heights.getOrDefault("Notes", 0f);
                        assertThat(each.getValue() - head).as("page " + page).isGreaterThan(least);
                    }
                }
            }
        }
        assertThat(seen).isPositive();
    }

    /** How far below the top of a page each text stands first. */
    private static Map<String, Float> heights(PDDocument document, int page) throws IOException {
        Map<String, Float> heights = new HashMap<>();
        PDFTextStripper stripper =
                new PDFTextStripper() {
                    @Override
                    protected void writeString(String text, List<TextPosition> letters) {
                        heights.putIfAbsent(text.strip(), letters.getFirst().getYDirAdj());
                    }
                };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        return heights;
    }

    private Path pack() throws IOException {
        Path book = folder.resolve("book");
        Files.createDirectories(book.resolve("guide"));
        Files.writeString(
                book.resolve("pack.yaml"),
                """
                format: 1
                title: Notes
                language: en
                modified: 2026-11-01
                questions: with-space
                parts: [guide, worksheets]
                """);
        StringBuilder text = new StringBuilder("# Notes\n\nText.\n\n");
        StringBuilder questions = new StringBuilder("## Questions {.questions}\n\n");
        for (int i = 0; i < KINDS.size(); i++) {
            text.append("[^%d]: Note %s\n\n".formatted(i, "some words ".repeat(i * 8 % 120)));
            String kind = KINDS.get(i).formatted(i, "words of a quotation ".repeat(60));
            questions.append("- Question %1$d?[^%1$d] {#q%1$d %2$s\n\n".formatted(i, kind));
        }
        Files.writeString(book.resolve("guide/01-a.md"), text.append(questions));
        return book;
    }
}

package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.publish.press.Product;
import org.studypack.source.FormatExamples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What has room on a page of the examples of docs/pack-format.md stands there. */
final class FilledPagesTest {
    private static final String FOR_LEADERS =
            """
            branch: Quay
            audience: leader
            parts: [guide, worksheets]
            """;

    @TempDir Path folder;

    @BeforeEach
    void write() throws IOException {
        FormatExamples.write(folder.resolve("book"));
        Files.writeString(
                folder.resolve("book/images/prices.svg"),
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 300 150'>"
                        + "<path d='M10 140 L150 90 L290 10' stroke='#000' fill='none'/></svg>");
    }

    private BuildMaker maker() {
        return BuildMaker.of(folder.resolve("book"))
                .into(folder.resolve("out"))
                .making(Product.PDF);
    }

    private String edition(String recipe) throws IOException {
        return Files.writeString(folder.resolve("for.yaml"), recipe).toString();
    }

    /** The words of the page on which some words stand first. */
    private static String pageOf(String words, byte[] pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
        }
        return pages.stream().filter(page -> page.contains(words)).findFirst().orElse("");
    }

    /** Even columns were tried in vain, and the headings that began a column then stayed there. */
    @Test
    void questionsStandInTheColumnThatHoldsThem() throws IOException {
        String recipe =
                FOR_LEADERS
                        + """
                        language: en
                        date: 2027-03-09
                        time: 7.30 pm
                        place: Windmill Hill Community Centre, upstairs room 3
                        link: https://x.example
                        """;
        byte[] pdf = maker().editions(edition(recipe)).bytes();
        assertThat(pageOf("town had", pdf)).contains("Why did the price", "Which word tells you");
    }

    /** Questions overleaf took the table along, since the figure below it was not seen. */
    @Test
    void tableStaysAboveTheFigureThatEndsItsPage() throws IOException {
        byte[] pdf =
                maker().editions(edition(FOR_LEADERS))
                        .with("design", "book")
                        .with("paper", "a5")
                        .bytes();
        assertThat(pageOf("town had", pdf)).contains("1794", "1795");
    }

    /** A paragraph that was to come along to a poor page took the headings above it, too. */
    @Test
    void firstWordsOfAnExcerptStandBelowItsHeading() throws IOException {
        byte[] pdf = maker().with("design", "large-print").bytes();
        assertThat(pageOf("Which word tells you", pdf)).contains("What the price did", "Thank you");
    }
}

package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.studypack.publish.build.Built;
import org.studypack.publish.press.Product;
import org.studypack.publish.run.Outcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Each cover says whose the pack is, on the first page, and the imprint is its back. A masthead has
 * note and contents below it, and no title page after it says the same.
 */
final class CoversTest {
    private static final String TITLE = "Bread, ballots and what a council did not do ".repeat(5);
    private static final String ADDRESS =
            String.join("\n", IntStream.rangeClosed(1, 8).mapToObj(i -> "    Line " + i).toList());

    private static final List<String> PAPERS =
            List.of("half-letter", "half-a4-letter", "a5", "a4", "letter", "a4-letter");

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "plain, a4, full",
        "masthead, letter, full",
        "band, a4, full",
        "band, a5, saver",
        "images/sea.svg, letter, full",
        "images/sea.svg, half-letter, saver"
    })
    void saysWhoseItIs(String cover, String paper, String ink) throws IOException {
        byte[] pdf = Files.readAllBytes(print(cover, TITLE, "ink: " + ink, paper));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String first = text(document, 1).replaceAll("\\s+", " ");
            assertThat(first)
                    .contains("Leader’s edition")
                    .contains("Harbour branch")
                    .contains("Tuesday, 9 March 2027, 19.30")
                    .contains("Line 1")
                    .contains("Line 8");
            assertThat(first.contains("what a council did"))
                    .as("the title, where no picture has it")
                    .isEqualTo(!cover.startsWith("images"));
            assertThat(first.contains("Bring a pencil.")).isEqualTo(cover.equals("masthead"));
            assertThat(text(document, 2)).contains("Made with studypack");
            boolean masthead = cover.equals("masthead");
            assertThat(text(document, masthead ? 1 : 3)).contains("Contents");
            assertThat(text(document, 3).contains("Words.")).isEqualTo(masthead);
            reachesOver(document, cover.equals("band") ? 3 : 0);
        }
    }

    /** Larger words than a line stand smaller, on covers and title pages. */
    @ParameterizedTest
    @MethodSource("designsOnPapers")
    void dividesNoWordOfTheTitle(String cover, String design, String paper) throws IOException {
        String text = flat(cover, "October in Copenhagen", design, paper);
        assertThat(text.replace(" ", "").split("OctoberinCopenhagen", -1))
                .as(text)
                .hasSameSizeAs(text.split("October in Copenhagen", -1))
                .hasSizeGreaterThan(1);
    }

    static Stream<Arguments> designsOnPapers() {
        return Stream.of("book", "handout", "large-print", "clear-print")
                .flatMap(
                        design ->
                                PAPERS.stream()
                                        .map(paper -> Arguments.of(cover(paper), design, paper)));
    }

    /** One that stands on narrow pages too, in turns. */
    private static String cover(String paper) {
        return List.of("plain", "band", "masthead").get(PAPERS.indexOf(paper) % 3);
    }

    @ParameterizedTest
    @CsvSource({"plain", "masthead", "band"})
    void hyphenatesWhatIsTooLongForAnySize(String cover) throws IOException {
        String word = "Donaudampfschifffahrtsgesellschaftskapitaensmuetze".repeat(2);
        String text = flat(cover, word, "large-print", "half-letter");
        assertThat(text).containsPattern("Donau[a-z]*[-\u00AD] [a-z]+");
        assertThat(text.replaceAll("[-\u00AD] ", ""))
                .containsPattern(word + " (Leader’s edition )?Harbour");
    }

    /** A band that has no room for all, even in smaller type, goes on as plain text does. */
    @ParameterizedTest
    @CsvSource({
        "150, a4, full, true",
        "990, a4, full, true",
        "990, a4, saver, true",
        "400, half-letter, full, true",
        "990, half-letter, full, false",
        "990, half-letter, saver, false"
    })
    void cutsNothingOffABand(int length, String paper, String ink, boolean band)
            throws IOException {
        String words = TITLE.repeat(5).substring(0, length).strip();
        byte[] pdf =
                Files.readAllBytes(
                        print("band", words + "\nsubtitle: " + words, "ink: " + ink, paper));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            reachesOver(document, band ? 3 : 0);
            for (int page = 1; page <= 4; page++) {
                PDRectangle trim = document.getPage(page - 1).getTrimBox();
                for (float at : baselines(document, page)) {
                    assertThat(at).isBetween(20f, trim.getHeight() - 20);
                }
            }
        }
    }

    /** It has the one page then that a plain cover of the same words has. */
    @ParameterizedTest
    @CsvSource({"800, half-letter, full", "800, half-letter, saver", "900, a5, full"})
    void setsABandThatBecamePlainCloser(int length, String paper, String ink) throws IOException {
        String words = TITLE.repeat(5).substring(0, length).strip();
        byte[] pdf =
                Files.readAllBytes(
                        print("band", words + "\nsubtitle: " + words, "ink: " + ink, paper));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            reachesOver(document, 0);
            assertThat(text(document, 1)).contains("Harbour branch");
            assertThat(text(document, 2)).contains("Made with studypack");
        }
    }

    /** The heights of a page's lines in points from the head of what is shown of it. */
    private static Set<Float> baselines(PDDocument document, int page) throws IOException {
        Set<Float> baselines = new TreeSet<>();
        PDFTextStripper stripper =
                new PDFTextStripper() {
                    @Override
                    protected void writeString(String text, List<TextPosition> letters) {
                        letters.forEach(letter -> baselines.add(letter.getYDirAdj()));
                    }
                };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        return baselines;
    }

    /** The text of the first three pages, their lines after each other. */
    private String flat(String cover, String title, String design, String paper)
            throws IOException {
        byte[] pdf = Files.readAllBytes(print(cover, title, "design: " + design, paper));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(3);
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }

    private static void reachesOver(PDDocument document, double millimetres) {
        PDPage cover = document.getPage(0);
        PDRectangle trim = cover.getTrimBox();
        PDRectangle bleed = cover.getBleedBox();
        double expected = 2 * millimetres / 25.4 * 72;
        assertThat(trim.getWidth())
                .isCloseTo(document.getPage(1).getMediaBox().getWidth(), within(0.1f));
        assertThat((double) bleed.getWidth() - trim.getWidth()).isCloseTo(expected, within(0.2));
        assertThat((double) bleed.getHeight() - trim.getHeight()).isCloseTo(expected, within(0.2));
    }

    private Path print(String cover, String title, String choice, String paper) throws IOException {
        Path book = Files.createDirectories(folder.resolve("book"));
        write(
                "pack.yaml",
                "format: 1\ntitle: %s\nlanguage: en\ncover: %s\n".formatted(title, cover));
        write("guide/one.md", "# One\n\nWords.\n");
        write(
                "images/sea.svg",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 3 4'><rect width='3'"
                        + " height='4' fill='#9ac'/></svg>\n");
        write(
                "editions/mine.yaml",
                """
                branch: Harbour branch
                date: 2027-03-09
                time: "19.30"
                place: |
                %s
                note: Bring a pencil.
                audience: leader
                paper: %s
                %s
                """
                        .formatted(ADDRESS, paper, choice));
        Outcome<Built> outcome =
                BuildMaker.of(book)
                        .into(folder.resolve("out"))
                        .making(Product.PDF)
                        .editions("mine")
                        .build();
        assertThat(outcome.diagnostics()).isEmpty();
        return outcome.result().orElseThrow().files().getFirst();
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("book").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }
}

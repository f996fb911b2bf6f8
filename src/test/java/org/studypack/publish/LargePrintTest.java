package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studypack.publish.press.Product;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The pages of the designs for readers who need large letters, as they come out. */
final class LargePrintTest {
    @TempDir Path folder;

    /** What is no word to read: the sign of a term, and what a worksheet's foot says of itself. */
    private static boolean isRead(TextPosition glyph, double foot) {
        return !glyph.getUnicode().isBlank()
                && !glyph.getUnicode().equals("°")
                && glyph.getYDirAdj() < foot;
    }

    @ParameterizedTest
    @CsvSource({"large-print, 14", "clear-print, 10"})
    void allTextIsLargeAndWithoutSerifs(String design, double least) throws IOException {
        Path book = copied(Path.of("book"));
        Files.writeString(
                book.resolve("pack.yaml"), "design: " + design + "\n", StandardOpenOption.APPEND);
        Path out = folder.resolve("out");
        BuildMaker.of(book).into(out).making(Product.PDF).build();
        Path pdf = out.resolve("october-in-copenhagen.pdf");
        List<String> wrong = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            double foot = document.getPage(0).getMediaBox().getHeight() - 56;
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> glyphs) {
                    boolean wanted =
                            glyphs.stream()
                                    .filter(glyph -> isRead(glyph, foot))
                                    .allMatch(
                                            glyph ->
                                                    glyph.getFontSizeInPt() >= least
                                                            && glyph.getFont()
                                                                    .getName()
                                                                    .contains("Sans"));
                    if (!wanted) {
                        wrong.add(getCurrentPageNo() + ": " + text);
                    }
                }
            }.getText(document);
        }
        assertThat(wrong).isEmpty();
    }

    /** A height is one whatever the design: lines that are farther apart are fewer. */
    @ParameterizedTest
    @CsvSource({"book, 30, 5", "clear-print, 24, 4", "large-print, 18, 3"})
    void heightIsNotEnlarged(String design, int lines, int rows) throws IOException {
        Path book = Files.createDirectories(folder.resolve("book"));
        Files.writeString(
                book.resolve("pack.yaml"),
                "format: 1\ntitle: A\nlanguage: en\nslug: a\nparts: [worksheets]\ndesign: "
                        + design
                        + "\n");
        Files.writeString(
                Files.createDirectory(book.resolve("guide")).resolve("1.md"),
                """
                # One

                Words.

                ## Questions for discussion

                - For or against? {#a answer=for-against height=80mm}
                - What claims? {#b answer=claim-evidence-source height=80mm}
                - What else? {#c height=80mm}
                """);
        Path out = folder.resolve("out");
        BuildMaker.of(book).into(out).making(Product.EPUB).build();
        String sheet = text(out.resolve("a.epub"), "text/worksheet-1.xhtml");
        assertThat(sheet.split("class=\"line\"", -1)).hasSize(lines + 1);
        assertThat(sheet.split("class=\"to-fill\"", -1)).hasSize(rows + 1);
    }

    private static String text(Path epub, String name) throws IOException {
        try (ZipFile zip = new ZipFile(epub.toFile())) {
            ZipEntry entry =
                    zip.stream()
                            .filter(each -> each.getName().endsWith(name))
                            .findFirst()
                            .orElseThrow();
            return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Path copied(Path book) throws IOException {
        Path copy = folder.resolve("book");
        try (Stream<Path> files = Files.walk(book)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(book.relativize(file)));
            }
        }
        return copy;
    }
}

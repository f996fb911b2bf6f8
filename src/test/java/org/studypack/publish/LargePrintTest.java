package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studypack.publish.build.BuildRequest;
import org.studypack.publish.press.Product;
import org.studypack.publish.run.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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
        new Publisher()
                .build(new BuildRequest(book, out, Set.of(Product.PDF), false), Progress.SILENT);
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

package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.studypack.pack.Paper;
import org.studypack.publish.press.Product;
import org.studypack.words.Setting;

import java.io.IOException;
import java.nio.file.Path;

/** The contents of the book that ships stand on one page, also on half a sheet. */
final class ContentsLengthTest {
    @TempDir Path out;

    @ParameterizedTest
    @EnumSource(
            value = Paper.class,
            names = {"A4", "A5", "HALF_LETTER", "HALF_A4_LETTER"})
    void contentsOfTheShippedBookTakeOnePage(Paper paper) throws IOException {
        Path pdf =
                BuildMaker.of(Path.of("book"))
                        .into(out)
                        .making(Product.PDF)
                        .with("paper", Setting.written(paper))
                        .file();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(page(document, 3)).contains("Contents", "Introduction", "Further reading");
            assertThat(page(document, 4)).doesNotContain("Worksheets", "Timeline", "iv");
        }
    }

    private static String page(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }
}

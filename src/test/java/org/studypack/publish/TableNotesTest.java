package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studypack.print.PageAudit;
import org.studypack.publish.build.Built;
import org.studypack.publish.press.Product;
import org.studypack.publish.run.Outcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Notes of tables cover nothing, however long they are. */
final class TableNotesTest {
    private static final double EDGE = 6;

    @TempDir Path folder;

    /** Long ones stand right below the table, short ones at the foot of the page. */
    @ParameterizedTest
    @CsvSource({
        "12, 100, handout, a5, true",
        "12, 200, book, a5, true",
        "30, 100, handout, a4, true",
        "12, 8, book, a4, false",
    })
    void notesCoverNothing(int rows, int words, String design, String paper, boolean below)
            throws IOException {
        Path pdf = print(table(rows, words), design, paper);
        assertThat(PageAudit.flaws(Files.readAllBytes(pdf), EDGE)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            String text = stripper.getText(document);
            assertThat(text.indexOf("The end") > text.indexOf("Note 0")).isEqualTo(below);
        }
    }

    private static String table(int rows, int words) {
        StringBuilder text = new StringBuilder("# Bread\n\n" + UnseenPack.words(120) + ".\n\n");
        StringBuilder notes = new StringBuilder();
        text.append("| who | what | where |\n|---|---|---|\n");
        for (int i = 0; i < rows; i++) {
            text.append("| Row ").append(i).append("[^").append(i).append("] | loaf | mill |\n");
            notes.append("[^").append(i).append("]: Note ").append(i).append(' ');
            notes.append(UnseenPack.words(words)).append(".\n\n");
        }
        return text + "\nThe end.\n\n" + notes;
    }

    private Path print(String section, String design, String paper) throws IOException {
        Path pack = folder.resolve("pack");
        Files.createDirectories(pack.resolve("guide"));
        Files.writeString(pack.resolve("pack.yaml"), UnseenPack.pack("Notes"));
        Files.writeString(pack.resolve("guide/01-one.md"), section);
        Outcome<Built> made =
                BuildMaker.of(pack)
                        .into(folder.resolve("out"))
                        .making(Product.PDF)
                        .with("design", design)
                        .with("paper", paper)
                        .build();
        return made.result().orElseThrow().files().getFirst();
    }
}

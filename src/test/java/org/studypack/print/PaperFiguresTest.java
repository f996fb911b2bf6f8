package org.studypack.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.studypack.book.Book;
import org.studypack.diagnostic.Diagnostics;

import java.io.IOException;

final class PaperFiguresTest {
    @Test
    void blankPagesAreCountedAndHaveNoWords() throws IOException {
        Book book = BookMaker.book().chapter("One", "<p>Words and words.</p>").front().make();
        byte[] pdf = new Printer().print(book, new Diagnostics()).orElseThrow().pdf();
        try (PDDocument read = Loader.loadPDF(pdf)) {
            PaperFigures figures = PaperFigures.of(read);
            assertThat(figures.sheets()).isEqualTo((figures.pages() + 1) / 2);
            assertThat(figures.blank()).isBetween(1, figures.pages() - 2);
            assertThat(figures.words()).isGreaterThan(5);
        }
    }
}

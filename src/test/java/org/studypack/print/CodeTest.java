package org.studypack.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.studypack.book.Book;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.io.IOException;
import java.util.List;

/** Code is set in a typeface of equal widths. */
final class CodeTest {
    @Test
    void columnsOfCodeStandBelowEachOther() throws IOException {
        Book book =
                BookMaker.book()
                        .chapter(
                                "One",
                                "<pre>iii | WWWW | Ω\nWWW | iiii | ж\n1.1 | - /  | ≠</pre><p>And"
                                        + " <code>in</code> text.</p>")
                        .make();
        byte[] pdf = Prints.print(book).pdf();
        List<TextPosition> bars =
                Prints.glyphs(pdf).stream()
                        .filter(glyph -> glyph.getUnicode().equals("|"))
                        .toList();
        assertThat(bars).hasSize(6);
        assertThat(bars)
                .extracting(bar -> Math.round(bar.getX() * 10))
                .containsExactly(
                        column(bars, 0),
                        column(bars, 1),
                        column(bars, 0),
                        column(bars, 1),
                        column(bars, 0),
                        column(bars, 1));
        assertThat(bars).allMatch(bar -> bar.getFont().getName().contains("SourceCodePro-Regular"));
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    private static int column(List<TextPosition> bars, int number) {
        return Math.round(bars.get(number).getX() * 10);
    }
}

package org.studypack.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.studypack.book.Book;
import org.studypack.book.Matter;
import org.studypack.book.Wording;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.print.manuscript.PrintedElements;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.io.IOException;

/** Accents stand on their letters, however they are written. */
final class AccentsTest {
    private static final String TEXT =
            "Krako\u0301w, Mu\u0308ller, A\u030b, a\u0328\u0301, q\u0307, ы\u0301, ударе\u0301ние";

    @Test
    void lettersWithAccentsAreSetAsOneWhereTheyCanBe() throws IOException {
        Book book = BookMaker.book().chapter("One", "<p>" + TEXT + "</p>").front().make();
        PrintedBook printed = Prints.print(book);
        assertThat(Prints.text(printed.pdf(), 7)).contains("Kraków, Müller");
        Wording body = Wording.of(book, Matter.BODY, PrintedElements::isPrinted);
        assertThat(body.flow()).contains("Kraków,", "ударе\u0301ние");
        assertThat(PdfReader.read(printed.pdf()).flow()).containsSubsequence(body.flow());
        assertThat(VeraPdf.failures(printed.pdf(), PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.failures(printed.pdf(), PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void accentWithoutAPlaceOnItsLetterIsReported() {
        Book book =
                BookMaker.book()
                        .chapter("One", "<p data-src='guide/01.md'>o\u0327 and c\u0327</p>")
                        .make();
        Diagnostics diagnostics = new Diagnostics();
        assertThat(new Printer().print(book, diagnostics)).isEmpty();
        assertThat(diagnostics.all())
                .extracting(Diagnostic::code)
                .containsExactly(Code.MISSING_GLYPH);
        assertThat(diagnostics.all().getFirst().message()).contains("U+0327");
    }
}

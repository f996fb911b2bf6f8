package org.studypack.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.studypack.book.Book;
import org.studypack.diagnostic.Diagnostics;
import org.verapdf.pdfa.flavours.PDFAFlavour;

final class PrinterTest {
    static PrintedBook print(Book book) {
        Diagnostics diagnostics = new Diagnostics();
        PrintedBook printed =
                new Printer()
                        .print(book, diagnostics)
                        .orElseThrow(() -> new AssertionError(diagnostics.all()));
        assertThat(diagnostics.all()).isEmpty();
        return printed;
    }

    @Test
    void oneFilePassesBothProfiles() throws Exception {
        PrintedBook printed =
                print(
                        BookMaker.book()
                                .chapter(
                                        "One & all".replace("&", "and"),
                                        "<p>It’s a <em>word</em>, often.</p>")
                                .front()
                                .make());
        java.nio.file.Files.write(java.nio.file.Path.of("target/thin.pdf"), printed.pdf());
        assertThat(VeraPdf.failures(printed.pdf(), PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.failures(printed.pdf(), PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(printed.pages()).isEqualTo(7);
    }
}

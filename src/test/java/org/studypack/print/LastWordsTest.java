package org.studypack.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.book.Book;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.io.IOException;

/** No page begins with what is said of an excerpt, without any of its words. */
final class LastWordsTest {
    @ParameterizedTest
    @ValueSource(ints = {40, 41, 42, 43, 44, 45, 46, 47, 48, 49})
    void whatIsSaidOfAnExcerptStandsWithItsLastWords(int lines) throws IOException {
        Book book =
                BookMaker.book()
                        .chapter(
                                "Excerpts",
                                "<section class='excerpt' id='e'><h2>One</h2><div"
                                        + " class='speech'>"
                                        + "<p class='turn'>Said.</p>".repeat(lines / 2)
                                        + "<p class='elision'>[…]</p><p class='turn'>The"
                                        + " end.</p></div><div class='provenance'><p"
                                        + " class='locator'>12:09</p></div></section>")
                        .make();
        byte[] pdf = Prints.print(book).pdf();
        assertThat(page(pdf, "12:09")).isEqualTo(page(pdf, "The end.")).isEqualTo(page(pdf, "[…]"));
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    /** A long paragraph is divided, and its last lines come along. */
    @ParameterizedTest
    @ValueSource(ints = {36, 37, 38, 39, 40, 41, 42, 43, 44, 45})
    void twoLinesOfALongParagraphComeAlong(int lines) throws IOException {
        String last = "word ".repeat(120) + "nearly the very end.";
        Book book =
                BookMaker.book()
                        .chapter(
                                "Excerpts",
                                "<section class='excerpt' id='e'><h2>One</h2><div"
                                        + " class='speech'>"
                                        + "<p class='turn'>Said.</p>".repeat(lines)
                                        + "<p class='turn'>"
                                        + last
                                        + "</p></div><div class='provenance'><p"
                                        + " class='locator'>12:09</p></div></section>")
                        .make();
        byte[] pdf = Prints.print(book).pdf();
        assertThat(page(pdf, "12:09")).isEqualTo(page(pdf, "the very end."));
        PageEnds ends = new PageEnds(SetBlock.of(pdf));
        assertThat(ends.singleLines()).isEmpty();
        assertThat(ends.free(14).values()).allMatch(free -> free < 5);
    }

    private static int page(byte[] pdf, String words) throws IOException {
        int pages;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            pages = document.getNumberOfPages();
        }
        for (int page = pages; page > 0; page--) {
            if (Prints.text(pdf, page).contains(words)) {
                return page;
            }
        }
        throw new AssertionError("nowhere: " + words);
    }
}

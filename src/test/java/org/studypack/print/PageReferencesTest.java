package org.studypack.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.studypack.book.Book;
import org.studypack.book.Matter;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.print.manuscript.PageReferences;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Print says the page of what a reference leads to. */
final class PageReferencesTest {
    private static final String LONG = "<p>Some words about nothing at all.</p>".repeat(60);

    @Test
    void referenceSaysItsPage() throws IOException {
        Book book =
                BookMaker.book()
                        .chapter(
                                "One",
                                "<p>See <a href='#last'>the end</a>, and <em><a"
                                        + " href='#here'>here</a></em>.</p><p id='here'>X</p>"
                                        + LONG.repeat(8))
                        .chapter("Two", "<p id='last'>The end.</p>")
                        .make();
        byte[] pdf = Prints.print(book).pdf();
        int last = page(pdf, "The end.");
        assertThat(last).isGreaterThan(9);
        assertThat(words(pdf, 1)).contains("See the end → " + last + ", and here → 1.");
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void numbersAreComparedWithTheBooksWords() {
        Book book =
                BookMaker.book()
                        .chapter("One", "<p>See <a href='#b'>the end</a>.</p>")
                        .chapter("Two", "<p id='b'>The end.</p>")
                        .make();
        PrintedBody body = new Printer().printBody(book, new Diagnostics()).orElseThrow();
        assertThat(body.meant(book, Matter.BODY)).isEqualTo(body.words().orElseThrow());
        assertThat(body.meant(book, Matter.BODY).flow()).containsSubsequence("end", "→", "3.");
    }

    @Test
    void questionNamesThePageOfItsAnswerSpace() throws IOException {
        Book book =
                BookMaker.book()
                        .chapter(
                                "One",
                                "<div class='question' id='q'><p class='prompt'><span"
                                    + " class='number'>1.</span> Why?</p><p class='to-answer'><a"
                                    + " href='#q.answer'>Answer</a></p></div>")
                        .chapter("Two", "<div class='question' id='q.answer'><p>Why?</p></div>")
                        .make();
        assertThat(words(Prints.print(book).pdf(), 1)).contains("Why? → 3");
    }

    @Test
    void titlesAndListsInTheAlphabetStayAsTheyAre() throws IOException {
        Book book =
                BookMaker.book()
                        .chapter(
                                "One",
                                "<h2 id='a'>On <a href='#b'>ends</a></h2><p class='see'>See <a"
                                        + " href='#a'>that</a></p><p id='b'>B</p>")
                        .make();
        assertThat(words(Prints.print(book).pdf(), 1)).doesNotContain("→");
    }

    @Test
    void filledNumberIsAsWideAsTheZerosWereWhereLinesAreSet() {
        String two = "\u00A0→\u00A000";
        assertThat(PageReferences.filled(two, Optional.of("7"), true))
                .isEqualTo("\u2007\u00A0→\u00A07");
        assertThat(PageReferences.filled(two, Optional.of("7"), false)).isEqualTo("\u00A0→\u00A07");
        assertThat(PageReferences.filled(two, Optional.of("17"), true))
                .isEqualTo("\u00A0→\u00A017");
        assertThat(PageReferences.filled("\uFDD0" + two, Optional.of("117"), true))
                .isEqualTo("\uFDD0\u00A0→\u00A0117");
        assertThat(PageReferences.filled(two, Optional.empty(), true)).isEmpty();
    }

    /** The words of a page of the body, by its folio. */
    private static String words(byte[] pdf, int folio) throws IOException {
        int index = labels(pdf).indexOf(Integer.toString(folio));
        return Prints.text(pdf, index + 1).replaceAll("[\\s\u00A0\u2007]+", " ");
    }

    /** The folio of the page on which words stand. */
    private static int page(byte[] pdf, String words) throws IOException {
        List<String> labels = labels(pdf);
        for (int i = labels.size(); i > 0; i--) {
            if (Prints.text(pdf, i).contains(words)) {
                return Integer.parseInt(labels.get(i - 1));
            }
        }
        throw new AssertionError("nowhere: " + words);
    }

    private static List<String> labels(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return List.of(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices());
        }
    }
}

package org.studypack.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.studypack.book.Book;
import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.ContentDocument.Opening;
import org.studypack.diagnostic.Diagnostics;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A masthead: text of each pack over a first page that packs share. */
final class MastheadTest {
    private static final String TITLE =
            "<h1>A Reading Guide</h1><div class='meeting'><p class='branch'>%s</p><p class='link'>"
                    + "<a href='https://example.org/'>example.org</a></p></div>";

    static BookMaker book(String branch) {
        return BookMaker.book()
                .chapter("One", "<p>See <a href='https://example.org/one'>one</a>.</p>")
                .chapter("Two", "<p>Words.</p>".repeat(60))
                .front()
                .with(Kind.TITLE_PAGE, TITLE.formatted(branch))
                .with(Kind.IMPRINT, "<p>By hand.</p>")
                .handedOut();
    }

    static BookMaker noted(String branch) {
        return book(branch)
                .add(Kind.NOTE, "note", "Note", Opening.NEW_PAGE, "<h1>Note</h1><p>Bring it.</p>")
                .handedOut();
    }

    private static byte[] printed(Book book, PrintedBody body) {
        return new Printer().print(book, body, new Diagnostics()).orElseThrow().pdf();
    }

    /** A pack's own template may show nothing: the body's page draws it all the same. */
    @Test
    void mastheadThatIsLeftOutIsAnEmptyForm() throws IOException {
        Book book = book("Quay").with(Kind.TITLE_PAGE, "").handedOut().make();
        PrintedBody body = new Printer().printBody(book, new Diagnostics()).orElseThrow();
        try (PDDocument file = Loader.loadPDF(printed(book, body))) {
            COSDictionary drawn =
                    file.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
            assertThat(drawn.getCOSStream(COSName.getPDFName("Masthead"))).isNotNull();
        }
    }

    @Test
    void firstPageSaysWhoseItIsOverTheSharedText() throws IOException {
        Book quay = book("Quay").make();
        Book hill = book("Hill").make();
        PrintedBody body = new Printer().printBody(quay, new Diagnostics()).orElseThrow();
        byte[] first = printed(quay, body);
        byte[] second = printed(hill, body);
        assertThat(Prints.text(first, 1)).contains("A Reading Guide", "Quay", "One");
        assertThat(Prints.text(second, 1)).contains("A Reading Guide", "Hill", "One");
        assertThat(Arrays.copyOf(first, body.shared()))
                .isEqualTo(Arrays.copyOf(second, body.shared()));
    }

    @Test
    void mastheadIsReadBeforeTheText() {
        List<String> words = PdfReader.read(Prints.print(book("Quay").make()).pdf()).flow();
        assertThat(words).startsWith("A", "Reading", "Guide", "Quay", "example.org", "One", "See");
    }

    @Test
    void linksOfBothAreOnThePage() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Prints.print(book("Quay").make()).pdf())) {
            PDPage page = pdf.getPage(0);
            assertThat(page.getAnnotations()).hasSize(2);
        }
    }

    @Test
    void noteIsTheLastPageAndReadLast() throws IOException {
        PrintedBook printed = Prints.print(noted("Quay").make());
        assertThat(Prints.text(printed.pdf(), printed.pages())).contains("Bring it.");
        assertThat(PdfReader.read(printed.pdf()).flow()).endsWith("Bring", "it.");
    }

    /** It is read after who meets, and before the text. */
    @Test
    void shortNoteStandsInTheMasthead() throws IOException {
        Book noted = noted("Quay").startingOverText(Kind.NOTE).make();
        PrintedBook printed = Prints.print(noted);
        assertThat(PdfReader.read(printed.pdf()).flow())
                .startsWith("A", "Reading", "Guide", "Quay", "example.org", "Note", "Bring", "it.");
        assertThat(Prints.text(printed.pdf(), 1)).contains("Bring it.", "One");
        assertThat(printed.pages()).isEqualTo(Prints.print(book("Quay").make()).pages());
        assertThat(VeraPdf.failures(printed.pdf(), PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.failures(printed.pdf(), PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    /** Its letters would stand among those of the text. */
    @Test
    void highMastheadIsDrawnSmaller() throws IOException {
        Book book =
                book("Quay")
                        .styled(".marginalia .meeting { float: none; width: auto }")
                        .with(
                                Kind.TITLE_PAGE,
                                TITLE.formatted("A quick line of words<br/>".repeat(20)))
                        .make();
        byte[] pdf = Prints.print(book).pdf();
        assertThat(Prints.lowestOf(pdf, 1, 'q')).isBetween(40.0, 20 + 45.0);
        assertThat(ruleEnds(pdf)).hasSize(3).doesNotHaveDuplicates();
        assertThat(ruleEnds(pdf).stream().map(MastheadTest::right).distinct()).hasSize(1);
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    /** Where the rules end that a masthead draws as wide as they were. */
    private static List<String> ruleEnds(byte[] pdf) throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            COSDictionary drawn =
                    file.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
            String form = drawn.getCOSStream(COSName.getPDFName("Masthead")).toTextString();
            return Pattern.compile("m ([0-9.]+ [0-9.]+) l S ")
                    .matcher(form.substring(form.lastIndexOf("/Artifact BMC q 0 G ")))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        }
    }

    private static String right(String end) {
        return end.substring(0, end.indexOf(' '));
    }
}

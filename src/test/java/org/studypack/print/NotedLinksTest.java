package org.studypack.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.studypack.book.Book;
import org.studypack.book.Matter;
import org.studypack.book.WordPlaces;
import org.studypack.print.manuscript.Folios;
import org.studypack.print.manuscript.PrintedElements;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.io.IOException;
import java.util.List;

/** The address of a link stands on paper too. */
final class NotedLinksTest {
    private static final String NUMBERED =
            "<a class='noteref' epub:type='noteref' href='#n1' id='n1.call'>1</a>";

    private static String link(String address, String words) {
        return "<a href='" + address + "'>" + words + "</a>";
    }

    private static BookMaker book(String content) {
        return BookMaker.book().chapter("One", content);
    }

    private static List<List<String>> notes(Book book) {
        return PrintedElements.wording(book, Matter.BODY, Folios.NONE).notes();
    }

    @Test
    void addressesStandAsNotesBesideThoseOfTheWriter() throws IOException {
        String content =
                "<p>See "
                        + link("https://example.org/a-page", "the page")
                        + ", or"
                        + NUMBERED
                        + " <em>"
                        + link("mailto:ada@example.org", "write")
                        + "</em>.</p><table class='data'><thead><tr><th scope='col'>"
                        + link("https://example.org/head", "A head")
                        + "</th></tr></thead><tbody><tr><td>x</td></tr></tbody></table>"
                        + "<section class='footnotes' id='fns'><aside epub:type='footnote' id='n1'>"
                        + "<p><a class='backlink' href='#n1.call'>1</a> In "
                        + link("https://example.org/note", "a note")
                        + ".</p></aside></section>";
        Book book = book(content).notingLinks().front().make();
        PrintedBook printed = Prints.print(book);
        assertThat(notes(book))
                .containsExactly(
                        List.of("https://example.org/a-page"),
                        List.of("In", "a", "note", "(https://example.org/note)."),
                        List.of("ada@example.org"),
                        List.of("https://example.org/head"));
        assertThat(PdfReader.read(printed.pdf()).notes()).isEqualTo(notes(book));
        WordPlaces places = PrintedElements.places(book, Matter.BODY, Folios.NONE);
        assertThat(places.notes()).hasSameSizeAs(notes(book));
        assertThat(places.flow())
                .hasSameSizeAs(PrintedElements.wording(book, Matter.BODY, Folios.NONE).flow());
        assertThat(PdfReader.read(printed.pdf()).flow())
                .containsSubsequence(
                        PrintedElements.wording(book, Matter.BODY, Folios.NONE).flow());
        assertThat(Prints.text(printed.pdf(), 7)).containsPattern("c +https://example.org/head");
        assertThat(VeraPdf.failures(printed.pdf(), PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.failures(printed.pdf(), PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Soundness.faults(printed.pdf())).isEmpty();
    }

    @Test
    void linkThatShowsItsAddressNeedsNoNote() {
        String content =
                "<p>"
                        + link("https://example.org/", "example.org")
                        + " "
                        + link("https://www.example.org/a", "HTTPS://example.org/a")
                        + " "
                        + link("mailto:ada@example.org", "ada@example.org")
                        + " "
                        + link("#chapter-1", "here")
                        + "</p>";
        assertThat(notes(book(content).notingLinks().make())).isEmpty();
    }

    @Test
    void targetIsNotedAgainAPageLater() {
        String link = link("https://example.org/", "The page");
        String near = "<p>" + link + " and " + link + "</p>";
        assertThat(notes(book(near).notingLinks().make())).hasSize(1);
        String far = "<p>" + link + "</p><p>" + "a word ".repeat(200) + link + "</p>";
        assertThat(notes(book(far).notingLinks().make())).hasSize(2);
    }

    @Test
    void addressThatStandsInTheTextBeforeNeedsNoNote() {
        String link = link("https://example.org/licence/", "the licence");
        for (String shown :
                List.of(
                        "(https://example.org/licence/).",
                        "https://EXAMPLE.org/licence, that is")) {
            assertThat(notes(book("<p>See " + shown + " " + link + "</p>").notingLinks().make()))
                    .as(shown)
                    .isEmpty();
        }
        for (String other :
                List.of(
                        "https://example.org/licence/old",
                        "https://example.org/licence.html",
                        "https://example.org/licence " + "a word ".repeat(200))) {
            assertThat(notes(book("<p>See " + other + " " + link + "</p>").notingLinks().make()))
                    .as(other)
                    .hasSize(1);
        }
    }

    /** The page map counts the elements of the book, of which the notes are none. */
    @Test
    void plainLinksChangeNothingAndPagesStartAtTheSameElements() {
        String content =
                "<p>"
                        + link("https://example.org/", "A link")
                        + "</p>"
                        + "<p>Words.</p>".repeat(90);
        Book plain = book(content).make();
        assertThat(notes(plain)).isEmpty();
        int first = Prints.print(plain).pageMap().pages().get(1).element();
        Book noted = book(content).notingLinks().make();
        assertThat(Prints.print(noted).pageMap().pages().get(1).element())
                .isBetween(first - 4, first - 1);
    }
}

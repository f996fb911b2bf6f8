package org.studypack.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.studypack.book.Book;
import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.ContentDocument.Opening;
import org.studypack.book.EdgeTab;
import org.studypack.book.PageHeads;
import org.studypack.book.SheetFoot;
import org.studypack.book.SheetHead;
import org.studypack.diagnostic.Diagnostics;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Heads of worksheets: a pack's own words over pages that it shares with others. */
final class SheetHeadsTest {
    static Book book(String branch) {
        return BookMaker.book()
                .on(BookMaker.A5)
                .heads(heads(List.of("A Reading Guide", branch)))
                .chapter("One", "<p>Words.</p>")
                .chapter("Two", "<p>Words.</p>".repeat(60))
                .add(Kind.WORKSHEET, "worksheet", "One", Opening.RECTO, question("a"))
                .add(Kind.WORKSHEET, "worksheet", "Two", Opening.RECTO, question("b"))
                .add(Kind.GLOSSARY, "glossary", "Glossary", Opening.NEW_PAGE, "<p>Words.</p>")
                .front()
                .make();
    }

    private static String question(String id) {
        return """
        <h1>Sheet</h1><div class='question' id='%s'>
        <p class='prompt'><span class='number'>1.</span> Why?</p></div>
        """
                .formatted(id);
    }

    private static PageHeads heads(List<String> pack) {
        return new PageHeads(
                pack,
                SheetFoot.NONE,
                Map.of(
                        "worksheet-1", head("Sheet 1 of 2", "chapter-1"),
                        "worksheet-2", head("Sheet 2 of 2", "chapter-2")),
                "",
                /* masthead= */ 0,
                EdgeTab.NONE);
    }

    private static SheetHead head(String sheet, String section) {
        return new SheetHead(
                sheet,
                "with page {0}",
                "with pages {0}–{1}",
                "page {0} of {1}",
                Optional.of(section));
    }

    private static String headOf(byte[] pdf, String sheet) throws IOException {
        for (int page = 1; ; page++) {
            String text = Prints.text(pdf, page);
            if (text.contains(sheet)) {
                return text.lines().findFirst().orElse("");
            }
        }
    }

    @Test
    void eachPackHasItsOwnHeadOverOneBody() throws IOException {
        Book quay = book("Quay");
        Book hill = book("Hill");
        PrintedBody body = new Printer().printBody(quay, new Diagnostics()).orElseThrow();
        byte[] first = printed(quay, body);
        byte[] second = printed(hill, body);
        assertThat(headOf(first, "Sheet 1 of 2"))
                .isEqualTo("A Reading Guide · Quay Sheet 1 of 2 · with page 1");
        assertThat(headOf(second, "Sheet 1 of 2"))
                .isEqualTo("A Reading Guide · Hill Sheet 1 of 2 · with page 1");
        assertThat(Arrays.copyOf(first, body.shared()))
                .isEqualTo(Arrays.copyOf(second, body.shared()));
    }

    private static byte[] printed(Book book, PrintedBody body) {
        return new Printer().print(book, body, new Diagnostics()).orElseThrow().pdf();
    }

    @Test
    void headNamesThePagesOfItsSection() throws IOException {
        assertThat(headOf(Prints.print(book("Quay")).pdf(), "Sheet 2 of 2"))
                .endsWith("Sheet 2 of 2 · with pages 3–4");
    }

    /** Else two pages of one sheet say the same, and nobody can put copies of them in order. */
    @Test
    void furtherPageOfAWorksheetSaysWhichPageItIs() throws IOException {
        String sheet = "<h1>Sheet</h1>" + "<p>Words.</p>".repeat(60);
        PageHeads heads =
                new PageHeads(
                        List.of(),
                        SheetFoot.NONE,
                        Map.of("worksheet-1", head("Sheet 1 of 1", "chapter-1")),
                        "",
                        /* masthead= */ 0,
                        EdgeTab.NONE);
        PrintedBook printed =
                Prints.print(
                        BookMaker.book()
                                .on(BookMaker.A5)
                                .heads(heads)
                                .chapter("One", "<p>Words.</p>")
                                .add(Kind.WORKSHEET, "worksheet", "One", Opening.NEW_PAGE, sheet)
                                .make());
        assertThat(Prints.text(printed.pdf(), 2)).startsWith("Sheet 1 of 1 · with page 1");
        assertThat(Prints.text(printed.pdf(), 3)).startsWith("Sheet 1 of 1 · page 2 of 2");
    }

    /** Two papers of one person may get apart; the label is the worksheet's own. */
    @Test
    void furtherPageOfAWorksheetAsksForTheNameAgain() throws IOException {
        String sheet =
                "<h1>Sheet</h1><p class='fill-in'>Namen <span class='blank long'></span></p>"
                        + question("a").replace("<h1>Sheet</h1>", "")
                        + "<p>Words.</p>".repeat(60);
        PrintedBook printed =
                Prints.print(
                        BookMaker.book()
                                .on(BookMaker.A5)
                                .heads(heads(List.of("A Reading Guide")))
                                .add(Kind.WORKSHEET, "worksheet", "One", Opening.NEW_PAGE, sheet)
                                .front()
                                .make());
        int pages = printed.pages();
        assertThat(Prints.text(printed.pdf(), pages - 1)).containsOnlyOnce("Namen");
        assertThat(Prints.text(printed.pdf(), pages)).containsOnlyOnce("Namen");
        assertThat(PdfReader.read(printed.pdf()).flow()).containsOnlyOnce("Namen");
    }

    @Test
    void headIsNoWordOfTheText() {
        assertThat(PdfReader.read(Prints.print(book("Quay")).pdf()).flow())
                .doesNotContain("Quay", "with", "2");
    }
}

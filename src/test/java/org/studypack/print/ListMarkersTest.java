package org.studypack.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.studypack.print.Prints.expected;
import static org.studypack.print.Prints.print;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.studypack.assemble.PageDesigns;
import org.studypack.book.Asset;
import org.studypack.book.Book;
import org.studypack.pack.Design;
import org.studypack.pack.Paper;

import java.io.IOException;

/** The bullet of a list item stands beside its first line, also where that begins overleaf. */
final class ListMarkersTest {
    private static final String LINE =
            "Bread was weighed in the square, and whoever had bought it before sunrise came back to"
                    + " see what it weighed, and to say so to the others who waited there";

    private static final String PICTURE = "<img src='images/loaf.svg' alt='a loaf'/>";

    private static final Asset LOAF =
            BookMaker.svg(
                    "images/loaf.svg",
                    "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='80'"
                            + " viewBox='0 0 20 20'><circle cx='10' cy='10' r='8'/></svg>");

    private static Book book(Paper paper, int lines) {
        String text = "<p>" + "Bread.<br/>".repeat(lines - 1) + "Bread.</p>";
        String item = "<li><p>" + LINE + ".</p><p>Salt.</p></li>";
        String pictured = "<li><p>Bread " + PICTURE + ".</p></li>";
        return BookMaker.book()
                .on(PageDesigns.of(Design.BOOK, paper))
                .image(LOAF)
                .chapter("One", text + "<ul>" + (item + pictured).repeat(3) + "</ul>")
                .front()
                .make();
    }

    @ParameterizedTest
    @EnumSource(
            value = Paper.class,
            names = {"A4", "A5"})
    void noBulletStandsAlone(Paper paper) throws IOException {
        for (int lines = 22; lines < 46; lines++) {
            Book book = book(paper, lines);
            byte[] pdf = print(book).pdf();
            assertThat(PageAudit.flaws(pdf, 6)).as("%d lines", lines).isEmpty();
            assertThat(PdfReader.read(pdf)).isEqualTo(expected(book));
        }
    }
}

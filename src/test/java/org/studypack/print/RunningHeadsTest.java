package org.studypack.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.studypack.book.Book;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Heads say where in the book a page is. */
final class RunningHeadsTest {
    private static final String PAGE = "<p>Some words about nothing at all.</p>".repeat(60);

    @Test
    void versosNameTheSectionAndRectosTheSubsectionTheyBeginWith() throws IOException {
        Book book =
                BookMaker.book()
                        .chapter("One", PAGE + "<h2 id='a'>Middle</h2>" + PAGE.repeat(3))
                        .chapter("Two", "<p>No head.</p>" + PAGE.repeat(2))
                        .make();
        List<String> heads = heads(Prints.print(book).pdf());
        int first = heads.indexOf("Middle") - 2;
        assertThat(heads.subList(first, first + 4)).containsExactly("", "One", "Middle", "One");
        assertThat(heads.subList(first + 4, heads.size())).contains("", "Two");
        assertThat(heads).filteredOn("Middle"::equals).hasSizeLessThan(3);
    }

    /** The second line of one would stand at the page's edge. */
    @Test
    void headIsOneLineHoweverLongTheTitle() throws IOException {
        String title = "Of bread, and of the price of bread, " + "and of its weight, ".repeat(9);
        String word = "Brot".repeat(60);
        Book book =
                BookMaker.book()
                        .chapter(title, PAGE.repeat(3))
                        .chapter(word, PAGE.repeat(3))
                        .make();
        List<String> heads = heads(Prints.print(book).pdf());
        assertThat(heads)
                .filteredOn(head -> !head.isEmpty())
                .allMatch(head -> head.lines().count() == 1 && head.endsWith("…"))
                .anyMatch(head -> head.startsWith("Of bread, and of the price"))
                .anyMatch(head -> head.startsWith("BrotBrot"));
    }

    /** What stands at the head of each page. */
    private static List<String> heads(byte[] pdf) throws IOException {
        List<String> heads = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                PDFTextStripperByArea area = new PDFTextStripperByArea();
                area.addRegion("head", new Rectangle2D.Double(0, 0, 600, 50));
                area.extractRegions(page);
                heads.add(area.getTextForRegion("head").strip());
            }
        }
        return heads;
    }
}

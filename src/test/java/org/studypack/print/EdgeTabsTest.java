package org.studypack.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.studypack.book.Book;
import org.studypack.book.EdgeTab;
import org.studypack.book.PageHeads;
import org.studypack.book.SheetFoot;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A leader's pages are found in a pile of paper. */
final class EdgeTabsTest {
    private static final int DPI = 25;

    private static Book book(EdgeTab tab) {
        return book(tab, "");
    }

    private static Book book(EdgeTab tab, String style) {
        return BookMaker.book()
                .styled(style)
                .on(BookMaker.A5)
                .chapter("One", "<p>Words.</p>")
                .chapter("Two", "<p>Words.</p>")
                .front()
                .heads(
                        new PageHeads(
                                List.of(), SheetFoot.NONE, Map.of(), "", /* masthead= */ 0, tab))
                .make();
    }

    @Test
    void tabStandsAtTheForeEdgeOfEachPage() throws IOException {
        byte[] pdf = Prints.print(book(EdgeTab.SOLID)).pdf();
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            int first = document.getNumberOfPages() - 3;
            for (int page : List.of(0, 1, 2, first, first + 2)) {
                BufferedImage shown = renderer.renderImageWithDPI(page, DPI);
                boolean recto = page % 2 == 0;
                int edge = recto ? shown.getWidth() - 4 : 3;
                int other = recto ? 3 : shown.getWidth() - 4;
                int height = (int) (48 / 25.4 * DPI);
                assertThat(isBlack(shown, edge, height)).isTrue();
                assertThat(isBlack(shown, other, height)).isFalse();
            }
        }
    }

    /** What is copied for everybody says nothing of a leader. */
    @Test
    void pagesToCopyHaveNoTab() throws IOException {
        PageHeads heads =
                new PageHeads(
                        List.of(),
                        SheetFoot.NONE,
                        Map.of(),
                        "",
                        /* masthead= */ 0,
                        EdgeTab.SOLID,
                        Set.of("chapter-2"));
        Book book =
                BookMaker.book()
                        .on(BookMaker.A5)
                        .chapter("One", "<p>Words.</p>")
                        .chapter("Two", "<p>Words.</p>")
                        .heads(heads)
                        .make();
        try (PDDocument document = Loader.loadPDF(Prints.print(book).pdf())) {
            PDFRenderer renderer = new PDFRenderer(document);
            int last = document.getNumberOfPages() - 1;
            assertThat(hasTab(renderer, last - 2)).isTrue();
            assertThat(hasTab(renderer, last)).isFalse();
        }
    }

    /** The back of a sheet that is copied goes to everybody with it. */
    @Test
    void blankBackOfWhatIsCopiedHasNoTab() throws IOException {
        PageHeads heads =
                new PageHeads(
                        List.of(),
                        SheetFoot.NONE,
                        Map.of(),
                        "",
                        /* masthead= */ 0,
                        EdgeTab.SOLID,
                        Set.of("chapter-1"));
        Book book =
                BookMaker.book()
                        .on(BookMaker.A5)
                        .chapter("One", "<p>Words.</p>")
                        .chapter("Two", "<p>Words.</p>")
                        .heads(heads)
                        .make();
        try (PDDocument document = Loader.loadPDF(Prints.print(book).pdf())) {
            PDFRenderer renderer = new PDFRenderer(document);
            int last = document.getNumberOfPages() - 1;
            assertThat(hasTab(renderer, last - 1)).isFalse();
            assertThat(hasTab(renderer, last)).isTrue();
        }
    }

    private static boolean hasTab(PDFRenderer renderer, int page) throws IOException {
        BufferedImage shown = renderer.renderImageWithDPI(page, DPI);
        int edge = page % 2 == 0 ? shown.getWidth() - 4 : 3;
        return isBlack(shown, edge, (int) (48 / 25.4 * DPI));
    }

    /** Colour that reaches over the edges of a cover does not hide it. */
    @Test
    void tabStandsOverColour() throws IOException {
        String band =
                "section.cover { page: bled; width: 154mm; height: 150mm; background-color: #fff }";
        byte[] pdf = Prints.print(book(EdgeTab.SOLID, band)).pdf();
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage shown = new PDFRenderer(document).renderImageWithDPI(0, DPI);
            assertThat(isBlack(shown, shown.getWidth() - 4, (int) (48 / 25.4 * DPI))).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "OUTLINED"})
    void otherPagesHaveNoSolidArea(EdgeTab tab) throws IOException {
        try (PDDocument document = Loader.loadPDF(Prints.print(book(tab)).pdf())) {
            BufferedImage shown = new PDFRenderer(document).renderImageWithDPI(0, DPI);
            assertThat(isBlack(shown, shown.getWidth() - 4, (int) (48 / 25.4 * DPI))).isFalse();
        }
    }

    private static boolean isBlack(BufferedImage shown, int x, int y) {
        return (shown.getRGB(x, y) & 0xFF) < 40;
    }
}

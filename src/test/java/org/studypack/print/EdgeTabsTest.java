package org.studypack.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.studypack.assemble.PageDesigns;
import org.studypack.book.Book;
import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.ContentDocument.Opening;
import org.studypack.book.EdgeTab;
import org.studypack.book.PageHeads;
import org.studypack.book.SheetFoot;
import org.studypack.pack.Design;
import org.studypack.pack.Paper;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
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

    /** Columns are pages to the engine. */
    @Test
    void pagesOfColumnsHaveTheirTabs() throws IOException {
        Book book =
                BookMaker.book()
                        .on(PageDesigns.of(Design.HANDOUT, Paper.A4))
                        .chapter("One", "<p>" + "words ".repeat(5_000) + "</p>")
                        .heads(copied(Set.of()))
                        .make();
        assertThat(tabs(Prints.print(book).pdf())).hasSizeGreaterThan(4).doesNotContain(false);
    }

    /** A note of a handout that is long has pages of its own after the text. */
    @Test
    void pagesAfterTheTextHaveThemAtTheirForeEdges() throws IOException {
        for (int words : List.of(10, 1_500)) {
            Book book =
                    BookMaker.book()
                            .on(PageDesigns.of(Design.HANDOUT, Paper.A4))
                            .chapter("One", "<p>" + "words ".repeat(words) + "</p>")
                            .front()
                            .add(
                                    Kind.NOTE,
                                    "note",
                                    "Note",
                                    Opening.NEW_PAGE,
                                    "<p>" + "words ".repeat(2_500) + "</p>")
                            .heads(copied(Set.of()))
                            .handedOut()
                            .make();
            assertThat(tabs(Prints.print(book).pdf())).hasSizeGreaterThan(3).doesNotContain(false);
        }
    }

    /** Whether each page has its tab at its fore edge, and none at the other. */
    private static List<Boolean> tabs(byte[] pdf) throws IOException {
        List<Boolean> tabs = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                tabs.add(hasTab(renderer, page));
            }
        }
        return tabs;
    }

    private static PageHeads copied(Set<String> documents) {
        return new PageHeads(
                List.of(),
                SheetFoot.NONE,
                Map.of(),
                "",
                /* masthead= */ 0,
                EdgeTab.SOLID,
                documents);
    }

    private static Book twoChapters(String copied) {
        return BookMaker.book()
                .on(BookMaker.A5)
                .chapter("One", "<p>Words.</p>")
                .chapter("Two", "<p>Words.</p>")
                .heads(copied(Set.of(copied)))
                .make();
    }

    /** What is copied for everybody says nothing of a leader. */
    @Test
    void pagesToCopyHaveNoTab() throws IOException {
        Book book = twoChapters("chapter-2");
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
        Book book = twoChapters("chapter-1");
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

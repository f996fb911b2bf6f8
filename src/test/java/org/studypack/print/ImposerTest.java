package org.studypack.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.studypack.book.Book;
import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.ContentDocument.Opening;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.print.imposed.CellGrid;
import org.studypack.print.imposed.CutAndStack;
import org.studypack.print.imposed.Cuts;
import org.studypack.print.imposed.FoldCreep;
import org.studypack.print.imposed.ImpositionPlan;
import org.studypack.print.imposed.InOrder;
import org.studypack.print.imposed.PlainContents;
import org.studypack.print.imposed.SaddleStitch;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sheets of a book of six pages, each of which says its number. */
final class ImposerTest {
    private static final CellGrid TWO_UP = CellGrid.filled(297, 210, 2, 1);
    private static final Pattern PAGE = Pattern.compile("page(\\d)");
    private static final double MM_PER_POINT = 25.4 / 72;

    private static final ImpositionPlan BOOKLET =
            new ImpositionPlan(
                    new SaddleStitch(false, true, 1), TWO_UP, Cuts.NONE, new FoldCreep(0.1, 8), 0);

    private final Book book = book();
    private final byte[] pages = printed(book);

    private static Book book() {
        BookMaker maker = BookMaker.book().on(BookMaker.A5);
        for (int page = 1; page <= 6; page++) {
            maker.add(
                    Kind.GUIDE_SECTION,
                    "chapter",
                    "Chapter",
                    Opening.NEW_PAGE,
                    "<p>page" + page + " with <a href='#chapter-1'>a link</a></p>");
        }
        return maker.make();
    }

    private static byte[] printed(Book book) {
        return new Printer().print(book, new Diagnostics()).orElseThrow().pdf();
    }

    private byte[] imposed(ImpositionPlan work) throws IOException {
        return new Imposer(book.publication(), new PlainContents()).impose(List.of(pages), work);
    }

    @Test
    void foldedSheetShowsEachPageInItsHalf() throws IOException {
        assertThat(halves(imposed(BOOKLET))).containsExactly("6 1", "2 -", "- 3", "4 5");
    }

    private byte[] folded(FoldCreep creep) throws IOException {
        return imposed(
                new ImpositionPlan(new SaddleStitch(false, true, 1), TWO_UP, Cuts.NONE, creep, 0));
    }

    /** The inner of two sheets, whose pages else stood on each other. */
    @Test
    void pagesComeNoNearerToTheFoldThanTheirMarginsAllow() throws IOException {
        byte[] bounded = folded(FoldCreep.within(18, 60));
        assertThat(bounded)
                .isEqualTo(folded(FoldCreep.within(30, 8)))
                .isNotEqualTo(folded(FoldCreep.within(30, 7)));
        assertThat(halves(bounded)).containsExactly("6 1", "2 -", "- 3", "4 5");
        assertThat(folded(FoldCreep.within(9, 60))).isEqualTo(folded(FoldCreep.NONE));
    }

    @Test
    void sheetsOfABundleAreCountedUntilTheMarginIsFull() {
        assertThat(FoldCreep.within(18, 0.1).mostSheets()).isEqualTo(81);
        assertThat(FoldCreep.within(15, 0.15).mostSheets()).isEqualTo(34);
        assertThat(FoldCreep.within(15, 0).mostSheets()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void cutStackHasItsOrder() throws IOException {
        ImpositionPlan stack =
                ImpositionPlan.flat(new CutAndStack(2, 1, true, false), TWO_UP, Cuts.ENDS);
        assertThat(halves(imposed(stack))).containsExactly("1 5", "6 2", "3 -", "- 4");
    }

    @Test
    void sheetsArePdfA2bAndClaimNoMore() throws IOException {
        byte[] sheets =
                imposed(
                        ImpositionPlan.flat(
                                new CutAndStack(2, 1, true, false), TWO_UP, Cuts.DASHED));
        assertThat(VeraPdf.failures(sheets, PDFAFlavour.PDFA_2_B)).isEmpty();
        String text = new String(sheets, StandardCharsets.ISO_8859_1);
        assertThat(text).contains("<pdfaid:conformance>B").doesNotContain("pdfuaid:part>");
        try (PDDocument file = Loader.loadPDF(sheets)) {
            assertThat(file.getDocumentCatalog().getStructureTreeRoot()).isNull();
            for (PDPage page : file.getPages()) {
                assertThat(page.getAnnotations()).isEmpty();
            }
        }
    }

    /** The number of an object that is not there means null (ISO 32000-1 § 7.3.10). */
    @Test
    void pageMayNameWhatIsNotThere() throws IOException {
        byte[] page =
                """
                %PDF-1.7
                1 0 obj<</Type/Catalog/Pages 2 0 R/OutputIntents[<</S/GTS_PDFA1>>]>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Contents 4 0 R
                /Resources<</XObject<</Head 9 0 R>>>>>>endobj
                4 0 obj<</Length 3>>stream
                q Q
                endstream endobj
                trailer<</Root 1 0 R>>
                """
                        .getBytes(StandardCharsets.US_ASCII);
        ImpositionPlan work =
                ImpositionPlan.flat(new InOrder(2, 1, true, false), TWO_UP, Cuts.NONE);
        byte[] sheets =
                new Imposer(book.publication(), new PlainContents()).impose(List.of(page), work);
        try (PDDocument file = Loader.loadPDF(sheets)) {
            assertThat(file.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void pagesThatWereImposedBeforeGiveTheSameBytes() throws IOException {
        Imposer imposer = new Imposer(book.publication(), new PlainContents());
        imposer.impose(List.of(pages, printed(BookMaker.book().on(BookMaker.A5).make())), BOOKLET);
        assertThat(imposer.impose(List.of(pages), BOOKLET)).isEqualTo(imposed(BOOKLET));
    }

    @Test
    void sheetsAreTheSameEachTime() throws IOException {
        assertThat(imposed(BOOKLET)).isEqualTo(imposed(BOOKLET));
    }

    @Test
    void pagesForAPrinterSayWhereTheyAreCut() throws IOException {
        CellGrid one = new CellGrid(168, 230, 1, 1, 148, 210);
        byte[] sheets =
                imposed(
                        new ImpositionPlan(
                                new InOrder(1, 1, true, false),
                                one,
                                Cuts.CORNERS,
                                FoldCreep.NONE,
                                3));
        assertThat(VeraPdf.failures(sheets, PDFAFlavour.PDFA_2_B)).isEmpty();
        try (PDDocument file = Loader.loadPDF(sheets)) {
            assertThat(file.getNumberOfPages()).isEqualTo(6);
            PDPage page = file.getPage(0);
            assertThat(page.getTrimBox().getLowerLeftX() * MM_PER_POINT)
                    .isCloseTo(10, within(0.01));
            assertThat(page.getTrimBox().getWidth() * MM_PER_POINT).isCloseTo(148, within(0.01));
            assertThat(page.getBleedBox().getHeight() * MM_PER_POINT).isCloseTo(216, within(0.01));
        }
    }

    /** The pages at the left and at the right of each side. */
    private static List<String> halves(byte[] sheets) throws IOException {
        List<String> sides = new ArrayList<>();
        try (PDDocument file = Loader.loadPDF(sheets)) {
            for (PDPage page : file.getPages()) {
                double half = page.getMediaBox().getWidth() / 2;
                assertThat(half * MM_PER_POINT).isCloseTo(148.5, within(0.01));
                sides.add(number(page, 0, half) + " " + number(page, half, half));
            }
        }
        return sides;
    }

    private static String number(PDPage page, double left, double width) throws IOException {
        PDFTextStripperByArea area = new PDFTextStripperByArea();
        area.addRegion("half", new Rectangle2D.Double(left, 0, width, 1000));
        area.extractRegions(page);
        Matcher number = PAGE.matcher(area.getTextForRegion("half"));
        return number.find() ? number.group(1) : "-";
    }
}

package org.studypack.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.studypack.assemble.PageDesigns;
import org.studypack.book.Asset;
import org.studypack.book.Book;
import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.ContentDocument.Opening;
import org.studypack.book.EdgeTab;
import org.studypack.book.PageDesign;
import org.studypack.book.PageHeads;
import org.studypack.book.SheetFoot;
import org.studypack.book.SheetHead;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.pack.Design;
import org.studypack.pack.Paper;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.imageio.ImageIO;

/** Feet of worksheets: where a sheet comes from, over pages that packs share. */
final class SheetFootTest {
    private static final String RIGHTS = "© 2026 Somebody. Copy it as you like.";

    private static Book book(Paper paper, String rights, String link) {
        return book(PageDesigns.of(Design.BOOK, paper), rights, link);
    }

    private static Book book(PageDesign design, String rights, String link) {
        SheetFoot foot =
                new SheetFoot(
                        List.of("by Somebody", rights),
                        Optional.of(
                                new SheetFoot.Code(
                                        "branch/link.png", "Scan the code, or go to", link)));
        return BookMaker.book()
                .on(design)
                .heads(
                        new PageHeads(
                                List.of("A Reading Guide"),
                                foot,
                                Map.of(
                                        "worksheet-1",
                                        new SheetHead("Sheet 1", "", "", "", Optional.empty())),
                                "",
                                /* masthead= */ 0,
                                EdgeTab.NONE))
                .image(new Asset("branch/link.png", "image/png", picture()))
                .add(Kind.WORKSHEET, "worksheet", "One", Opening.NEW_PAGE, QUESTION)
                .front()
                .make();
    }

    private static final String QUESTION =
            """
            <h1>Sheet</h1><div class='question' id='a'>
            <p class='prompt'><span class='number'>1.</span> Why?</p></div>
            """;

    private static byte[] picture() {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(37, 37, BufferedImage.TYPE_BYTE_GRAY), "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private static String foot(Book book) throws IOException {
        PrintedBook printed = Prints.print(book);
        String text = Prints.text(printed.pdf(), printed.pages());
        return text.substring(text.indexOf("by Somebody")).replaceAll("\\s+", " ");
    }

    @Test
    void footSaysWhoMadeTheSheetAndHowItMayBeCopied() throws IOException {
        assertThat(foot(book(Paper.A4, RIGHTS, "https://quay.example/")))
                .contains("by Somebody", RIGHTS, "Scan the code", "https://quay.example/");
    }

    @Test
    void eachPackHasItsOwnOverOneBody() {
        Book quay = book(Paper.A4, RIGHTS, "https://quay.example/");
        Book hill = book(Paper.A4, "All rights are the hill's.", "https://hill.example/");
        PrintedBody body = new Printer().printBody(quay, new Diagnostics()).orElseThrow();
        byte[] first = printed(quay, body);
        byte[] second = printed(hill, body);
        assertThat(second).isNotEqualTo(first);
        assertThat(Arrays.copyOf(first, body.shared()))
                .isEqualTo(Arrays.copyOf(second, body.shared()));
    }

    private static byte[] printed(Book book, PrintedBody body) {
        return new Printer().print(book, body, new Diagnostics()).orElseThrow().pdf();
    }

    @Test
    void footIsNoWordOfTheText() {
        byte[] pdf = Prints.print(book(Paper.A4, RIGHTS, "https://quay.example/")).pdf();
        assertThat(PdfReader.read(pdf).flow()).doesNotContain("Somebody", "Scan");
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    /** Whoever copies a sheet asks how that is allowed: it is set smaller before it is cut. */
    @Test
    void licenceStandsOnNarrowAndOnLargeSheetsToo() throws IOException {
        String licensed = "© 2026 the authors. Licensed under CC BY 4.0";
        String rights = licensed + " (https://creativecommons.org/licenses/by/4.0/).";
        assertThat(foot(book(Paper.A5, rights, "https://harbour.example/study")))
                .contains(licensed);
        PageDesign large = PageDesigns.of(Design.LARGE_PRINT, Paper.A4);
        assertThat(foot(book(large, rights, "https://harbour.example/study"))).contains(licensed);
    }

    /** A caption without its address would send a hand nowhere. */
    @ParameterizedTest
    @EnumSource(names = {"CLEAR_PRINT", "LARGE_PRINT"})
    void halfSheetInLargeLettersHasAllOfItsFoot(Design design) throws IOException {
        String licensed = "© 2026 the studypack authors. Licensed under CC BY 4.0";
        String rights = licensed + " (https://creativecommons.org/licenses/by/4.0/).";
        for (Paper paper : List.of(Paper.A5, Paper.HALF_LETTER, Paper.HALF_A4_LETTER)) {
            String foot =
                    foot(book(PageDesigns.of(design, paper), rights, "https://quay.example/x"));
            assertThat(foot).contains(licensed).doesNotContain("…");
            assertThat(foot.replace(" ", "")).contains("https://quay.example/x");
        }
    }

    /** The margin is as high as it is; an address is of use as a whole alone. */
    @Test
    void longRightsAreCutAndALongAddressIsSetSmaller() throws IOException {
        String link = "https://quay.example/" + "a-word-and-/".repeat(6);
        String foot = foot(book(Paper.A4, RIGHTS + " And so on.".repeat(60), link));
        assertThat(foot).contains(RIGHTS, "…");
        assertThat(foot.replace(" ", "")).contains(link);
    }

    @Test
    void footStaysWithinAPrintersEdge() throws IOException {
        for (Paper paper : Paper.values()) {
            Book book = book(paper, "ΩΩ".repeat(400), "https://quay.example/" + "Ω".repeat(300));
            double paperHeight = book.design().size().height();
            PrintedBook printed = Prints.print(book);
            assertThat(Prints.lowestOf(printed.pdf(), printed.pages(), 'Ω'))
                    .isLessThan(paperHeight - 3);
        }
    }

    /** Spaces between words are wider there, and are measured so. */
    @ParameterizedTest
    @EnumSource(names = {"CLEAR_PRINT", "LARGE_PRINT"})
    void footOfManyWordsInLargeLettersStaysWithinAPrintersEdge(Design design) throws IOException {
        for (String words : List.of("Ω it ", "bread to Ω ", "harbours of Ω a ", "Ω ")) {
            Book book =
                    book(
                            PageDesigns.of(design, Paper.A4),
                            words.repeat(200),
                            "https://quay.example/x");
            PrintedBook printed = Prints.print(book);
            assertThat(Prints.lowestOf(printed.pdf(), printed.pages(), 'Ω'))
                    .isLessThan(book.design().size().height() - 3);
        }
    }
}

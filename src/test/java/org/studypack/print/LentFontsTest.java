package org.studypack.print;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.studypack.book.Book;
import org.studypack.book.ContentDocument.Kind;
import org.studypack.diagnostic.Diagnostics;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Front matter is set in the fonts that its body has, as far as they have its letters. */
final class LentFontsTest {
    private static final String SERIF = "SourceSerif4-Regular";

    private static Book book(String imprint) {
        return BookMaker.book()
                .chapter("First", "<p>One.</p>")
                .front()
                .with(Kind.IMPRINT, "<p>" + imprint + "</p>")
                .make();
    }

    /** The objects that are fonts of each face. */
    private static Map<String, Set<COSObjectKey>> fonts(byte[] pdf) throws IOException {
        Map<String, Set<COSObjectKey>> fonts = new TreeMap<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                COSDictionary all =
                        page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
                for (COSName name : all == null ? Set.<COSName>of() : all.keySet()) {
                    String face = all.getCOSDictionary(name).getNameAsString(COSName.BASE_FONT);
                    fonts.computeIfAbsent(face.substring(7), unknown -> new HashSet<>())
                            .add(((COSObject) all.getItem(name)).getKey());
                }
            }
        }
        return fonts;
    }

    @Test
    void lettersOfNamesAndAddressesAreInTheBodysFont() throws IOException {
        assertThat(fonts(Prints.print(book("Quincy, 7 friends (1932) “Zyx”")).pdf()))
                .hasEntrySatisfying(SERIF, objects -> assertThat(objects).hasSize(1));
    }

    @Test
    void lettersOfAnotherScriptBringAFontOfTheirOwn() throws IOException {
        assertThat(fonts(Prints.print(book("Жук")).pdf()))
                .hasEntrySatisfying(SERIF, objects -> assertThat(objects).hasSize(2));
    }

    /** So that no pack makes a font for words that all of them have. */
    @Test
    void bodyHasTheFaceOfWhatIsStrongInItsImprint() {
        Diagnostics diagnostics = new Diagnostics();
        assertThat(new Printer().printBody(book("<strong>Held</strong>"), diagnostics))
                .hasValueSatisfying(
                        body -> assertThat(body.fonts().byName()).containsKey("SERIF_BOLD/0"));
        assertThat(new Printer().printBody(book("Held"), diagnostics))
                .hasValueSatisfying(
                        body ->
                                assertThat(body.fonts().byName())
                                        .doesNotContainKey("SERIF_BOLD/0"));
    }

    @Test
    void strongWordsOfAnImprintAreInTheBodysFont() throws IOException {
        byte[] pdf = Prints.print(book("<strong>Held</strong> Quincy")).pdf();
        assertThat(fonts(pdf))
                .hasEntrySatisfying(
                        "SourceSerif4-Semibold",
                        objects ->
                                assertThat(objects)
                                        .singleElement()
                                        .extracting(COSObjectKey::getNumber)
                                        .satisfies(
                                                number ->
                                                        assertThat(number)
                                                                .isLessThan(firstOfPack(pdf))));
    }

    /** The number of the cover's page: what a pack adds has higher numbers than all of its body. */
    private static long firstOfPack(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return requireNonNull(document.getPage(0).getCOSObject().getKey()).getNumber();
        }
    }

    @Test
    void bodyThatWasKeptLendsTheSame() throws IOException {
        Book book = book("Zyx");
        Diagnostics diagnostics = new Diagnostics();
        PrintedBody body = new Printer().printBody(book, diagnostics).orElseThrow();
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        body.writeTo(new DataOutputStream(kept));
        PrintedBody read =
                PrintedBody.readFrom(
                        new DataInputStream(new ByteArrayInputStream(kept.toByteArray())));
        assertThat(new Printer().print(book, read, diagnostics).orElseThrow().pdf())
                .isEqualTo(new Printer().print(book, body, diagnostics).orElseThrow().pdf());
    }
}

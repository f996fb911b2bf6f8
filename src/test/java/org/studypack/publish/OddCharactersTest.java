package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.publish.press.Product;
import org.studypack.source.PackReader;
import org.studypack.words.ControlCharacters;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;

/** A character is refused at its place, or makes files that every judge finds valid. */
final class OddCharactersTest {
    /** Shown as nothing, or as a space of its own width. */
    private static final List<Integer> BLANK =
            List.of(0xA0, 0xAD, 0x2007, 0x2009, 0x200A, 0x200B, 0x202F);

    @TempDir Path book;

    private void write(String section) throws IOException {
        Files.createDirectories(book.resolve("guide"));
        Files.writeString(book.resolve("pack.yaml"), "format: 1\ntitle: Bread\nlanguage: en\n");
        Files.writeString(book.resolve("guide/01-a.md"), section);
    }

    private List<Diagnostic> built(Set<Product> products) {
        return BuildMaker.of(book)
                .into(book.resolve("out"))
                .making(products)
                .judged()
                .replacing()
                .build()
                .diagnostics();
    }

    /** Each within a word, alone, and in italics. */
    private static String prose(IntStream characters) {
        StringBuilder prose = new StringBuilder("# Price\n\n");
        characters.forEach(
                c ->
                        prose.append("x&#x%1$X;y &#x%1$X; *x&#x%1$X;y* ".formatted(c))
                                .append(c % 8 == 0 ? "\n\n" : ""));
        return prose.append("end\n").toString();
    }

    @Test
    void signsOfAllTypefacesArePublishedInBothFormats() throws Exception {
        List<Font> faces = List.of(face("SourceSerif4-Regular"), face("SourceSans3-Regular"));
        IntPredicate isSign =
                c ->
                        !Character.isLetterOrDigit(c)
                                && !isUnseen(c)
                                && faces.stream().allMatch(face -> face.canDisplay(c));
        write(
                prose(
                        IntStream.concat(
                                BLANK.stream().mapToInt(c -> c),
                                IntStream.range(0xA1, 0x20000).filter(isSign))));
        assertThat(built(EnumSet.copyOf(Product.BY_DEFAULT))).isEmpty();
    }

    private static boolean isUnseen(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT,
                    Character.NON_SPACING_MARK,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED,
                    Character.CONTROL ->
                    true;
            default -> false;
        };
    }

    private static Font face(String name) throws IOException, FontFormatException {
        try (InputStream in =
                OddCharactersTest.class.getResourceAsStream("/fonts/" + name + ".ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        }
    }

    /** What print has no letters for is for screens. */
    @Test
    void charactersOfAllPlanesAreValidInAnEpub() throws IOException {
        write(
                prose(
                        IntStream.concat(
                                        IntStream.iterate(0xA1, c -> c < 0x110000, c -> c + 1009),
                                        IntStream.of(
                                                0x378, 0x61C, 0x115F, 0x180E, 0x200C, 0x200D,
                                                0x200E, 0x2060, 0x2066, 0x2800, 0x3000, 0x3164,
                                                0xE000, 0xFE0F, 0xFFFD, 0x1D173, 0xE0020, 0xE0100,
                                                0x10FFFD))
                                .filter(c -> !isRefused(c))));
        assertThat(built(EnumSet.of(Product.EPUB)))
                .extracting(Diagnostic::code)
                .doesNotContain(
                        Code.EPUBCHECK, Code.EPUBCHECK_REMARK, Code.TEXT_CHANGED, Code.ENVIRONMENT)
                .contains(Code.NO_PAGE_NUMBERS);
        assertThat(book.resolve("out/bread.epub")).exists();
    }

    /** They come with text from web pages and word processors, and nobody sees them. */
    @Test
    void charactersThatAreNeverSeenArePublishedInBothFormats() throws IOException {
        List<Integer> unseen =
                List.of(
                        0xAD, 0x34F, 0x61C, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060,
                        0x2063, 0xFE00, 0xFE0E, 0xFE0F, 0xE0100, 0xE01EF);
        write(prose(unseen.stream().mapToInt(c -> c)) + "\nA&lrm;&zwj; b and e\uFE0E\u0301.\n");
        Files.writeString(
                book.resolve("pack.yaml"),
                "format: 1\ntitle: Bread\u200E\nslug: bread\nsubtitle: a\uFE0Fb\nlanguage: en\n");
        assertThat(built(EnumSet.copyOf(Product.BY_DEFAULT))).isEmpty();
        try (ZipFile epub = new ZipFile(book.resolve("out/bread.epub").toFile())) {
            String all =
                    new String(
                            epub.getInputStream(epub.getEntry("EPUB/text/guide-1.xhtml"))
                                    .readAllBytes(),
                            StandardCharsets.UTF_8);
            assertThat(all).contains(unseen.stream().map(Character::toString).toList());
        }
    }

    /** The same accent on a letter before it is one with that. */
    @Test
    void accentWithoutAPlaceIsReportedWhereItStands() throws IOException {
        write("# Price\n\nWords: \u0418\u0306 and \u0421\u0306.\n");
        assertThat(built(EnumSet.of(Product.PDF)))
                .singleElement()
                .extracting(found -> found.location().toString())
                .asString()
                .endsWith("01-a.md:3:16");
    }

    private static boolean isRefused(int c) {
        return ControlCharacters.flaw(Character.toString(c)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "FEFF,'a character that means nothing in a book: U+FEFF (ZERO WIDTH NO-BREAK SPACE)'",
        "2028,'a character that means nothing in a book: U+2028 (LINE SEPARATOR)'",
        "FFFC,'a character that means nothing in a book: U+FFFC (OBJECT REPLACEMENT CHARACTER)'",
        "206A,'a character that means nothing in a book: U+206A (INHIBIT SYMMETRIC SWAPPING)'",
        "FFF9,'a character that means nothing in a book: U+FFF9 (INTERLINEAR ANNOTATION ANCHOR)'",
        "FDD0,no character of Unicode: U+FDD0",
        "FFFE,no character of Unicode: U+FFFE",
        "1FFFF,no character of Unicode: U+1FFFF",
        "10FFFF,no character of Unicode: U+10FFFF",
        "7F,a control character: U+007F"
    })
    void characterOfNoBookIsRefusedAtItsPlace(String number, String message) throws IOException {
        String character = Character.toString(Integer.parseInt(number, 16));
        write("# Price\n\nIt\u00E9\uD83C\uDF5E " + character + "rose " + character + ".\n");
        assertThat(reported())
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.code()).isEqualTo(Code.CONTROL_CHARACTER);
                            assertThat(found.message())
                                    .isEqualTo(message + ", and 1 more such in this file");
                            assertThat(found.location().toString()).endsWith("01-a.md:3:6");
                            assertThat(found.hint()).isPresent();
                        });
        write("# Price\n\nIt &#x" + number + "; rose.\n\nAnd &#x" + number + ";fell.\n");
        assertThat(reported())
                .extracting(Diagnostic::message)
                .containsExactly(message + ", and 1 more such in this text");
    }

    private List<Diagnostic> reported() {
        Diagnostics diagnostics = new Diagnostics();
        PackReader.read(book, diagnostics);
        return diagnostics.all();
    }

    /** An accent may be a character of its own; a program that writes ids chooses for itself. */
    @ParameterizedTest
    @ValueSource(strings = {"caf\u00E9", "cafe\u0301"})
    void idIsTheSameHoweverItsAccentsAreWritten(String id) throws IOException {
        String other = id.length() == 4 ? "cafe\u0301" : "caf\u00E9";
        write("# Price {#%s}\n\nSee [here](#%s) and [there](#%s).\n".formatted(id, other, id));
        Files.writeString(
                book.resolve("glossary.yaml"),
                "- term: a\n  id: b%s\n  definition: c\n  see: [b%s]\n".formatted(id, other));
        Files.createDirectories(book.resolve("transcripts"));
        Files.writeString(book.resolve("transcripts/%s.md".formatted(other)), "It rose.\n");
        Files.writeString(book.resolve("transcripts/%s.yaml".formatted(id)), "title: Talk\n");
        Files.writeString(
                book.resolve("excerpts.yaml"),
                "excerpts:\n  - title: c\n    transcript: %s\n    passages: [{first: It, last: rose}]\n"
                        .formatted(id));
        Files.createDirectories(book.resolve("editions"));
        Files.writeString(
                book.resolve("editions/x.yaml"), "format: 1\nsections: [%s]\n".formatted(other));
        assertThat(new Publisher().checkBook(book).diagnostics()).isEmpty();
    }
}

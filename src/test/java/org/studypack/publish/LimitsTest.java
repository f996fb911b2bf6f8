package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.diagnostic.Code;
import org.studypack.pack.Design;
import org.studypack.print.PageAudit;
import org.studypack.publish.build.Built;
import org.studypack.publish.build.BuiltFile;
import org.studypack.publish.press.Product;
import org.studypack.publish.run.Outcome;
import org.studypack.words.Setting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What stands in a fixed place of a page (covers, mastheads, heads and feet, cards, the back of a
 * booklet) at the limits of docs/limits.md: it is set whole, legible, and nowhere on other text.
 */
final class LimitsTest {
    /** What office printers leave white, in millimetres. */
    private static final double EDGE = 4.2;

    private static final int NAME = 200;
    private static final int LINE = 1000;

    @TempDir Path folder;

    /** The widest pages and the narrowest, in each design. */
    static Stream<Arguments> narrow() {
        return on("letter", "half-letter");
    }

    /** The highest pages and the lowest. */
    static Stream<Arguments> low() {
        return on("a4", "a5");
    }

    /** Sheets whose halves are set in a size of their own, and pages that are halves already. */
    static Stream<Arguments> folded() {
        return Stream.of(
                Arguments.of(Design.BOOK, "a4"),
                Arguments.of(Design.HANDOUT, "letter"),
                Arguments.of(Design.LARGE_PRINT, "a4"),
                Arguments.of(Design.CLEAR_PRINT, "letter"),
                Arguments.of(Design.LARGE_PRINT, "half-letter"));
    }

    private static Stream<Arguments> on(String... papers) {
        return Arrays.stream(Design.values())
                .flatMap(design -> Arrays.stream(papers).map(paper -> Arguments.of(design, paper)));
    }

    @ParameterizedTest
    @MethodSource("narrow")
    void longestBranchIsSetWhole(Design design, String paper) throws IOException {
        Path book = UnseenPack.BRANCH.write(folder.resolve("book"));
        Files.writeString(book.resolve("recipe.yaml"), branch());
        assertSound(book, design, paper, EnumSet.of(Product.PDF));
    }

    @ParameterizedTest
    @MethodSource("low")
    void longestTitlesAreSetWhole(Design design, String paper) throws IOException {
        Path book = pack();
        Files.writeString(book.resolve("recipe.yaml"), "format: 1\nbranch: Quay\n");
        assertSound(book, design, paper, EnumSet.of(Product.PDF, Product.CARDS));
    }

    /** A title of many lines would leave no room on the card for its question. */
    @ParameterizedTest
    @ValueSource(strings = {"a4", "letter"})
    void cardHasThreeLinesOfATitle(String paper) throws IOException {
        Path book = pack();
        Files.writeString(book.resolve("recipe.yaml"), "format: 1\n");
        Path cards = assertSound(book, Design.BOOK, paper, EnumSet.of(Product.CARDS));
        try (PDDocument sheet = Loader.loadPDF(cards.toFile())) {
            assertThat(sheet.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(sheet))
                    .containsPattern("(?s)price….*Who asked\\?.*price….*Why\\?")
                    .doesNotContain("1 continued");
        }
    }

    @ParameterizedTest
    @MethodSource("folded")
    void bookletOfTheLongestTextsIsSetWhole(Design design, String paper) throws IOException {
        Path book = pack();
        Files.writeString(book.resolve("recipe.yaml"), branch() + "audience: leader\nslip: yes\n");
        Path booklet = assertSound(book, design, paper, EnumSet.of(Product.BOOKLET));
        assertThat(PageTexts.of(booklet).getFirst()).contains("Staple", "short edge");
    }

    /** The pages of a leader's booklet are others than those of the PDF beside it. */
    @ParameterizedTest
    @CsvSource({"BOOK, a4", "HANDOUT, a4", "LARGE_PRINT, a5"})
    void leadersPdfOfTheLongestTextsIsSetWhole(Design design, String paper) throws IOException {
        Path book = pack();
        Files.writeString(book.resolve("recipe.yaml"), branch() + "audience: leader\n");
        assertSound(book, design, paper, EnumSet.of(Product.PDF));
    }

    /** Its label and what is asked are as long as they may be; it goes on from card to card. */
    @ParameterizedTest
    @MethodSource("folded")
    void cardsOfTheLongestQuestionAreSetWhole(Design design, String paper) throws IOException {
        Path book = pack();
        Files.writeString(book.resolve("recipe.yaml"), "format: 1\n");
        Files.writeString(
                book.resolve("guide/1.md"),
                "# %s\n\nText.\n\n## Questions {.questions}\n\n- %s? {#%s minutes=600}\n"
                        .formatted(of(LINE), UnseenPack.words(500), "q".repeat(NAME)));
        assertSound(book, design, paper, EnumSet.of(Product.CARDS));
    }

    private Path assertSound(Path book, Design design, String paper, Set<Product> products)
            throws IOException {
        Outcome<Built> made =
                BuildMaker.of(book)
                        .into(folder.resolve("out"))
                        .making(products)
                        .editions(book.resolve("recipe.yaml").toString())
                        .with("design", Setting.written(design))
                        .with("paper", paper)
                        .build();
        assertThat(made.diagnostics())
                .noneMatch(each -> each.isError() || each.code() == Code.TEXT_CUT_OFF);
        for (BuiltFile file : made.result().orElseThrow().made()) {
            assertThat(PageAudit.flaws(Files.readAllBytes(file.path()), EDGE))
                    .as(file.path().getFileName().toString())
                    .isEmpty();
        }
        return made.result().orElseThrow().files().getLast();
    }

    private static String branch() {
        String address = "  %s\n".formatted(of(NAME - 2)).repeat(8);
        return "format: 1\nbranch: %s\ndate: 2027-03-09\ntime: %s\nplace: |\n%scontact: |\n%slink: https://quay.example/%s\n"
                .formatted(of(NAME), of(NAME), address, address, "circle/".repeat(68));
    }

    private Path pack() throws IOException {
        Path book = folder.resolve("book");
        Files.createDirectories(book.resolve("guide"));
        Files.writeString(
                book.resolve("pack.yaml"),
                "format: 1\ntitle: %1$s\nsubtitle: %1$s\ncreators: [\"%1$s\"]\npublisher: %1$s\ndescription: %2$s\nrights: %2$s\nlanguage: en\nmodified: 2026-11-01\nworksheets: run-on\n"
                        .formatted(of(LINE), of(5 * LINE)));
        Files.writeString(
                book.resolve("guide/1.md"),
                "# %1$s\n\n%2$s\n\n## %1$s\n\n%2$s\n\n## Questions {.questions}\n\n- Who asked? {#a}\n- Why? {#b answer=scale from=\"%3$s\" to=\"%3$s\" steps=7}\n"
                        .formatted(of(LINE), UnseenPack.words(300), of(NAME)));
        return book;
    }

    /** So many characters of words, without marks that YAML would read. */
    private static String of(int characters) {
        return UnseenPack.words(characters)
                .replace(".", "")
                .substring(0, characters - 1)
                .strip()
                .concat("s");
    }
}

package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Severity;
import org.studypack.print.PageAudit;
import org.studypack.publish.build.Built;
import org.studypack.publish.build.BuiltFile;
import org.studypack.publish.press.Product;
import org.studypack.publish.run.Outcome;
import org.studypack.publish.run.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What nobody tried before is built, loses no word, lies nowhere on itself, and leaves no page with
 * less than a fifth.
 */
final class UnseenPacksTest {
    /** How near to the edge of a page letters may stand, in millimetres; and of a card. */
    private static final double EDGE = 6;

    private static final double CARD_EDGE = 4;

    /** One piece of each fills a page or more, so that what comes after it may have one alone. */
    private static final Set<UnseenPack> POOR =
            EnumSet.of(
                    UnseenPack.TALL_QUESTION,
                    UnseenPack.TALLEST_QUESTION,
                    UnseenPack.LARGEST_ANSWERS,
                    UnseenPack.TABLE_AT_FOOT,
                    UnseenPack.NOTES_OF_SECTION);

    private static final String[][] LAYOUTS = {
        {"large-print", "letter"},
        {"clear-print", "a5"},
        {"book", "letter"},
        {"clear-print", "letter"},
        {"large-print", "a5"}
    };

    private final Publisher publisher = new Publisher();

    static Stream<Arguments> designs() {
        Stream<Arguments> all =
                Arrays.stream(UnseenPack.values())
                        .flatMap(
                                pack ->
                                        Stream.of(
                                                Arguments.of(pack, "book", "a5"),
                                                Arguments.of(pack, "handout", "a4")));
        Stream<Arguments> large =
                Stream.of(
                        Arguments.of(UnseenPack.BRANCH, "book", "half-letter"),
                        Arguments.of(UnseenPack.BRANCH, "handout", "half-letter"),
                        Arguments.of(UnseenPack.BRANCH, "book", "letter"),
                        Arguments.of(UnseenPack.TALL_QUESTION, "book", "a4"),
                        Arguments.of(UnseenPack.TALL_QUESTION, "clear-print", "a4"),
                        Arguments.of(UnseenPack.TALLEST_QUESTION, "book", "a4"),
                        Arguments.of(UnseenPack.TALLEST_QUESTION, "large-print", "a4"),
                        Arguments.of(UnseenPack.LONG_SECTION_TITLE, "clear-print", "a4"),
                        Arguments.of(UnseenPack.LONG_WORDS, "large-print", "a5"));
        return Stream.of(all, large, inTurn()).flatMap(each -> each);
    }

    /** Each pack in one layout more, each layout for some packs. */
    private static Stream<Arguments> inTurn() {
        UnseenPack[] packs = UnseenPack.values();
        return IntStream.range(0, packs.length)
                .mapToObj(i -> Arguments.of(packs[i], LAYOUTS[i % 5][0], LAYOUTS[i % 5][1]));
    }

    @ParameterizedTest
    @MethodSource("designs")
    void pagesAreSound(UnseenPack pack, String design, String paper, @TempDir Path folder)
            throws IOException {
        Outcome<Built> made = build(pack, design, paper, EnumSet.of(Product.PDF), folder);
        for (BuiltFile file : made.result().orElseThrow().made()) {
            byte[] pdf = Files.readAllBytes(file.path());
            assertThat(PageAudit.flaws(pdf, EDGE)).isEmpty();
            assertThat(PageAudit.remnants(pdf))
                    .hasSizeLessThanOrEqualTo(POOR.contains(pack) ? 2 : 0);
        }
    }

    /** A leader's copy has the notes of questions, and a narrow page. */
    @ParameterizedTest
    @ValueSource(strings = {"book", "large-print"})
    void leadersNotesAreSound(String design, @TempDir Path folder) throws IOException {
        Path book = UnseenPack.LEADERS_NOTES.write(folder.resolve("book"));
        Files.writeString(book.resolve("recipe.yaml"), "format: 1\naudience: leader\n");
        Outcome<Built> made = build(book, design, "a5", EnumSet.of(Product.PDF), folder);
        byte[] pdf = Files.readAllBytes(made.result().orElseThrow().files().getFirst());
        assertThat(PageAudit.flaws(pdf, EDGE)).isEmpty();
        assertThat(PageAudit.remnants(pdf)).isEmpty();
    }

    /**
     * A worksheet after a column of text is no part of the first page, above which a masthead
     * stands.
     */
    @Test
    void worksheetAfterOneColumnTakesOnePage(@TempDir Path folder) throws IOException {
        Set<Product> pdf = EnumSet.of(Product.PDF);
        Outcome<Built> made = build(UnseenPack.LONG_TITLE, "handout", "a4", pdf, folder);
        assertThat(made.result().orElseThrow().pages()).isEqualTo(2);
    }

    /** Nor are its last words held together, which may be wider than a narrow page. */
    @Test
    void titleLeavesNoWordAlone(@TempDir Path folder) throws IOException {
        Path book = UnseenPack.NO_TRANSCRIPT.write(folder.resolve("book"));
        Files.writeString(book.resolve("pack.yaml"), UnseenPack.pack("In Defense of October"));
        Set<Product> pdf = EnumSet.of(Product.PDF);
        Outcome<Built> made = build(book, "large-print", "half-letter", pdf, folder);
        assertThat(made.diagnostics()).noneMatch(each -> each.code() == Code.TEXT_CUT_OFF);
        assertThat(pageOf(made.result().orElseThrow().files().getFirst(), "Contents"))
                .containsPattern("In Defense\\s*\\Rof October");
    }

    /** It goes on overleaf, and does not move there and leave its question behind. */
    @ParameterizedTest
    @ValueSource(strings = {"a4", "a5"})
    void tallTableToWriteInBeginsWithItsQuestion(String paper, @TempDir Path folder)
            throws IOException {
        Set<Product> only = EnumSet.of(Product.PDF);
        Outcome<Built> made = build(UnseenPack.LARGEST_ANSWERS, "book", paper, only, folder);
        Path pdf = made.result().orElseThrow().files().getFirst();
        assertThat(pageOf(pdf, "Of for-against high?")).contains("Against");
        assertThat(pageOf(pdf, "Of claim-evidence-source high?")).contains("Evidence");
        assertThat(made.diagnostics())
                .filteredOn(each -> each.message().contains("room for notes"))
                .singleElement()
                .satisfies(each -> assertThat(each.location().line()).isPositive());
    }

    /** The last page that says something. */
    private static String pageOf(Path pdf, String words) throws IOException {
        return PageTexts.of(pdf).stream()
                .filter(text -> text.contains(words))
                .reduce("", (before, last) -> last);
    }

    static List<UnseenPack> asked() {
        return List.of(
                UnseenPack.LONG_QUESTION,
                UnseenPack.LONG_TITLE,
                UnseenPack.BRANCH,
                UnseenPack.NOTES_IN_COLUMNS);
    }

    @ParameterizedTest
    @MethodSource("asked")
    void cardsAndBookletsAreSound(UnseenPack pack, @TempDir Path folder) throws IOException {
        Set<Product> products = EnumSet.of(Product.CARDS, Product.BOOKLET, Product.PRINT_SHOP);
        Outcome<Built> made = build(pack, "book", "a4", products, folder);
        for (BuiltFile file : made.result().orElseThrow().made()) {
            assertThat(PageAudit.flaws(Files.readAllBytes(file.path()), CARD_EDGE)).isEmpty();
        }
    }

    /** The foot of a worksheet with a code stood at the edge of a narrow page. */
    @Test
    void pagesTwoOnASheetKeepTheirFeetOnThePaper(@TempDir Path folder) throws IOException {
        Set<Product> products = EnumSet.of(Product.TWO_UP, Product.CUT_AND_STACK, Product.BOOKLET);
        Outcome<Built> made = build(UnseenPack.BRANCH, "book", "letter", products, folder);
        for (BuiltFile file : made.result().orElseThrow().made()) {
            assertThat(PageAudit.flaws(Files.readAllBytes(file.path()), EDGE)).isEmpty();
        }
    }

    private Outcome<Built> build(
            UnseenPack pack, String design, String paper, Set<Product> products, Path folder)
            throws IOException {
        return build(pack.write(folder.resolve("book")), design, paper, products, folder);
    }

    private Outcome<Built> build(
            Path book, String design, String paper, Set<Product> products, Path folder) {
        Path recipe = book.resolve("recipe.yaml");
        Outcome<Built> made =
                publisher.build(
                        BuildMaker.of(book)
                                .into(folder.resolve("out"))
                                .making(products)
                                .editions(
                                        Files.exists(recipe)
                                                ? List.of(recipe.toString())
                                                : List.of())
                                .with("design", design)
                                .with("paper", paper)
                                .request(),
                        Progress.SILENT);
        assertThat(made.diagnostics()).noneMatch(each -> each.severity() == Severity.ERROR);
        return made;
    }
}

package org.studypack.publish.press;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Severity;
import org.studypack.pack.Recipe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is said of a pack is the same on the first day and on the second, when its body may have
 * been kept: one of which something was said is made again.
 */
final class KeptReportsTest {
    /** What a product says of its own pages, whatever body it has. */
    private static final Set<Code> OF_PRODUCTS = EnumSet.of(Code.BOOKLET_TOO_THICK);

    private static final String QUESTION =
            "Words.\n\n## Questions {.questions}\n\n- Who paid? {#who}\n";

    @TempDir Path folder;

    /**
     * A pack of which something is said.
     *
     * @param settings lines of pack.yaml
     */
    private record Odd(String settings, String guide, Set<Product> products) {
        Odd(String settings, String guide, Product... products) {
            this(settings, guide, EnumSet.copyOf(Arrays.asList(products)));
        }
    }

    private static Map<Code, Odd> odd() {
        Map<Code, Odd> odd = new LinkedHashMap<>();
        odd.put(
                Code.BLOCK_TOO_TALL,
                new Odd("", QUESTION.replace("{#who}", "{#who lines=60}"), Product.PDF));
        odd.put(
                Code.TABLE_TOO_WIDE,
                new Odd(
                        "paper: a5",
                        "| Parliamentary"
                                + " | Parliamentary".repeat(14)
                                + " |\n"
                                + "|---".repeat(15)
                                + "|\n"
                                + "| 1 ".repeat(15)
                                + "|\n",
                        Product.PDF));
        odd.put(
                Code.TEXT_CUT_OFF,
                new Odd(
                        "",
                        "It rose.\n\n".repeat(9)
                                + "Nobody was asked when the price doubled. ".repeat(4)
                                + "\n",
                        Product.PDF));
        odd.put(Code.NO_PAGE_NUMBERS, new Odd("", "The rune \u16A0.\n", Product.EPUB));
        odd.put(Code.COVER_WITHOUT_LETTERS, new Odd("subtitle: \u16A0", "Words.\n", Product.EPUB));
        odd.put(
                Code.WORKSHEETS_NOT_ALONE,
                new Odd("design: handout\nworksheets: alone", QUESTION, Product.PDF));
        odd.put(Code.ROOM_TWICE, new Odd("questions: with-space", QUESTION, Product.PDF));
        odd.put(
                Code.HALF_PAGES_AS_BOOK,
                new Odd("design: handout", "Words.\n", Product.PDF, Product.BOOKLET));
        odd.put(
                Code.DRAWING_WITHOUT_LETTERS,
                new Odd("", "![A face](images/face.svg)\n", Product.PDF));
        odd.put(Code.NO_CARDS, new Odd("", "Words.\n", Product.PDF, Product.CARDS));
        return odd;
    }

    /** Errors of setting keep a body from being made. */
    @Test
    void eachCodeThatABodyCanGiveIsTried() {
        assertThat(
                        Stream.of(Code.values())
                                .filter(code -> code.id().startsWith("SET-"))
                                .filter(code -> code.severity() == Severity.WARNING)
                                .filter(code -> !OF_PRODUCTS.contains(code)))
                .containsExactlyInAnyOrderElementsOf(odd().keySet());
    }

    @TestFactory
    Stream<DynamicTest> sameIsSaidOnTheSecondDay() {
        return odd().entrySet().stream()
                .map(
                        each ->
                                DynamicTest.dynamicTest(
                                        each.getKey().id(),
                                        () -> sameIsSaid(each.getKey(), each.getValue())));
    }

    private void sameIsSaid(Code code, Odd odd) throws IOException {
        Path book = folder.resolve(code.id());
        Files.createDirectories(book.resolve("guide"));
        Files.writeString(
                book.resolve("pack.yaml"),
                "format: 1\ntitle: Bread\nlanguage: en\n" + odd.settings() + "\n");
        Files.writeString(book.resolve("guide/01.md"), "# Prices {#prices}\n\n" + odd.guide());
        if (code == Code.DRAWING_WITHOUT_LETTERS) {
            Files.createDirectories(book.resolve("images"));
            Files.writeString(
                    book.resolve("images/face.svg"),
                    "<svg xmlns='http://www.w3.org/2000/svg' width='90' height='60'><text x='9'"
                            + " y='30'>\u16A0</text></svg>");
        }
        if (code == Code.TEXT_CUT_OFF) {
            Files.createDirectories(book.resolve("templates"));
            String shipped = Files.readString(Path.of("templates/print.css"));
            Files.writeString(
                    book.resolve("templates/print.css"),
                    shipped + "\np { white-space: nowrap !important }\n");
        }
        MadePack first = made(book, odd);
        assertThat(first.reported()).extracting(Diagnostic::code).contains(code);
        assertThat(first.wasKept()).isFalse();
        MadePack second = made(book, odd);
        assertThat(second.reported()).isEqualTo(first.reported());
        if (odd.products().contains(Product.EPUB)) {
            assertThat(second.file(Product.EPUB).bytes())
                    .isEqualTo(first.file(Product.EPUB).bytes());
        }
    }

    private MadePack made(Path book, Odd odd) throws IOException {
        return MadePack.of(book, folder.resolve("cache"), Recipe.NONE, odd.products());
    }
}

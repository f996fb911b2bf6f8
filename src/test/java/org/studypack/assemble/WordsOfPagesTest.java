package org.studypack.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studypack.book.Book;
import org.studypack.book.Node.Element;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.edition.Editor;
import org.studypack.pack.Pack;
import org.studypack.pack.Recipe;
import org.studypack.source.PackReader;
import org.studypack.source.recipe.RecipeReader;
import org.studypack.template.TemplateEngine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What pages of a book say that no person wrote. */
final class WordsOfPagesTest {
    private static final String LOGO =
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'/>";

    @TempDir Path folder;

    private Book book(String guide, String recipe) throws IOException {
        Files.writeString(folder.resolve("pack.yaml"), "format: 1\ntitle: T\nlanguage: en\n");
        for (String name : List.of("guide", "images", "editions")) {
            Files.createDirectories(folder.resolve(name));
        }
        Files.writeString(folder.resolve("images/logo.svg"), LOGO);
        Files.writeString(folder.resolve("guide/01.md"), "# T {#t}\n\n" + guide);
        Diagnostics diagnostics = new Diagnostics();
        Pack pack = PackReader.read(folder, diagnostics).orElseThrow();
        Files.writeString(folder.resolve("editions/e.yaml"), "format: 1\n" + recipe);
        Recipe read = new RecipeReader(folder, pack).named("e", diagnostics).orElseThrow();
        return new BookAssembler(new TemplateEngine(Map.of()), "studypack 1")
                .assemble(Editor.edit(pack, read), diagnostics)
                .orElseThrow();
    }

    private static List<Element> all(Book book, String name) {
        List<Element> found = new ArrayList<>();
        book.documents()
                .forEach(
                        document ->
                                document.body()
                                        .walk(
                                                element -> {
                                                    if (element.name().equals(name)) {
                                                        found.add(element);
                                                    }
                                                }));
        return found;
    }

    private static List<String> alternatives(Book book) {
        return all(book, "img").stream()
                .map(image -> image.attribute("alt").orElse(""))
                .filter(text -> !text.startsWith("Cover"))
                .toList();
    }

    @Test
    void nameOfABranchCannotTurnTheTextOfItsLogo() throws IOException {
        String rest = "logo: logo.svg\nlink: https://example.org/\n";
        assertThat(alternatives(book("Words.", "branch: Quay\n" + rest)))
                .containsExactly("Logo of Quay", "QR code: https://example.org/");
        assertThat(alternatives(book("Words.", "branch: נמל!\n" + rest)))
                .containsExactly("Logo of \u2068נמל!\u2069", "QR code: https://example.org/");
    }

    @ParameterizedTest
    @CsvSource({"Words., false", "`a = 1`, true", "A note.[^1], true"})
    void colophonNamesTheTypefaceOfCodeThatIsThere(String text, boolean named) throws IOException {
        Book book = book(text + "\n\n[^1]: Type `b`.\n".repeat(text.contains("^") ? 1 : 0), "");
        List<String> words = new ArrayList<>();
        all(book, "section").stream()
                .filter(section -> section.hasClass("colophon"))
                .forEach(section -> words.add(section.toString()));
        assertThat(words)
                .singleElement()
                .asString()
                .satisfies(
                        colophon ->
                                assertThat(colophon.contains("Source Code Pro")).isEqualTo(named));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a) x|b) y|true",
                "(a) x|(b) y|true",
                "1) x|2) y|true",
                "a. x|b. y|true",
                "ii. x|iii. y|true",
                "(iv) *x*|(v) y|true",
                "*a)* x|b) y|true",
                "а) x|б) y|true",
                "a) x|y|false",
                "J. Smith|A. Jones|false",
                "a y|b y|false",
                "e.g. y|i.e. y|false"
            })
    void listWithLettersOfItsOwnHasNoDots(String first, String second, boolean lettered)
            throws IOException {
        String list = "\\- x\n\n* %s\n* %s\n".formatted(escaped(first), escaped(second));
        assertThat(all(book(list, ""), "ul"))
                .singleElement()
                .satisfies(found -> assertThat(found.hasClass("lettered")).isEqualTo(lettered));
    }

    /** A number at a line's start would be a list within. */
    private static String escaped(String item) {
        return item.replaceFirst("^(\\d)\\)", "$1\\\\)");
    }
}

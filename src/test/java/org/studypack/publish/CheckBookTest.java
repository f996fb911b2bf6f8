package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.publish.run.Outcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code check BOOK} looks at all that a pack or an edition of it may be made from. */
final class CheckBookTest {
    @TempDir Path book;

    private void write(String name, String text) throws IOException {
        Path file = book.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }

    @BeforeEach
    void writePack() throws IOException {
        write("pack.yaml", "format: 1\ntitle: Bread\nlanguage: en\n");
        write("guide/01-a.md", "# Price {#price}\n\nIt rose.\n");
    }

    @Test
    void recipesThatAreRightAreFine() throws IOException {
        write("editions/mine.yaml", "format: 1\nbranch: Harbour\nsections: [price]\n");
        Outcome<String> outcome = new Publisher().checkBook(book);
        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(outcome.result()).contains("Bread");
    }

    /** A page that comes from the pack's own template has its words from the pack all the same. */
    @Test
    void packWithTheShippedTemplatesAsItsOwnIsFine() throws IOException {
        write(
                "guide/01-a.md",
                "# Price {#price}\n\nIt rose.\n\n## Questions {.questions}\n\n- Why? {#why}\n");
        for (String name :
                List.of("section.ftlx", "title-page.ftlx", "imprint.ftlx", "worksheet.ftlx")) {
            write("templates/" + name, Files.readString(Path.of("templates", name)));
        }
        assertThat(new Publisher().checkBook(book).diagnostics()).isEmpty();
    }

    @Test
    void characterThatPrintLacksIsReportedWhereItStands() throws IOException {
        write("guide/01-a.md", "# Price {#price}\n\nIt rose\nand\nrose, *as\nthe* rune ᚠ says.\n");
        assertThat(new Publisher().checkBook(book).diagnostics())
                .extracting(Diagnostic::code, each -> each.location().toString())
                .containsExactly(tuple(Code.MISSING_GLYPH, inBook("guide/01-a.md") + ":6:11"));
    }

    @Test
    void characterOfATitleThatPrintLacksIsReportedOnItsLine() throws IOException {
        write("pack.yaml", "format: 1\nlanguage: en\ntitle: Bread ᚠ\n");
        assertThat(missingGlyphs())
                .extracting(each -> each.location().toString(), each -> each.location().text())
                .containsExactly(tuple(inBook("pack.yaml") + ":3:14", "title: Bread ᚠ"));
        write("pack.yaml", "format: 1\nlanguage: en\ntitle: \"Bread \\u16A0\"\n");
        assertThat(missingGlyphs())
                .extracting(each -> each.location().toString())
                .containsExactly(inBook("pack.yaml"));
    }

    private List<Diagnostic> missingGlyphs() throws IOException {
        return new Publisher()
                .checkBook(book).diagnostics().stream()
                        .filter(each -> each.code() == Code.MISSING_GLYPH)
                        .toList();
    }

    private String inBook(String path) {
        return book.resolve(path).toString().replace('\\', '/');
    }

    @Test
    void mistakesInRecipesAreReportedAtTheirPlaces() throws IOException {
        write("editions/a.yaml", "format: 1\nbrunch: Harbour\n");
        write("editions/b.yaml", "format: 1\nbranch: Hill\nsections: [prize]\n");
        write("editions/c.yaml", "format: 1\nextends: c\n");
        write("editions/d.yaml", "format: 1\nwithout: [price]\n");
        write("editions/e.yaml", "format: 1\nbranch: \"Harbour\n");
        Outcome<String> outcome = new Publisher().checkBook(book);
        assertThat(outcome.result()).isEmpty();
        assertThat(outcome.diagnostics())
                .extracting(this::place)
                .containsExactly(
                        "PCK-004 editions/a.yaml:2:1",
                        "EDN-001 editions/b.yaml:3:12",
                        "EDN-004 editions/c.yaml:2:10",
                        "EDN-005 editions/d.yaml",
                        "PCK-001 editions/e.yaml:2:9");
    }

    @Test
    void filesThatNobodyReadsAreReported() throws IOException {
        write("editions/mine.yml", "format: 1\nbranch: Harbour\n");
        write("templates/sectoin.ftlx", "");
        write("templates/own.ftlx", "");
        write("templates/section.ftl", "");
        write(
                "templates/section.ftlx",
                "<#import \"own.ftlx\" as own><section id=\"price\"><h4>A</h4></section>");
        Outcome<String> outcome = new Publisher().checkBook(book);
        assertThat(outcome.diagnostics())
                .filteredOn(found -> found.code() != Code.TEMPLATE_LOSES_TEXT)
                .extracting(this::place)
                .containsExactly(
                        "FIL-006 editions/mine.yml",
                        "FIL-006 templates/section.ftl",
                        "CHK-008 templates/section.ftlx",
                        "FIL-006 templates/sectoin.ftlx");
        assertThat(outcome.diagnostics())
                .extracting(found -> found.hint().orElse(""))
                .contains("rename it to `mine.yaml`", "did you mean `section.ftlx`?");
    }

    private String place(Diagnostic found) {
        String folder = book.toString().replace('\\', '/') + "/";
        return found.code().id() + " " + found.location().toString().replace(folder, "");
    }
}

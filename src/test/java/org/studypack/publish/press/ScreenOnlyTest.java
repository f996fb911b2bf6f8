package org.studypack.publish.press;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.publish.BuildMaker;
import org.studypack.publish.Publisher;
import org.studypack.publish.build.Built;
import org.studypack.publish.run.Outcome;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;

/** Packs with characters that print does not have. */
final class ScreenOnlyTest {
    @TempDir Path folder;

    @BeforeEach
    void write() throws IOException {
        write("pack.yaml", "format: 1\ntitle: Bread\nlanguage: en\n");
        write("guide/01-a.md", "# Price\n\nIn China it is\ncalled 面包.\n");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve("book").resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }

    private Outcome<Built> build(boolean validate, Product... formats) {
        return build(validate, List.of(), formats);
    }

    private Outcome<Built> build(boolean validate, List<String> editions, Product... formats) {
        return BuildMaker.of(folder.resolve("book"))
                .into(folder.resolve("out"))
                .making(Set.of(formats))
                .judged(validate)
                .editions(editions)
                .build();
    }

    @Test
    void branchOfAnotherScriptIsForScreensAlone() throws IOException {
        write("guide/01-a.md", "# Price\n\nIt rose.\n");
        write("editions/h.yaml", "format: 1\nbranch: שלום\n");
        assertThat(build(true, List.of("h"), Product.EPUB).diagnostics()).isEmpty();
        assertThat(build(false, List.of("h"), Product.EPUB, Product.PDF).diagnostics())
                .extracting(Diagnostic::code)
                .containsOnly(Code.MISSING_GLYPH);
    }

    @Test
    void checkNamesTheCharactersAndTheirPlaces() throws IOException {
        write("guide/02-b.md", "# Bread\n\nIt is **called 面**.\n");
        assertThat(new Publisher().checkBook(folder.resolve("book")).diagnostics())
                .extracting(ScreenOnlyTest::reported)
                .containsExactly(
                        "01-a.md:4:8: print has no glyph for “面” (U+9762, CJK UNIFIED IDEOGRAPHS"
                                + " 9762), nor for “包”",
                        "02-b.md:3:16: print has no glyph for “面” (U+9762, CJK UNIFIED IDEOGRAPHS"
                                + " 9762)");
    }

    private static String reported(Diagnostic diagnostic) {
        Path place = Path.of(diagnostic.location().toString());
        return place.getFileName() + ": " + diagnostic.message();
    }

    @Test
    void epubAloneHasNoPageNumbersAndClaimsNone() throws IOException {
        Outcome<Built> outcome = build(false, Product.EPUB);
        assertThat(outcome.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Code.NO_PAGE_NUMBERS);
        assertThat(outcome.diagnostics().getFirst().message())
                .endsWith(", nor for “包”, so the EPUB has no page numbers");
        try (ZipFile epub =
                new ZipFile(outcome.result().orElseThrow().files().getFirst().toFile())) {
            String metadata =
                    new String(
                            epub.getInputStream(epub.getEntry("EPUB/package.opf")).readAllBytes(),
                            java.nio.charset.StandardCharsets.UTF_8);
            assertThat(metadata)
                    .contains("schema:accessibilitySummary")
                    .doesNotContain("pageBreak", "pageNavigation", "page numbers");
        }
    }

    @Test
    void nothingIsMadeWhereAPdfIsAskedForToo() {
        Outcome<Built> outcome = build(false, Product.EPUB, Product.PDF);
        assertThat(outcome.failure()).isEqualTo(Outcome.Failure.INPUT);
        assertThat(outcome.diagnostics())
                .extracting(Diagnostic::code)
                .containsOnly(Code.MISSING_GLYPH);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "ar, خبز وأصوات, سعر الخبز, لماذا كان السعر أهم من الأجر؟, مريم",
        "he, לחם וקולות, מחיר הלחם, למה היה המחיר חשוב?, מרים",
        "zh, 面包与选票, 面包的价格, 为什么价格更重要？, 王小明"
    })
    void packOfAnotherScriptIsAValidEpubWithADesignedCover(
            String language, String title, String section, String question, String author)
            throws IOException {
        writePack(language, title, section, question, author);
        Outcome<Built> outcome = build(true, Product.EPUB);
        assertThat(outcome.failure()).isEqualTo(Outcome.Failure.NONE);
        assertThat(outcome.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrder(
                        Code.LANGUAGE_UNKNOWN, Code.NO_PAGE_NUMBERS, Code.COVER_WITHOUT_LETTERS);
        try (ZipFile epub =
                new ZipFile(outcome.result().orElseThrow().files().getFirst().toFile())) {
            boolean rightToLeft = !language.equals("zh");
            assertThat(
                            text(epub, "EPUB/package.opf")
                                    .contains("page-progression-direction=\"rtl\""))
                    .isEqualTo(rightToLeft);
            assertThat(
                            text(epub, "EPUB/nav.xhtml")
                                    .contains("xml:lang=\"" + language + "\" dir=\"rtl\""))
                    .isEqualTo(rightToLeft);
            assertThat(text(epub, "EPUB/styles/book.css").contains("h6 { text-align: right"))
                    .isEqualTo(rightToLeft);
            assertThat(epub.getEntry("EPUB/cover/cover.jpg").getSize()).isGreaterThan(1000);
        }
    }

    private void writePack(
            String language, String title, String section, String question, String author)
            throws IOException {
        write(
                "pack.yaml",
                """
                format: 1
                title: %s
                subtitle: %s (2)
                creators: [{name: %s}]
                publisher: %s & Co.
                language: %s
                """
                        .formatted(title, section, author, author, language));
        write(
                "guide/01-a.md",
                """
                # %s

                %s[^1]

                ## %s {.questions}

                - %s {#price-1 minutes=5}

                [^1]: %s
                """
                        .formatted(section, section, title, question, author));
    }

    @Test
    void textOfAnotherDirectionCannotTurnTheLineAroundIt() throws IOException {
        writeTextOfTwoDirections();
        Outcome<Built> outcome = build(true, Product.EPUB);
        assertThat(outcome.diagnostics())
                .extracting(Diagnostic::code)
                .contains(Code.DIRECTION_SIGN, Code.NO_PAGE_NUMBERS)
                .doesNotContain(Code.EPUBCHECK);
        try (ZipFile epub =
                new ZipFile(outcome.result().orElseThrow().files().getFirst().toFile())) {
            assertThat(text(epub, "EPUB/text/imprint.xhtml"))
                    .contains(
                            "<em><bdi>Bread \u202Edaerb</bdi></em>. <bdi>מחיר הלחם</bdi></p>",
                            "Published by <bdi>דפוס!</bdi></p>");
            assertThat(text(epub, "EPUB/text/title-page.xhtml"))
                    .contains("by <bdi>מרים (Miriam)</bdi></p>");
            assertThat(text(epub, "EPUB/text/guide-1.xhtml"))
                    .contains(
                            "1.</span> <bdi>למה היה המחיר חשוב?</bdi> <span",
                            "2.</span> Why?</p>",
                            "<span lang=\"he\" xml:lang=\"he\" dir=\"rtl\">שלום!</span>");
            assertThat(text(epub, "EPUB/package.opf"))
                    .contains("dir=\"auto\">מחיר הלחם<", "dir=\"auto\">מרים (Miriam)<")
                    .doesNotContain("\u2068", "\u2069");
            assertThat(text(epub, "EPUB/text/cover.xhtml"))
                    .contains("Cover: \u2068Bread \u202Edaerb\u2069\"");
        }
    }

    private void writeTextOfTwoDirections() throws IOException {
        write(
                "pack.yaml",
                """
                format: 1
                title: "Bread \\u202Edaerb"
                subtitle: מחיר הלחם
                creators: [{name: "מרים (Miriam)"}]
                publisher: דפוס!
                language: en
                """);
        write(
                "guide/01-a.md",
                """
                # Price

                See [](#price-2) and [שלום!]{lang=he}.

                ## למה? {#why}

                Words.

                ## Questions {.questions}

                - למה היה המחיר חשוב? {#price-1 minutes=5}
                - Why? {#price-2}
                """);
    }

    @Test
    void coverWithoutLettersIsTheSameForAllTitles() throws IOException {
        byte[] first = cover("面包");
        assertThat(cover("خبز")).isEqualTo(first);
        assertThat(cover("Bread")).isNotEqualTo(first);
    }

    private byte[] cover(String title) throws IOException {
        write("pack.yaml", "format: 1\ntitle: " + title + "\nlanguage: en\n");
        Path file = build(false, Product.EPUB).result().orElseThrow().files().getFirst();
        try (ZipFile epub = new ZipFile(file.toFile())) {
            return epub.getInputStream(epub.getEntry("EPUB/cover/cover.jpg")).readAllBytes();
        }
    }

    private static String text(ZipFile epub, String name) throws IOException {
        return new String(
                epub.getInputStream(epub.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
}

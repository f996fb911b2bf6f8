package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.publish.build.Built;
import org.studypack.publish.press.Product;
import org.studypack.publish.run.Outcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Packs that are odd, and sound all the same. */
final class OddPacksTest {
    /** Wherever a word may stand; W is the word. */
    private static final String LONG_WORDS =
            """
            # The W title

            A paragraph with W in it.

            - item W end

            > Quoted W end.
            >
            > — Source W

            | Head W | b |
            |---|---|
            | cell W | *W* |

            WIDE TABLE

            ```
            W
            ```

            ## Below W

            See <https://example.org/W> and `W`.[^1]

            [^1]: A note on W.

            SOME WORDS
            ## Questions {.questions}

            - What of W? {#w}
            """;

    private static final String SAID =
            "Nobody was asked when the price doubled in the year before the election.";

    /** Nothing stands so near to the page's edge, in points. */
    private static final float MARGIN = 34;

    @TempDir Path book;

    private void write(String name, String text) throws IOException {
        Path file = book.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }

    @Test
    void sentenceMayStandInParagraphsQuestionsAndTitles() throws IOException {
        write("pack.yaml", "format: 1\ntitle: Bread\nlanguage: en\n");
        write(
                "guide/01-a.md",
                "# Price\n\nIt rose. %1$s\n\n%1$s\n\n%1$s\n\n## Questions {.questions}\n\n- %1$s {#a}\n- %1$s {#b}\n- answer space {#c}\n- Price {#d}\n"
                        .formatted(SAID));
        write("transcripts/talk.md", SAID + "\n\n" + SAID + "\n");
        write("transcripts/talk.yaml", "title: " + SAID + "\nevent: " + SAID + "\n");
        assertThat(new Publisher().checkBook(book).diagnostics()).isEmpty();
        write(
                "excerpts.yaml",
                "excerpts:\n  - title: %s\n    passages:\n      - first: %s It\n        last: end\n"
                        .formatted(SAID, SAID));
        write("transcripts/talk.md", SAID + " It was the end.\n");
        assertThat(new Publisher().checkBook(book).diagnostics()).isEmpty();
    }

    @Test
    void itemMayBeEmpty() throws IOException {
        write("pack.yaml", "format: 1\ntitle: Bread\nlanguage: en\n");
        write("guide/01-a.md", "# Price\n\nIt rose & fell.\n\n-\n- a\n\n1.\n2. b\n");
        assertThat(new Publisher().checkBook(book).diagnostics()).isEmpty();
        assertThat(BuildMaker.of(book).into(book.resolve("out")).judged().build().diagnostics())
                .isEmpty();
    }

    @Test
    void noteMayBeginWithAnyBlock() throws IOException {
        write("pack.yaml", "format: 1\ntitle: Bread\nlanguage: en\n");
        for (String note :
                List.of(
                        "1. a\n    2. b",
                        "- a",
                        "> Quoted.",
                        "```\n    code\n    ```",
                        "|a|\n    |-|\n    |b|")) {
            write(
                    "guide/01-a.md",
                    "# Price\n\nIt rose.[^n] Far.[^m]\n\n[^n]: Where?\n[^m]:\n    " + note);
            assertThat(BuildMaker.of(book).into(book.resolve("out")).build().diagnostics())
                    .as(note)
                    .isEmpty();
        }
    }

    @Test
    void styleSheetThatHidesWordsIsNamed() throws IOException {
        write("pack.yaml", "format: 1\ntitle: Bread\nlanguage: en\n");
        write("guide/01-a.md", "# Price\n\nIt rose.\n");
        for (String sheet : List.of("", "p { display: none }")) {
            write("templates/print.css", sheet);
            Outcome<Built> outcome =
                    BuildMaker.of(book).into(book.resolve("out")).making(Product.PDF).build();
            assertThat(outcome.failure()).isEqualTo(Outcome.Failure.INPUT);
            assertThat(outcome.diagnostics())
                    .isNotEmpty()
                    .allSatisfy(
                            lost -> {
                                assertThat(lost.code()).isEqualTo(Code.TEMPLATE_LOSES_TEXT);
                                assertThat(lost.hint().orElse("")).contains("templates/print.css");
                            });
        }
    }

    @Test
    void styleSheetThatMovesWordsOverTheEdgeIsNamed() throws IOException {
        write("pack.yaml", "format: 1\ntitle: Bread\nlanguage: en\n");
        write("guide/01-a.md", "# Price\n\n" + "It rose.\n\n".repeat(9) + SAID + " " + SAID + "\n");
        String shipped = Files.readString(Path.of("templates/print.css"));
        write("templates/print.css", shipped + "p { white-space: nowrap !important }");
        assertThat(
                        BuildMaker.of(book)
                                .into(book.resolve("out"))
                                .making(Product.PDF)
                                .build()
                                .diagnostics())
                .singleElement()
                .satisfies(
                        cut -> {
                            assertThat(cut.code()).isEqualTo(Code.TEXT_CUT_OFF);
                            assertThat(cut.message()).contains("Nobody was asked", "on page 1 ");
                            assertThat(cut.location().file()).endsWith("01-a.md");
                        });
    }

    /** There the engine's heads and feet have the same places. */
    @Test
    void wordsInTheFirstLinesThatLeaveThePaperAreNamedToo() throws IOException {
        write("pack.yaml", "format: 1\ntitle: Bread\nlanguage: en\n");
        write("guide/01-a.md", "# Price\n\n" + SAID + " " + SAID + "\n");
        String shipped = Files.readString(Path.of("templates/print.css"));
        write("templates/print.css", shipped + "p { white-space: nowrap !important }");
        assertThat(
                        BuildMaker.of(book)
                                .into(book.resolve("out"))
                                .making(Product.PDF)
                                .build()
                                .diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Code.TEXT_CUT_OFF);
    }

    @Test
    void drawingMayNotBeNestedWithoutEnd() throws IOException {
        write("pack.yaml", "format: 1\ntitle: Bread\nlanguage: en\n");
        write("guide/01-a.md", "# Price\n\n![A](images/a.svg)\n");
        for (int depth : new int[] {90, 91, 3_000}) {
            write(
                    "images/a.svg",
                    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>"
                            + "<g>".repeat(depth - 2)
                            + "<path d='M0 0h9'/>"
                            + "</g>".repeat(depth - 2)
                            + "</svg>");
            assertThat(new Publisher().checkBook(book).diagnostics())
                    .extracting(Diagnostic::message)
                    .isEqualTo(
                            depth <= 90
                                    ? List.of()
                                    : List.of("the SVG has elements within more than 90 others"));
        }
    }

    @Test
    void bookOfNothingIsAMistake() throws IOException {
        write("pack.yaml", "format: 1\ntitle: Bread\nlanguage: en\nparts: [glossary]\n");
        write("guide/01-a.md", "# Price\n\nIt rose.\n");
        assertThat(new Publisher().checkBook(book).diagnostics())
                .singleElement()
                .satisfies(
                        mistake -> {
                            assertThat(mistake.code()).isEqualTo(Code.WRONG_VALUE);
                            assertThat(mistake.location().line()).isEqualTo(4);
                            assertThat(mistake.hint()).isPresent();
                        });
    }

    @Test
    void titlesMayCallFootnotes() throws IOException {
        write("pack.yaml", "format: 1\ntitle: Bread\nlanguage: en\n");
        write(
                "guide/01-a.md",
                """
                # Price[^1]

                It rose.

                [^1]: A note.

                ## Questions[^1] {.questions}

                - Why?[^1] {#a}
                """);
        assertThat(new Publisher().checkBook(book).diagnostics()).isEmpty();
    }

    @Test
    void correctionsKeepTheirBraces(@TempDir Path out) throws IOException {
        write("pack.yaml", "format: 1\ntitle: Bread\nlanguage: en\n");
        write("transcripts/talk.md", "Nobody {1} was asked.\n");
        write(
                "transcripts/talk.yaml",
                """
                corrections:
                  - was: 'Nobody {1}'
                    now: 'Nobody {2} and {0'
                    reason: so {1} it is
                """);
        Outcome<Built> built = BuildMaker.of(book).into(out).making(Product.EPUB).build();
        assertThat(built.diagnostics()).isEmpty();
        assertThat(EpubDump.of(built.result().orElseThrow().files().getFirst()))
                .contains("“Nobody {1}” is corrected to “Nobody {2} and {0”: so {1} it is");
    }

    /** Else its end would be drawn beyond the page, where nobody reads it. */
    @Test
    void wordLongerThanALineIsBrokenWhereverItStands() throws IOException {
        String word = "Langwort".repeat(25);
        write("pack.yaml", "format: 1\ntitle: Bread\nlanguage: en\npaper: a5\n");
        write(
                "guide/01-a.md",
                LONG_WORDS
                        .replace(
                                "WIDE TABLE",
                                "| Donaudampfschifffahrt ".repeat(9)
                                        + "|\n"
                                        + "|---".repeat(9)
                                        + "|\n"
                                        + "| Versammlungsort ".repeat(9)
                                        + "|")
                        .replace("SOME WORDS\n", "Some words to fill a page with.\n\n".repeat(70))
                        .replace("W", word)
                        .replace(word + "hat", "What"));
        Path out = book.resolve("out");
        assertThat(BuildMaker.of(book).into(out).making(Product.PDF).build().diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Code.TABLE_TOO_WIDE);
        List<TextPosition> glyphs = glyphs(out.resolve("bread.pdf"));
        assertThat(glyphs).hasSizeGreaterThan(3000);
        assertThat(glyphs)
                .allSatisfy(
                        glyph ->
                                assertThat(glyph.getX() + glyph.getWidth())
                                        .isLessThan(glyph.getPageWidth() - MARGIN));
    }

    private static List<TextPosition> glyphs(Path pdf) throws IOException {
        List<TextPosition> glyphs = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition glyph) {
                    glyphs.add(glyph);
                }
            }.getText(document);
        }
        return glyphs;
    }
}

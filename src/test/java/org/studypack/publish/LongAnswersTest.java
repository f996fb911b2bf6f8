package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Severity;
import org.studypack.print.PageAudit;
import org.studypack.publish.build.Built;
import org.studypack.publish.press.Product;
import org.studypack.publish.run.Outcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Answer spaces that are longer than a page, or whose words are, lose none of them. */
final class LongAnswersTest {
    private static final String WORD = "Donaudampfschifffahrtsgesellschaftskapitän";
    private static final String WORDS = "more words than anybody should write at an end ".repeat(3);

    /** In points from the top of A5: a line of 12 mm stands between it and the foot. */
    private static final double LOWEST_HEAD = 484;

    @TempDir Path out;
    @TempDir Path book;

    private void write(String settings, String section) throws IOException {
        Files.createDirectories(book.resolve("guide"));
        Files.writeString(book.resolve("pack.yaml"), settings);
        Files.writeString(book.resolve("guide/01-one.md"), section);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a4", "a5"})
    void noWordIsLost(String paper) throws IOException {
        write(settings(paper), questions(lines("  - [ ] %s", 70), lines("  | %s | yes |", 30)));
        Files.createDirectories(book.resolve("transcripts"));
        Files.writeString(book.resolve("transcripts/talk.md"), lines("%s.\n", 80));
        Files.writeString(
                book.resolve("excerpts.yaml"),
                """
                excerpts:
                  - id: all
                    title: All
                    passages:
                      - first: item 1 word
                        last: item 79
                """);
        Outcome<Built> outcome = BuildMaker.of(book).into(out).making(Product.PDF).build();
        assertThat(outcome.diagnostics())
                .filteredOn(each -> each.code().severity() == Severity.ERROR)
                .extracting(Diagnostic::message)
                .isEmpty();
        assertThat(outcome.result()).isPresent();
    }

    /** Whoever turns the page still sees what belongs into which column. */
    @ParameterizedTest
    @CsvSource({
        "claim-evidence-source, worksheets, 'Claim,Evidence,Source'",
        "claim-evidence-source, guide, 'Claim,Evidence,Source'",
        "for-against, guide, 'For,Against'",
        "for-against, worksheets, 'For,Against'"
    })
    void headsOfATableToFillStandOnEachPage(String kind, String part, String heads)
            throws IOException {
        write(
                "format: 1\ntitle: Answers\nlanguage: en\npaper: a5\nmodified: 2026-11-01\n"
                        + "questions: with-space\nparts: [%s]\n".formatted(part),
                """
                # One

                Words.

                ## Questions {.questions}

                - What is said? {#a-1 answer=%s lines=60}
                """
                        .formatted(kind));
        Path pdf = BuildMaker.of(book).into(out).making(Product.PDF).file();
        assertThat(PageTexts.of(pdf))
                .filteredOn(text -> text.contains("1. continued"))
                .hasSizeGreaterThan(1)
                .allSatisfy(text -> assertThat(text).contains(heads.split(",", -1)));
    }

    /** Wherever the words above end, a column has a line on the page of its head. */
    @Test
    void headsOfColumnsNeverStandAloneAtAFoot() throws IOException {
        write(
                """
                format: 1
                title: Answers
                language: en
                paper: a5
                design: large-print
                modified: 2026-11-01
                parts: [worksheets]
                """,
                "# One\n\nWords.\n");
        for (int words = 40; words < 100; words += 5) {
            Files.writeString(
                    book.resolve("guide/02-%d.md".formatted(words)),
                    """
                    # Of %d

                    Words.

                    ## Questions {.questions}

                    - %s? {#q-%d answer=for-against lines=20}
                    """
                            .formatted(words, "bread ".repeat(words).strip(), words));
        }
        List<Double> depths = new ArrayList<>();
        PDFTextStripper stripper =
                new PDFTextStripper() {
                    @Override
                    protected void writeString(String text, List<TextPosition> letters) {
                        if (text.startsWith("For")) {
                            depths.add((double) letters.getFirst().getYDirAdj());
                        }
                    }
                };
        byte[] pdf = BuildMaker.of(book).into(out).making(Product.PDF).bytes();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            stripper.getText(document);
        }
        assertThat(depths).hasSizeGreaterThan(12).allMatch(depth -> depth < LOWEST_HEAD);
    }

    /** The engine draws frames and rules between columns on through the notes of their page. */
    @ParameterizedTest
    @ValueSource(strings = {"for-against lines=30", "box height=235mm", "box lines=35"})
    void roomThatGoesOnOverleafEndsAboveTheNotes(String room) throws IOException {
        write(
                settings("a4") + "questions: with-space\n",
                "# One\n\nWords.\n\n[^n]: %s\n\n## Questions {.questions}\n\n- For?[^n] {#g answer=%s}\n"
                        .formatted("some words of a note ".repeat(40), room));
        byte[] pdf = BuildMaker.of(book).into(out).making(Product.PDF).bytes();
        assertThat(PageAudit.flaws(pdf, 5)).isEmpty();
    }

    private static String lines(String form, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> form.formatted("item " + i + " word".repeat(i % 30)))
                .collect(Collectors.joining("\n"));
    }

    private static String settings(String paper) {
        return """
        format: 1
        title: Long answers
        creators: [Ines Calder]
        language: en
        rights: © 2026 the authors
        parts: [guide, worksheets]
        paper: %s
        """
                .formatted(paper);
    }

    private static String questions(String ticks, String rows) {
        return """
        # One

        Words.

        [^1]: A note.

        ## Questions for discussion {.questions notes=fill}

        - Scale? {#a-1 answer=scale from="%1$s" to="%2$s" steps=7}
        - Strip? {#a-2 answer=time-strip from="%1$s" to="%2$s" steps=8}
        - Ticks? {#a-3 answer=ticks}

        %3$s

        - Match? {#a-4 answer=match}

          | %1$s | https://example.org/%2$s |
          |---|---|
        %4$s

        - Close? {#a-5 answer=close-reading of=all}
        - For? {#a-6 answer=for-against lines=60 heads="%1$s | %2$s"}
        - Claim? {#a-7 answer=claim-evidence-source height=250mm}
        - Fill?[^1] {#a-8 answer=fill lines=60}
        - Box? {#a-9 answer=box height=250mm}
        - Grid? {#a-10 answer=grid height=7mm}
        - None? {#a-11 answer=time-strip from=0 to=9999 steps=1 lines=0}
        """
                .formatted(WORDS, WORD, ticks, rows);
    }
}

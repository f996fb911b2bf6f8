package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studypack.publish.press.Product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The words at both ends of a scale, in what a reader holds: pages, worksheets, cards. */
final class ScaleWordsTest {
    private static final List<Integer> STEPS = List.of(3, 5, 7);

    /** Z begins the words of the first step and X ends those of the last. */
    private static final List<String> ENDS =
            List.of(
                    "from=Z to=X",
                    "from=\"Zot at all\" to=\"whollX\"",
                    "from=\"Zore than anything\" to=\"less than X\"");

    private static final String LONG =
            "from=\"Zore than anybody would say who had been there\" to=\"less than what was said"
                    + " by those who had not seen it or X\"";

    @TempDir Path book;
    @TempDir Path out;

    /** On A5 in large print the last words stood below the middle of their scale. */
    @ParameterizedTest
    @CsvSource({"large-print, a5", "clear-print, a5", "book, a5", "handout, a4", "large-print, a4"})
    void wordsStandAtTheirSteps(String design, String paper) throws IOException {
        List<List<TextPosition>> scales = scales(design, paper, ENDS);
        assertThat(scales).hasSize(3 * ENDS.size() * STEPS.size());
        for (List<TextPosition> scale : scales) {
            TextPosition first = scale.getFirst();
            TextPosition last = scale.getLast();
            assertAround(scale);
            assertThat(first.getY()).as("one line").isCloseTo(last.getY(), within());
        }
    }

    @ParameterizedTest
    @CsvSource({"large-print, a5", "handout, a4"})
    void longWordsBeginAboveTheFirstStepAndEndBelowTheLast(String design, String paper)
            throws IOException {
        List<List<TextPosition>> scales = scales(design, paper, List.of(LONG));
        assertThat(scales).hasSize(3 * STEPS.size());
        for (List<TextPosition> scale : scales) {
            assertAround(scale);
        }
    }

    private static Offset<Float> within() {
        return Offset.offset(0.5f);
    }

    /**
     * Steps on one line; words that begin no later than the first, and end no sooner than the last.
     */
    private static void assertAround(List<TextPosition> scale) {
        List<TextPosition> steps = scale.subList(1, scale.size() - 1);
        assertThat(steps)
                .extracting(TextPosition::getY)
                .allSatisfy(y -> assertThat(y).isCloseTo(steps.getFirst().getY(), within()));
        assertThat(scale.getFirst().getX()).isLessThanOrEqualTo(steps.getFirst().getX());
        assertThat(right(scale.getLast())).isGreaterThanOrEqualTo(right(steps.getLast()));
    }

    private static float right(TextPosition glyph) {
        return glyph.getX() + glyph.getWidth();
    }

    /** Of each scale the first letter, the figures, and the last letter. */
    private List<List<TextPosition>> scales(String design, String paper, List<String> ends)
            throws IOException {
        Files.createDirectories(book.resolve("guide"));
        Files.writeString(
                book.resolve("pack.yaml"),
                """
                format: 1
                title: Scales
                creators: [Ines Calder]
                language: en
                rights: © 2026 the authors
                parts: [guide, worksheets]
                design: %s
                paper: %s
                """
                        .formatted(design, paper));
        StringBuilder guide = new StringBuilder("# One\n\nWords.\n\n## Asked {.questions}\n");
        for (String words : ends) {
            for (int steps : STEPS) {
                guide.append(
                        "\n- Was it so? {#q-%d answer=scale %s steps=%d}\n"
                                .formatted(guide.length(), words, steps));
            }
        }
        Files.writeString(book.resolve("guide/01-one.md"), guide);
        BuildMaker.of(book).into(out).making(Product.PDF, Product.CARDS).build();
        List<List<TextPosition>> scales = new ArrayList<>();
        try (Stream<Path> files = Files.list(out)) {
            for (Path pdf : files.filter(file -> file.toString().endsWith(".pdf")).toList()) {
                add(scales, glyphs(pdf));
            }
        }
        return scales;
    }

    private static void add(List<List<TextPosition>> scales, List<TextPosition> glyphs) {
        List<TextPosition> scale = new ArrayList<>();
        for (TextPosition glyph : glyphs) {
            String letter = glyph.getUnicode();
            if (letter.equals("Z")) {
                scale = new ArrayList<>(List.of(glyph));
            } else if (!scale.isEmpty() && letter.matches("[0-9]")) {
                scale.add(glyph);
            } else if (letter.equals("X")) {
                scale.add(glyph);
                scales.add(scale);
                scale = new ArrayList<>();
            }
        }
    }

    private static List<TextPosition> glyphs(Path pdf) throws IOException {
        List<TextPosition> glyphs = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    glyphs.addAll(positions);
                }
            }.getText(document);
        }
        return glyphs;
    }
}

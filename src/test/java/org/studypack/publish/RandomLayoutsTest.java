package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.diagnostic.Code;
import org.studypack.print.PageAudit;
import org.studypack.publish.build.Built;
import org.studypack.publish.press.Product;
import org.studypack.publish.run.Outcome;
import org.studypack.publish.run.PageChoices;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whatever follows whatever, in any design: no word is lost, cut off or covered. */
final class RandomLayoutsTest {
    private static final double EDGE = 6;

    @TempDir Path folder;

    /** Seeds that once failed, and some others. */
    @ParameterizedTest
    @ValueSource(longs = {3, 5, 8, 12, 17, 21, 30, 47, 59, 71, 106, 171})
    void pagesAreSound(long seed) throws IOException {
        RandomLayout layout = new RandomLayout(seed);
        check(layout, layout.pages());
    }

    /** A worksheet behind columns of text began on a page with the margins of a column. */
    @ParameterizedTest
    @ValueSource(longs = {4, 5, 140, 264})
    void columnsBeforeWorksheetsAreSound(long seed) throws IOException {
        RandomLayout layout = new RandomLayout(seed);
        check(layout, layout.pages().with("design", "handout"));
    }

    /** The engine drew the heads of tables twice that end right at the foot of a page. */
    @ParameterizedTest
    @CsvSource({"16, half-letter", "199, a5"})
    void headsAreDrawnOnce(long seed, String paper) throws IOException {
        check(
                new RandomLayout(seed),
                PageChoices.NONE.with("design", "handout").with("paper", paper));
    }

    private void check(RandomLayout layout, PageChoices pages) throws IOException {
        Outcome<Built> made =
                BuildMaker.of(layout.write(folder.resolve("book")))
                        .into(folder.resolve("out"))
                        .making(Product.PDF)
                        .pages(pages)
                        .build();
        assertThat(made.diagnostics())
                .noneMatch(each -> each.isError() || each.code() == Code.TEXT_CUT_OFF);
        Path pdf = made.result().orElseThrow().files().getFirst();
        assertThat(PageAudit.flaws(Files.readAllBytes(pdf), EDGE)).isEmpty();
    }
}

package org.studypack.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.publish.BuildMaker;
import org.studypack.publish.press.Product;

import java.io.IOException;
import java.nio.file.Path;

/** How well the pages of the book that ships are set, read from its PDF. */
final class ShippedTypeTest {
    /** As many lines may be free at the foot of a page, before a table that is kept whole. */
    private static final int MOST_FREE = 12;

    /** How near to the edge of a page letters may stand, in millimetres. */
    private static final double EDGE = 6;

    @TempDir Path out;

    @ParameterizedTest
    @ValueSource(strings = {"a4", "letter", "a5"})
    void linesAndPagesKeepToTheirTargets(String paper) throws IOException {
        byte[] pdf = pdf("book", paper);
        TypeFigures figures = TypeFigures.of(pdf);
        SoftAssertions all = new SoftAssertions();
        all.assertThat(figures.justified()).hasSizeGreaterThan(400);
        all.assertThat(figures.wordSpace(0.5)).as("median space").isLessThanOrEqualTo(1.05);
        all.assertThat(figures.wordSpace(0.95)).as("95 %").isLessThanOrEqualTo(1.45);
        all.assertThat(figures.wordSpace(1)).as("widest").isLessThanOrEqualTo(1.8);
        all.assertThat(figures.under(0.2)).as("runts").isLessThanOrEqualTo(0.1);
        all.assertThat(figures.letterSpace(0.95)).as("letters apart").isLessThanOrEqualTo(0.15);
        all.assertThat(figures.notesOffGrid()).as("notes off the grid").isZero();
        pagesKeepToTheirTargets(pdf, figures, all);
    }

    /** Columns of fifty characters are ragged: all spaces are equal, and edges are even. */
    @ParameterizedTest
    @ValueSource(strings = {"a4", "letter"})
    void columnsOfHandoutsKeepToTheirTargets(String paper) throws IOException {
        byte[] pdf = pdf("handout", paper);
        TypeFigures figures = TypeFigures.of(pdf);
        SoftAssertions all = new SoftAssertions();
        all.assertThat(figures.justified()).as("justified").isEmpty();
        all.assertThat(figures.ragged().lines()).hasSizeGreaterThan(400);
        all.assertThat(figures.notesOffGrid()).as("notes off the grid").isZero();
        all.assertThat(figures.ragged().shortLines()).as("short lines").isLessThan(0.05);
        pagesKeepToTheirTargets(pdf, figures, all);
    }

    private static void pagesKeepToTheirTargets(byte[] pdf, TypeFigures figures, SoftAssertions all)
            throws IOException {
        all.assertThat(figures.hyphenated()).as("hyphenated").isLessThanOrEqualTo(0.12);
        all.assertThat(figures.twoLetterEnds()).as("two letters").isZero();
        all.assertThat(figures.hyphensAtPageEnds()).as("hyphens at ends").isZero();
        all.assertThat(figures.shortLastLines()).as("short last lines").isZero();
        all.assertThat(figures.marksFirst()).as("marks").isZero();
        all.assertThat(figures.offGrid()).as("off the grid").isZero();
        all.assertThat(figures.singleLines()).as("single lines").isZero();
        all.assertThat(figures.strandedHeadings()).as("headings at a foot").isZero();
        all.assertThat(figures.shortHeadings()).as("short ends of headings").isZero();
        all.assertThat(figures.mostFree()).as("lines free").isLessThanOrEqualTo(MOST_FREE);
        all.assertThat(PageAudit.flaws(pdf, EDGE)).as("flaws").isEmpty();
        all.assertAll();
    }

    /** Ragged lines have no hyphens; what holds of pages holds of them too. */
    @ParameterizedTest
    @ValueSource(strings = {"large-print", "clear-print"})
    void raggedPagesKeepToTheirTargets(String design) throws IOException {
        TypeFigures figures = TypeFigures.of(pdf(design, "a4"));
        assertThat(figures.justified()).isEmpty();
        assertThat(figures.ragged().lines())
                .as("a third wider than the face has them")
                .hasSizeGreaterThan(400)
                .filteredOn(line -> line.set().hasSpaces())
                .allMatch(line -> Math.abs(line.set().wordSpace() - 1.3) < 0.02);
        assertThat(figures.hyphenated()).as("hyphenated").isZero();
        assertThat(figures.twoLetterEnds()).as("two letters").isZero();
        assertThat(figures.shortLastLines()).as("short last lines").isZero();
        assertThat(figures.under(0.2)).as("runts").isLessThanOrEqualTo(0.1);
        assertThat(figures.marksFirst()).as("marks").isZero();
        assertThat(figures.offGrid()).as("off the grid").isZero();
        assertThat(figures.singleLines()).as("single lines").isZero();
        assertThat(figures.strandedHeadings()).as("headings at a foot").isZero();
        assertThat(figures.shortHeadings()).as("short ends of headings").isZero();
        assertThat(figures.mostFree()).as("lines free").isLessThanOrEqualTo(MOST_FREE);
    }

    /** Narrow pages have wider spaces than others, and lines as even. */
    @ParameterizedTest
    @CsvSource({"book, half-a4-letter", "large-print, a5", "clear-print, a5"})
    void linesOfSmallPagesKeepToTheirGrid(String design, String paper) throws IOException {
        TypeFigures figures = TypeFigures.of(pdf(design, paper));
        assertThat(figures.offGrid()).as("off the grid").isZero();
        assertThat(figures.marksFirst()).as("marks").isZero();
    }

    private byte[] pdf(String design, String paper) throws IOException {
        return BuildMaker.of(Path.of("book"))
                .into(out)
                .making(Product.PDF)
                .with("design", design)
                .with("paper", paper)
                .bytes();
    }
}

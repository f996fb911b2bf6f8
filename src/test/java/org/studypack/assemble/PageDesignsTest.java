package org.studypack.assemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.studypack.book.PageDesign;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.edition.Editor;
import org.studypack.pack.Design;
import org.studypack.pack.Pack;
import org.studypack.pack.Paper;
import org.studypack.source.PackReader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

final class PageDesignsTest {
    private static final double MM_PER_POINT = 25.4 / 72;

    @TempDir Path folder;

    static Stream<Arguments> pages() {
        return Arrays.stream(Design.values())
                .flatMap(
                        design ->
                                Arrays.stream(Paper.values())
                                        .map(paper -> Arguments.of(design, paper)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageBoxOfEachDesignIsOnALineGridWithinMarginsForAHandAndAPrinter(
            Design design, Paper paper) {
        PageDesign page = PageDesigns.of(design, paper);
        PageDesign.Margins margins = page.margins();
        double lines =
                (page.size().height() - margins.top() - margins.bottom())
                        / (page.type().line() * MM_PER_POINT);
        assertThat(lines).isCloseTo(Math.rint(lines), within(0.05));
        assertThat(Stream.of(margins.sides(), margins.top(), margins.bottom()))
                .allMatch(margin -> margin >= 14.9);
    }

    @Test
    void bookHasASideColumnWhereThePaperIsWide() {
        PageDesign a4 = PageDesigns.of(Design.BOOK, Paper.A4);
        assertThat(a4.width()).isCloseTo(170, within(1e-9));
        assertThat(a4.measure()).isCloseTo(124, within(1e-9));
        PageDesign letter = PageDesigns.of(Design.BOOK, Paper.LETTER);
        assertThat(letter.measure()).isCloseTo(124, within(1e-9));
        PageDesign a5 = PageDesigns.of(Design.BOOK, Paper.A5);
        assertThat(a5.hasSideColumn()).isFalse();
        assertThat(a5.measure()).isCloseTo(112, within(1e-9));
    }

    @Test
    void editionHasTheDesignOfItsPack() throws IOException {
        Files.writeString(
                folder.resolve("pack.yaml"),
                "format: 1\ntitle: A\nlanguage: en\npaper: a5\ndesign: book\n");
        Files.writeString(
                Files.createDirectory(folder.resolve("guide")).resolve("1.md"), "# A\n\nWords.\n");
        Diagnostics diagnostics = new Diagnostics();
        Pack pack = PackReader.read(folder, diagnostics).orElseThrow();
        assertThat(diagnostics.all()).isEmpty();
        assertThat(Editor.edit(pack).layout().design()).isEqualTo(Design.BOOK);
        assertThat(PageDesigns.of(Editor.edit(pack)))
                .isEqualTo(PageDesigns.of(Design.BOOK, Paper.A5));
    }
}

package org.studypack.print.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.studypack.book.PageDesign;
import org.studypack.book.PageSize;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class PageGeometryTest {
    private static final PageGeometry GEOMETRY =
            new PageGeometry(
                    PageDesign.onGrid(new PageSize(148, 210), 10, 14, 22, 23, 20, 108, 12, 20));

    @Test
    void lengthsOfAStyleSheetAreThoseOfTheDesign() {
        assertThat(
                        GEOMETRY.filled(
                                "h2 { margin: 1rlh 0 0.5rlh -.25rlh; left: var(--side-column) }"
                                        + " a { width: 15pt; margin: 2rem }"))
                .isEqualTo(
                        "h2 { margin: 14.000pt 0 7.000pt -3.500pt; left: 12.00mm }"
                                + " a { width: 15pt; margin: 2rem }");
    }

    @Test
    void onlyANumberWithTheUnitAloneIsALength() {
        assertThat(GEOMETRY.filled("rlh .rlh 3rlhx --2rlh 1.2.3rlh 1rlh2rlh 10rlh"))
                .isEqualTo("rlh .rlh 3rlhx --28.000pt 1.32.200pt 1rlh28.000pt 140.000pt");
    }

    /** The grid and the side column are the design's; the shipped sheet repeats neither. */
    @Test
    void shippedStyleSheetHasNoLineOfItsOwn() throws IOException {
        String sheet =
                Files.readString(Path.of("templates/print.css")).replaceAll("(?s)/\\*.*?\\*/", "");
        assertThat(sheet).doesNotContainPattern("\\b(?:7\\.5|9\\.5|14|15|22\\.5)pt|\\b15mm");
        assertThat(GEOMETRY.filled(sheet)).doesNotContain("rlh", "var(");
    }
}

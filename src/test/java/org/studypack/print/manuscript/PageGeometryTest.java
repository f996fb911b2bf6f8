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
                    new PageDesign(
                            "a",
                            new PageSize(148, 210),
                            new PageDesign.Type(10, 14),
                            new PageDesign.Margins(22, 23, 20),
                            new PageDesign.SideColumn(12, 4),
                            PageDesign.Columns.ONE,
                            new PageDesign.Answers(8, 0.5)));

    @Test
    void lengthsOfAStyleSheetAreThoseOfTheDesign() {
        assertThat(
                        GEOMETRY.filled(
                                "h2 { margin: 1rlh 0 0.5rlh -.25rlh; left: var(--outdent) }"
                                        + " a { width: 15pt; margin: 2rem }"))
                .isEqualTo(
                        "h2 { margin: 14.000pt 0 7.000pt -3.500pt; left: -16.000mm }"
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
        assertThat(sheet).doesNotContainPattern("\\b(?:7|10\\.5|14|21)pt|\\b(?:40|46|124|170)mm");
        assertThat(GEOMETRY.filled(sheet)).doesNotContain("rlh", "var(");
    }
}

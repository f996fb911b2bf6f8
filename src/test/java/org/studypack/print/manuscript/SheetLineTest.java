package org.studypack.print.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.studypack.assemble.PageDesigns;
import org.studypack.book.Node.Text;
import org.studypack.book.PageDesign;
import org.studypack.book.SheetHead;
import org.studypack.pack.Design;
import org.studypack.pack.Paper;

import java.util.List;
import java.util.Optional;

/** What the head of a worksheet says of its pack has room beside what it says of the sheet. */
final class SheetLineTest {
    private static final String LONG = "A title, very long ".repeat(10).strip();

    private static final SheetHead OTHER =
            new SheetHead(
                    "Sheet 3 of 7",
                    "with page {0}",
                    "with pages {0}–{1}",
                    "page {0} of {1}",
                    Optional.of("chapter-3"));

    private static String line(Paper paper, String... texts) {
        return line(PageDesigns.of(Design.BOOK, paper), texts);
    }

    private static String line(PageDesign measure, String... texts) {
        return line(measure, List.of(OTHER), texts);
    }

    private static String line(PageDesign measure, List<SheetHead> sheets, String... texts) {
        return ((Text) SheetLine.of(List.of(texts), sheets, measure).children().getFirst()).text();
    }

    @Test
    void saysAllThatHasRoom() {
        assertThat(line(Paper.A4, "October", "Quay", "9 March 2027"))
                .isEqualTo("October · Quay · 9 March 2027");
    }

    /** One worksheet alone says nothing of its number, nor of pages that are not there. */
    @Test
    void hasAllTheRoomThatTheOtherHalfLeaves() {
        PageDesign design = PageDesigns.of(Design.BOOK, Paper.A5);
        SheetHead alone = new SheetHead("", "", "with {0}", "page {0}", Optional.empty());
        String title = "October in Copenhagen: a study pack on a speech";
        assertThat(line(design, List.of(alone), title, "Quay")).isEqualTo(title + " · Quay");
        assertThat(line(design, List.of(OTHER), title, "Quay")).endsWith("… · Quay");
    }

    /** The white before the other half is that of two letters, or of one word more. */
    @Test
    void cutsTheTitleFirstAndAtTheEndOfAWord() {
        String line = line(Paper.A4, LONG, "Quay branch", "9 March 2027");
        assertThat(line)
                .matches(
                        "A title, very long (A title, very long )*.*\\w… · Quay branch · 9 March"
                                + " 2027");
        PageDesign design = PageDesigns.of(Design.BOOK, Paper.A4);
        double type = design.sheets().head();
        double other = SmallPrint.of(design, type).width("Sheet 3 of 7 · with pages 000–000");
        double white =
                PageGeometry.points(design.width())
                        - SmallPrint.of(design, type).width(line)
                        - other;
        assertThat(white / type).isBetween(1.5, 5.0);
    }

    @Test
    void cutsTheBranchWhereTheTitleDoesNotDo() {
        assertThat(line(Paper.A5, "October", LONG, "9 March 2027"))
                .startsWith("October · A title")
                .endsWith("… · 9 March 2027");
    }

    @Test
    void cutsWhatHasNoSpaces() {
        assertThat(line(Paper.A5, "x".repeat(200), "Quay"))
                .matches("x+… · Quay")
                .hasSizeBetween(20, 60);
    }

    @Test
    void leavesMoreToTheOtherHalfWhereTheTypeIsLarge() {
        PageDesign large = PageDesigns.of(Design.LARGE_PRINT, Paper.A4);
        assertThat(line(large, LONG, "Quay branch")).hasSizeBetween(20, 50).endsWith("Quay branch");
    }
}

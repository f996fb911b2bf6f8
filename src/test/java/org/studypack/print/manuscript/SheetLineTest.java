package org.studypack.print.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.studypack.assemble.PageDesigns;
import org.studypack.book.Node.Text;
import org.studypack.book.PageDesign;
import org.studypack.pack.Design;
import org.studypack.pack.Paper;

import java.util.List;

/** What the head of a worksheet says of its pack has room beside what it says of the sheet. */
final class SheetLineTest {
    private static final String LONG = "A title, very long ".repeat(10).strip();

    private static String line(Paper paper, String... texts) {
        return line(PageDesigns.of(Design.BOOK, paper), texts);
    }

    private static String line(PageDesign measure, String... texts) {
        return ((Text) SheetLine.of(List.of(texts), measure).children().getFirst()).text();
    }

    @Test
    void saysAllThatHasRoom() {
        assertThat(line(Paper.A4, "October", "Quay", "9 March 2027"))
                .isEqualTo("October · Quay · 9 March 2027");
    }

    @Test
    void cutsTheTitleFirstAndAtTheEndOfAWord() {
        assertThat(line(Paper.A4, LONG, "Quay branch", "9 March 2027"))
                .matches(
                        "A title, very long (A title, very long )*.*\\w… · Quay branch · 9 March"
                                + " 2027")
                .hasSizeBetween(60, 95);
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

package org.studypack.print.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.studypack.book.Node.Text;

import java.util.List;

/** What the head of a worksheet says of its pack has room beside what it says of the sheet. */
final class SheetLineTest {
    private static final String LONG = "A title, very long ".repeat(10).strip();

    private static String line(double measure, String... texts) {
        return ((Text) SheetLine.of(List.of(texts), measure).children().getFirst()).text();
    }

    @Test
    void saysAllThatHasRoom() {
        assertThat(line(170, "October", "Quay", "9 March 2027"))
                .isEqualTo("October · Quay · 9 March 2027");
    }

    @Test
    void cutsTheTitleFirstAndAtTheEndOfAWord() {
        assertThat(line(170, LONG, "Quay branch", "9 March 2027"))
                .matches(
                        "A title, very long (A title, very long )*.*\\w… · Quay branch · 9 March"
                                + " 2027")
                .hasSizeBetween(60, 95);
    }

    @Test
    void cutsTheBranchWhereTheTitleDoesNotDo() {
        assertThat(line(112, "October", LONG, "9 March 2027"))
                .startsWith("October · A title")
                .endsWith("… · 9 March 2027");
    }

    @Test
    void cutsWhatHasNoSpaces() {
        assertThat(line(112, "x".repeat(200), "Quay")).matches("x+… · Quay").hasSizeBetween(20, 60);
    }
}

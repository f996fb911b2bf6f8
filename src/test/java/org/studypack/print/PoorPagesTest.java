package org.studypack.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.studypack.book.Book;

import java.io.IOException;

/** A section's last page is not for a few lines, where those before can wait for it. */
final class PoorPagesTest {
    private static final String TWO_LINES =
            "<p>Words of the guide that take two lines of a page, since there are as many as that,"
                    + " and no more of them come after the last one here.</p>";

    @Test
    void lastPageHoldsAFifth() throws IOException {
        int poor = 0;
        for (int paragraphs = 17; paragraphs < 26; paragraphs++) {
            Book book =
                    BookMaker.book()
                            .on(BookMaker.A5)
                            .chapter("One", TWO_LINES.repeat(paragraphs))
                            .make();
            PrintedBook printed = Prints.print(book);
            if (printed.pages() == 2) {
                long lines =
                        Prints.text(printed.pdf(), 2)
                                .lines()
                                .filter(each -> each.length() > 30)
                                .count();
                assertThat(lines).as("%d paragraphs", paragraphs).isGreaterThanOrEqualTo(6);
                poor += lines < 10 ? 1 : 0;
            }
        }
        assertThat(poor).isPositive();
    }
}

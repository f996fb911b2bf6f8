package org.studypack.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.studypack.book.Book;
import org.studypack.book.Matter;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.Watch;
import org.studypack.print.manuscript.Folios;
import org.studypack.print.page.Typesetter;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadFactory;

/** How often a matter is laid out. */
final class LayoutsTest {
    private static final String FIRST = "first.md";
    private static final String LAST = "last.md";

    private static final String WORDS =
            "The market opened before sunrise and the first wagons had already been standing in the"
                + " square for an hour when somebody asked who had weighed the bread and why the"
                + " loaves of that week were shorter than any that a customer remembered";

    private static final String DRAWING =
            "<svg xmlns='http://www.w3.org/2000/svg' width='90' height='61'>"
                    + "<path d='M0 0h90v61z'/></svg>";

    /** What is asked of one section does not wait for what another is asked. */
    @Test
    void figureOfAnotherSectionAsksForNoLayoutMore() {
        String figure = "<figure><img src='images/a.svg' alt='A'/></figure>";
        assertThat(layouts(figure)).isEqualTo(layouts("")).isGreaterThan(1);
    }

    /** Of a section, and of one whose last page would hold a few lines. */
    private static int layouts(String content) {
        Book book =
                BookMaker.book()
                        .on(BookMaker.A5)
                        .image(BookMaker.svg("images/a.svg", DRAWING))
                        .chapter("One", "<p data-src='first.md'>First.</p>" + content)
                        .chapter(
                                "Two",
                                ("<p>" + WORDS + " The market opened before sunrise and.</p>")
                                                .repeat(9)
                                        + "<p data-src='last.md'>Last.</p>")
                        .make();
        Begun watch = new Begun();
        new Typesetter(PrintParts.body(book), 0, watch, new Diagnostics())
                .set(Matter.BODY, Folios.NONE)
                .close();
        return watch.layouts();
    }

    /** Knows the blocks that the engine sets; a layout ends with the last of them. */
    private static final class Begun implements Watch {
        private final List<String> begun = new ArrayList<>();

        /** How often the first block was set after the last one; what is drawn says its pages. */
        int layouts() {
            int layouts = 0;
            for (int i = 1; i < begun.size(); i++) {
                if (begun.get(i).equals(FIRST) && begun.get(i - 1).equals(LAST)) {
                    layouts++;
                }
            }
            return layouts;
        }

        @Override
        public void on(Location what) {
            begun.add(what.file());
        }

        @Override
        public <T> T apart(Location what, ThreadFactory threads, Callable<T> work)
                throws Exception {
            return work.call();
        }
    }
}

package org.studypack.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.book.Book;

import java.io.IOException;
import java.util.List;

/** The lines of headings are about as wide as each other. */
final class BalancedHeadingsTest {
    private static final String WORDS =
            "What the hall heard of the long years after the war and what nobody in it could yet"
                    + " have known about them when it was told";

    @ParameterizedTest
    @ValueSource(ints = {9, 10, 11, 12, 13, 14, 15, 16, 18, 20, 22, 24})
    void headingsHaveLinesOfLikeWidths(int words) throws IOException {
        String heading = String.join(" ", List.of(WORDS.split(" ", -1)).subList(0, words));
        Book book =
                BookMaker.book()
                        .on(BookMaker.A5)
                        .chapter(
                                "One",
                                "<h1 id='h'>"
                                        + heading
                                        + "</h1><h2 id='i'>"
                                        + heading
                                        + "</h2><p>Text.</p>")
                        .make();
        byte[] pdf = Prints.print(book).pdf();
        haveLinesOfLikeWidths(pdf);
        assertThat(PdfReader.read(pdf)).isEqualTo(Prints.expected(book));
    }

    /** As the words of a cover do, which stand on a band of colour. */
    @ParameterizedTest
    @ValueSource(ints = {11, 13, 15, 17, 19, 21})
    void headingsInABlockOfAWidthOfItsOwnDoSoToo(int words) throws IOException {
        Book book =
                BookMaker.book()
                        .on(BookMaker.A5)
                        .styled(".box { width: 96mm } .box h2 { padding: 0 8mm }")
                        .chapter(
                                "One",
                                "<div class='box'><h2 id='h'>%s</h2></div><p>Text.</p>"
                                        .formatted(
                                                String.join(
                                                        " ",
                                                        List.of(WORDS.split(" ", -1))
                                                                .subList(0, words))))
                        .make();
        byte[] pdf = Prints.print(book).pdf();
        haveLinesOfLikeWidths(pdf);
        assertThat(PdfReader.read(pdf)).isEqualTo(Prints.expected(book));
    }

    private static void haveLinesOfLikeWidths(byte[] pdf) throws IOException {
        assertThat(SetBlock.of(pdf))
                .filteredOn(block -> block.isHeading() && block.lines().size() > 1)
                .isNotEmpty()
                .allSatisfy(
                        block -> {
                            double[] widths =
                                    block.lines().stream()
                                            .mapToDouble(line -> line.end() - line.start())
                                            .sorted()
                                            .toArray();
                            assertThat(widths[0]).isGreaterThan(0.6 * widths[widths.length - 1]);
                        });
    }
}

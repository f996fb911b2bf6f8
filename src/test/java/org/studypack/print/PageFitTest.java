package org.studypack.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.studypack.print.Prints.expected;
import static org.studypack.print.Prints.print;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studypack.book.Book;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Paragraphs that are a line longer or shorter than they would be by themselves. */
final class PageFitTest {
    private static final String WORDS =
            "The market opened before sunrise and the first wagons had already been standing in the"
                + " square for an hour when somebody asked who had weighed the bread and why the"
                + " loaves of that week were shorter than any that a customer remembered";

    private static String paragraph(int more) {
        List<String> words = List.of(WORDS.split(" ", -1));
        return "<p>" + WORDS + " " + String.join(" ", words.subList(0, more)) + ".</p>";
    }

    private static Book book(String content) {
        return BookMaker.book().on(BookMaker.A5).chapter("One", content).front().make();
    }

    /** By themselves these paragraphs would leave two to four lines on the last page. */
    @ParameterizedTest
    @CsvSource({"9, 6", "18, 6", "14, 18", "14, 21", "28, 19"})
    void noSectionEndsOnAPageOfAFewLines(int count, int length) throws IOException {
        Book book = book(paragraph(length).repeat(count));
        byte[] pdf = print(book).pdf();
        List<SetLine> lines =
                SetBlock.of(pdf).stream()
                        .filter(block -> block.type().equals("P") && block.lines().size() > 2)
                        .flatMap(block -> block.lines().stream())
                        .toList();
        int last = lines.getLast().page();
        assertThat(lines.stream().filter(line -> line.page() == last)).hasSizeGreaterThan(7);
        assertThat(TypeFigures.of(pdf).wordSpace(1)).isLessThan(1.8);
        assertThat(PdfReader.read(pdf)).isEqualTo(expected(book));
    }

    @Test
    void noPageEndsInAHyphen() throws IOException {
        for (int first = 0; first < 8; first++) {
            int from = first;
            String content =
                    IntStream.range(0, 40)
                            .mapToObj(i -> paragraph(3 + (from + i * 7) % 29))
                            .collect(Collectors.joining());
            TypeFigures figures = TypeFigures.of(print(book(content)).pdf());
            assertThat(figures.hyphensAtPageEnds()).isZero();
            assertThat(figures.singleLines()).isZero();
        }
    }
}

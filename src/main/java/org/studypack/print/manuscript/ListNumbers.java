package org.studypack.print.manuscript;

import org.studypack.book.Node.Element;

import java.util.Optional;

/**
 * How many digits the numbers of a list have. They stand before its items, where the style sheet
 * keeps the room of one digit; more would reach over the edge of the page or of the column.
 */
final class ListNumbers {
    private ListNumbers() {}

    /** Those of its last number; empty where that has one. */
    static Optional<String> digits(Element list) {
        long items =
                list.children().stream()
                        .filter(child -> child instanceof Element item && item.name().equals("li"))
                        .count();
        long last = start(list) + items - 1;
        int digits = Long.toString(Math.max(1, last)).length();
        return digits == 1 ? Optional.empty() : Optional.of(Integer.toString(digits));
    }

    private static long start(Element list) {
        return list.attribute("start")
                .filter(written -> written.matches("\\d{1,9}"))
                .map(Long::parseLong)
                .orElse(1L);
    }
}

package org.studypack.book;

import org.studypack.book.Node.Element;

import java.util.List;
import java.util.function.Predicate;

/**
 * The words of a publication in reading order, so that what was made can be compared with what was
 * meant.
 *
 * <p>Words are split at white space, the unbreakable kinds too, and where a block of text begins or
 * ends; soft hyphens are left out, and nothing else is changed. Words of the contents page, of
 * running heads and of folios do not count: they are the formats' own. Nor do the numbers that a
 * format sets before list items, the alternative texts and the letters of drawings.
 *
 * @param flow the words of the text, footnotes apart; footnote calls left out
 * @param notes the words of each footnote in the order of their calls, its number left out
 */
public record Wording(List<String> flow, List<List<String>> notes) {
    public Wording {
        flow = List.copyOf(flow);
        notes = notes.stream().map(List::copyOf).toList();
    }

    /**
     * What a format is to say.
     *
     * @param counted false for an element that the format hides, with all that is in it
     */
    public static Wording of(Book book, Predicate<Element> counted) {
        return WordingCollector.of(book.documents(), counted);
    }

    /** What a format is to say in one matter. */
    public static Wording of(Book book, Matter matter, Predicate<Element> counted) {
        return WordingCollector.of(book.documents(matter).toList(), counted);
    }

    /** The words of one element of a book, footnotes and their calls left out. */
    public static List<String> of(Element element) {
        return WordingCollector.of(element);
    }
}

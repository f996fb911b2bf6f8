package org.studypack.book;

import org.studypack.book.Node.Element;
import org.studypack.diagnostic.Location;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where the words of a {@link Wording} come from, for whoever has to say which of them changed.
 *
 * @param flow the place of each word of the text; empty where its block has none
 * @param notes the place of each footnote
 */
public record WordPlaces(List<Optional<Location>> flow, List<Optional<Location>> notes) {
    public WordPlaces {
        flow = List.copyOf(flow);
        notes = List.copyOf(notes);
    }

    /** The places of {@link Wording#of(Book, Matter, Predicate)}. */
    public static WordPlaces of(Book book, Matter matter, Predicate<Element> counted) {
        return WordingCollector.places(book.documents(matter).toList(), counted);
    }
}

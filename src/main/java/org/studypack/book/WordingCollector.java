package org.studypack.book;

import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.Node.Element;
import org.studypack.book.Node.Text;
import org.studypack.diagnostic.Location;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Takes the words of a book's trees apart into text and footnotes. */
final class WordingCollector {
    private static final Set<Kind> UNCOUNTED = Set.of(Kind.CONTENTS);
    private static final Set<String> DRAWN = Set.of("svg", "math");

    private final Predicate<Element> counted;
    private final WordingFlow flow = new WordingFlow();
    private final Map<String, Element> notes = new LinkedHashMap<>();
    private final List<String> calls = new ArrayList<>();

    /** Where the words come from, if anybody asked. */
    private final List<Optional<Location>> places = new ArrayList<>();

    private final boolean placesAsked;
    private Optional<Location> place = Optional.empty();

    private WordingCollector(Predicate<Element> counted, boolean withPlaces) {
        this.counted = counted;
        this.placesAsked = withPlaces;
    }

    static Wording of(List<ContentDocument> documents, Predicate<Element> counted) {
        WordingCollector collector = new WordingCollector(counted, false);
        documents.forEach(collector::document);
        return new Wording(
                collector.flow.words(), collector.called().stream().map(collector::words).toList());
    }

    static WordPlaces places(List<ContentDocument> documents, Predicate<Element> counted) {
        WordingCollector collector = new WordingCollector(counted, true);
        documents.forEach(collector::document);
        return new WordPlaces(
                collector.places,
                collector.called().stream().map(WordingCollector::firstPlace).toList());
    }

    private void document(ContentDocument document) {
        if (!UNCOUNTED.contains(document.kind())) {
            document.body().walk(this::keepNote);
            element(document.body(), flow);
        }
    }

    private static Optional<Location> firstPlace(Element element) {
        List<Location> found = new ArrayList<>();
        element.walk(each -> each.source().ifPresent(found::add));
        return found.stream().findFirst();
    }

    /** The words of one element, footnotes and their calls left out. */
    static List<String> of(Element element) {
        WordingCollector collector = new WordingCollector(any -> true, false);
        collector.element(element, collector.flow);
        return collector.flow.words();
    }

    private void keepNote(Element element) {
        if (MarkupRole.NOTE.isOf(element)) {
            element.attribute("id").ifPresent(id -> notes.putIfAbsent(id, element));
        }
    }

    /** A note that is called twice stands once, at its first call. */
    private List<Element> called() {
        List<Element> called = new ArrayList<>();
        for (String call : List.copyOf(calls)) {
            Element note = notes.remove(call);
            if (note != null) {
                called.add(note);
            }
        }
        return called;
    }

    private List<String> words(Element note) {
        WordingFlow words = new WordingFlow();
        note.children().forEach(child -> node(child, words));
        return words.words();
    }

    private void node(Node node, WordingFlow words) {
        switch (node) {
            case Text text -> words.add(text.text());
            case Element element -> element(element, words);
        }
    }

    private void element(Element element, WordingFlow words) {
        boolean cuts = WordingFlow.cuts(element.name());
        if (cuts) {
            cut(words);
        }
        Optional<Location> around = place;
        place = element.source().or(() -> around);
        if (isText(element)) {
            element.children().forEach(child -> node(child, words));
        }
        if (cuts) {
            cut(words);
        }
        place = around;
    }

    private void cut(WordingFlow words) {
        words.cut();
        while (placesAsked && places.size() < flow.count()) {
            places.add(place);
        }
    }

    private boolean isText(Element element) {
        if (!counted.test(element)) {
            return false;
        }
        if (MarkupRole.NOTE_CALL.isOf(element)) {
            element.attribute("href").ifPresent(href -> calls.add(href.substring(1)));
            return false;
        }
        return !MarkupRole.NOTE.isOf(element)
                && !MarkupRole.NOTES.isOf(element)
                && !MarkupRole.NOTE_BACKLINK.isOf(element)
                && !DRAWN.contains(element.name());
    }
}

package org.studypack.book;

import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.Node.Element;
import org.studypack.book.Node.Text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Takes the words of a book's trees apart into text and footnotes. */
final class WordingCollector {
    private static final Set<Kind> UNCOUNTED = Set.of(Kind.COVER, Kind.CONTENTS);
    private static final Set<String> DRAWN = Set.of("svg", "math");

    private final Predicate<Element> counted;
    private final WordingFlow flow = new WordingFlow();
    private final Map<String, Element> notes = new LinkedHashMap<>();
    private final List<String> calls = new ArrayList<>();

    private WordingCollector(Predicate<Element> counted) {
        this.counted = counted;
    }

    static Wording of(List<ContentDocument> documents, Predicate<Element> counted) {
        WordingCollector collector = new WordingCollector(counted);
        for (ContentDocument document : documents) {
            if (!UNCOUNTED.contains(document.kind())) {
                document.body().walk(collector::keepNote);
                collector.element(document.body(), collector.flow);
            }
        }
        return new Wording(collector.flow.words(), collector.notes());
    }

    /** The words of one element, footnotes and their calls left out. */
    static List<String> of(Element element) {
        WordingCollector collector = new WordingCollector(any -> true);
        collector.element(element, collector.flow);
        return collector.flow.words();
    }

    private void keepNote(Element element) {
        if (element.hasType("footnote")) {
            element.attribute("id").ifPresent(id -> notes.putIfAbsent(id, element));
        }
    }

    /** A note that is called twice stands once, at its first call. */
    private List<List<String>> notes() {
        List<List<String>> called = new ArrayList<>();
        for (String call : calls) {
            Element note = notes.remove(call);
            if (note != null) {
                WordingFlow words = new WordingFlow();
                note.children().forEach(child -> node(child, words));
                called.add(words.words());
            }
        }
        return called;
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
            words.cut();
        }
        if (isText(element)) {
            element.children().forEach(child -> node(child, words));
        }
        if (cuts) {
            words.cut();
        }
    }

    private boolean isText(Element element) {
        if (!counted.test(element)) {
            return false;
        }
        if (element.hasType("noteref")) {
            element.attribute("href").ifPresent(href -> calls.add(href.substring(1)));
            return false;
        }
        return !element.hasType("footnote")
                && !element.hasClass("footnotes")
                && !element.hasClass("backlink")
                && !DRAWN.contains(element.name());
    }
}

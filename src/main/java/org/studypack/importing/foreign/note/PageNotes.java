package org.studypack.importing.foreign.note;

import org.jsoup.nodes.Element;
import org.studypack.diagnostic.Steps;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/**
 * The footnotes of a web page, whose calls are links ({@link LinkedNotes}) or raised numbers
 * without any ({@link RaisedNotes}), and beside them stars ({@link StarNotes}).
 *
 * @param texts what each call leads to, by its label, in the order of the calls
 * @param calls the label of each element that is a call
 * @param lines the labels of the notes that each line calls
 * @param anchors the places that links of the page lead to
 * @param note the label of the note whose text is read, in which nothing is called; empty for the
 *     page
 */
public record PageNotes(
        SequencedMap<String, Element> texts,
        Map<Element, String> calls,
        Set<Element> elements,
        Map<Element, Set<String>> lines,
        PageAnchors anchors,
        Optional<String> note) {
    public static final PageNotes NONE =
            new PageNotes(new LinkedHashMap<>(), Map.of(), PageAnchors.NONE);

    PageNotes(
            SequencedMap<String, Element> texts, Map<Element, String> calls, PageAnchors anchors) {
        this(texts, calls, new HashSet<>(texts.values()), lines(calls), anchors, Optional.empty());
    }

    /**
     * Finds the notes of a page; none where the page has no calls that lead to texts.
     *
     * @param steps those of the work on the page
     */
    public static PageNotes in(Element body, Steps steps) {
        PageAnchors anchors = PageAnchors.of(body);
        PageNotes linked = LinkedNotes.in(body, anchors, steps);
        PageNotes counted =
                linked.texts().isEmpty() ? RaisedNotes.in(body, anchors, steps) : linked;
        return StarNotes.beside(counted, body, anchors, steps);
    }

    /** The same within the text of a note, where nothing is called. */
    public PageNotes inNote(String label) {
        return new PageNotes(texts, calls, elements, lines, anchors, Optional.of(label));
    }

    /** The note whose text is read; empty for the page. */
    Optional<Element> text() {
        return note.map(texts::get);
    }

    /** The label of the note that an element calls. */
    public Optional<String> label(Element element) {
        return note.isPresent() ? Optional.empty() : Optional.ofNullable(calls.get(element));
    }

    /** Whether an element is a note, which is read in its own place. */
    public boolean isText(Element element) {
        return elements.contains(element);
    }

    /** Whether a link in a note leads back to a call of that note, or to its line. */
    boolean leadsBack(Element link) {
        Optional<Element> place = note.isPresent() ? anchors.target(link) : Optional.empty();
        return place.flatMap(PageAnchors::line)
                .filter(line -> lines.getOrDefault(line, Set.of()).contains(note.get()))
                .isPresent();
    }

    /** The labels of the notes that each line calls. */
    private static Map<Element, Set<String>> lines(Map<Element, String> calls) {
        Map<Element, Set<String>> lines = new HashMap<>();
        calls.forEach(
                (call, label) ->
                        PageAnchors.line(call)
                                .ifPresent(
                                        line ->
                                                lines.computeIfAbsent(line, l -> new HashSet<>())
                                                        .add(label)));
        return lines;
    }
}

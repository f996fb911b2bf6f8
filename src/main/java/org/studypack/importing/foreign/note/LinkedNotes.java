package org.studypack.importing.foreign.note;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.studypack.diagnostic.Steps;
import org.studypack.importing.foreign.html.PageElements;
import org.studypack.importing.foreign.html.PageVisibility;
import org.studypack.words.QuestionSign;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The footnotes of a page whose calls are links. A call is a short mark that leads to a place after
 * it, as {@code <a href="#fn1">1</a>} does, and looks like one ({@link CallSigns}) or is linked
 * back to. Any other short link, such as one of <i>jump to question 1 2 3</i>, leads to its place
 * and calls nothing.
 */
final class LinkedNotes {
    private static final String BLOCKS = "p, div, li";
    private static final int MOST_BLOCKS = 3;

    /** Blocks of an item of a list, or an aside, that is a note. */
    private static final int MOST_IN_ITEM = 12;

    private static final Pattern MARK =
            Pattern.compile("[\\[(]?(\\d{1,4}|[a-z]|[*†‡§]{1,3})[\\])]?");

    private final PageAnchors anchors;
    private final SequencedMap<String, Element> texts = new LinkedHashMap<>();
    private final Map<Element, String> labels = new HashMap<>();
    private final Map<Element, String> calls = new HashMap<>();

    /** The sign of the first call of each note, without brackets, by its label. */
    private final Map<String, String> marks = new HashMap<>();

    private final CallSigns signs = new CallSigns(calls);

    /** The notes that places belong to, so that each is looked for once. */
    private final Map<Element, Optional<Element>> notes = new HashMap<>();

    /** The places that each note links to. */
    private final Map<Element, Set<Element>> back = new HashMap<>();

    private final Map<Element, Boolean> shown = new HashMap<>();

    /** Whether a text may be a note, and whether it asks: each is looked at once. */
    private final Map<Element, Boolean> possible = new HashMap<>();

    private final Map<Element, Boolean> asking = new HashMap<>();

    /** The words of raised elements, which may hold many links. */
    private final Map<Element, String> raised = new HashMap<>();

    private LinkedNotes(PageAnchors anchors) {
        this.anchors = anchors;
    }

    static PageNotes in(Element body, PageAnchors anchors, Steps steps) {
        LinkedNotes found = new LinkedNotes(anchors);
        for (Element link : steps.over(body.select("a[href^=#]"))) {
            if (MARK.matcher(link.text().strip()).matches()) {
                anchors.target(link).flatMap(found::note).ifPresent(note -> found.add(link, note));
            }
        }
        found.dropSigns();
        return new PageNotes(found.texts, found.calls, anchors);
    }

    private void add(Element link, Element note) {
        boolean later = anchors.isBefore(link, note) && !note.equals(link.closest("li"));
        if (later && isText(link) && isNote(note) && isCall(link, note)) {
            String label = labels.computeIfAbsent(note, n -> String.valueOf(labels.size() + 1));
            texts.putIfAbsent(label, note);
            marks.putIfAbsent(label, MARK.matcher(link.text().strip()).replaceFirst("$1"));
            calls.put(call(link), label);
        }
    }

    /**
     * Takes the signs away that are typed before the notes, where each note has the sign of its
     * call: the number that a note alone begins with may be a word of it. A list counts its items
     * by itself.
     */
    private void dropSigns() {
        Map<Element, String> typed = new LinkedHashMap<>();
        texts.forEach(
                (label, note) -> {
                    if (note.closest("ol > li") == null) {
                        typed.put(note, marks.getOrDefault(label, ""));
                    }
                });
        boolean all =
                typed.entrySet().stream()
                        .allMatch(note -> NoteSign.begins(note.getKey(), note.getValue()));
        if (all) {
            typed.forEach(NoteSign::drop);
        }
    }

    /** Whether it is one that was called before, or may be one. */
    private boolean isNote(Element note) {
        return labels.containsKey(note) || isText(note);
    }

    private boolean isCall(Element link, Element note) {
        return signs.show(link, call(link), note, asks(note)) || isLinkedBack(link, note);
    }

    /** Whether words of an element are shown as running text, and are in no note themselves. */
    private boolean isText(Element element) {
        Boolean known = shown.get(element);
        if (known != null) {
            return known && !labels.containsKey(element);
        }
        Element parent = element.parent();
        boolean own =
                !PageVisibility.isUnshown(element)
                        && !Set.of("pre", "listing", "xmp").contains(element.normalName());
        boolean is = own && (parent == null || isText(parent));
        shown.put(element, is);
        return is && !labels.containsKey(element);
    }

    /** Whether a note leads back to its call, or to the line of it where it asks nothing. */
    private boolean isLinkedBack(Element link, Element note) {
        Set<Element> places = back.computeIfAbsent(note, this::linkedFrom);
        Element call = call(link);
        Element before = call.previousElementSibling();
        return places.contains(link)
                || places.contains(call)
                || isIn(places, call.parent(), asks(note))
                || (before != null && before.text().isBlank() && places.contains(before));
    }

    private boolean asks(Element note) {
        return asking.computeIfAbsent(note, text -> QuestionSign.isIn(text.text()));
    }

    private static boolean isIn(Set<Element> places, @Nullable Element around, boolean asks) {
        return around != null
                && places.contains(around)
                && (!asks || !PageElements.isBlock(around));
    }

    private Set<Element> linkedFrom(Element note) {
        Set<Element> places = new HashSet<>();
        for (Element link : note.select("a[href^=#]")) {
            anchors.target(link).ifPresent(places::add);
        }
        return places;
    }

    /** The element that is read as one call: the raised one around a link, where there is one. */
    private Element call(Element link) {
        Element parent = link.parent();
        return parent != null
                        && parent.normalName().equals("sup")
                        && raised.computeIfAbsent(parent, sup -> sup.text().strip())
                                .equals(link.text().strip())
                ? parent
                : link;
    }

    private Optional<Element> note(Element place) {
        return notes.computeIfAbsent(place, this::whole);
    }

    /** The whole note that a place belongs to; empty where it stands in no note. */
    private Optional<Element> whole(Element place) {
        Element item = place.closest("li, dd, aside");
        Element block = item == null ? place.closest("p, div") : item;
        return Optional.ofNullable(block)
                .filter(text -> possible.computeIfAbsent(text, LinkedNotes::isShort));
    }

    /** Whether an element has few blocks, and no heading in a text that no list holds. */
    private static boolean isShort(Element text) {
        int blocks = text.select(BLOCKS).size();
        return text.is("li, dd, aside")
                ? blocks <= MOST_IN_ITEM
                : blocks <= MOST_BLOCKS && text.select("h1, h2, h3").isEmpty();
    }
}

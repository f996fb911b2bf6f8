package org.studypack.print.manuscript;

import org.jspecify.annotations.Nullable;
import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.MarkupRole;
import org.studypack.book.Node;
import org.studypack.book.Node.Element;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The footnotes of a document, which stand behind its text there and move to their calls: the
 * engine takes a note from its call to the foot of the page, but where notes stand below the words
 * that call them ({@link NotesBelow}).
 */
final class MovedNotes {
    /** Marks up what stands in an element. */
    interface Marking {
        /** Adds what print shows of a child to the children that its parent has in print. */
        void add(List<Node> children, Element parent, Node child);
    }

    private final Kind kind;
    private final Marking marking;
    private final Function<Element, Map<String, String>> attributes;
    private final Map<String, Element> byId = new HashMap<>();

    /**
     * Of the question or card whose notes stand below their calls; null where others are called.
     */
    private @Nullable NotesBelow below;

    /**
     * @param kind of the document
     * @param attributes those that an element has in print
     */
    MovedNotes(Kind kind, Marking marking, Function<Element, Map<String, String>> attributes) {
        this.kind = kind;
        this.marking = marking;
        this.attributes = attributes;
    }

    /** Takes up the notes of a document, whose elements are numbered. */
    void collect(Element body) {
        body.walk(
                element -> {
                    if (element.name().equals("aside") && MarkupRole.NOTE.isOf(element)) {
                        element.attribute("id").ifPresent(id -> byId.put(id, element));
                    }
                });
    }

    /** The children of an element as print shows them, with the notes that are called there. */
    List<Node> childrenOf(Element element) {
        return below == null && NotesBelow.areIn(element, kind)
                ? withNotesBelow(element)
                : withNotesAtFoot(element);
    }

    /** Adds the note that an element calls, if it does. */
    void addCalled(List<Node> children, Element call) {
        if (MarkupRole.NOTE_CALL.isOf(call)) {
            call.attribute("href")
                    .map(href -> byId.get(href.substring(1)))
                    .map(this::footnote)
                    .ifPresent(note -> add(children, note));
        }
    }

    private List<Node> withNotesAtFoot(Element element) {
        List<Node> children = new ArrayList<>();
        element.children().forEach(child -> marking.add(children, element, child));
        return children;
    }

    private List<Node> withNotesBelow(Element element) {
        NotesBelow own = NotesBelow.of(kind);
        below = own;
        List<Node> children = new ArrayList<>();
        for (Node child : element.children()) {
            own.putAt(child, children);
            marking.add(children, element, child);
            own.putAt(child, children);
        }
        own.putInto(children);
        below = null;
        return children;
    }

    private void add(List<Node> children, Element note) {
        if (below == null) {
            children.add(note);
        } else {
            below.add(note);
        }
    }

    private Element footnote(Element note) {
        List<Node> children = new ArrayList<>();
        for (Node child : note.children()) {
            if (child instanceof Element) {
                marking.add(children, note, child);
            }
        }
        Map<String, String> own = attributes.apply(note);
        own.put("class", MarkupRole.NOTE.word());
        return new Element("aside", own, children, note.source());
    }
}

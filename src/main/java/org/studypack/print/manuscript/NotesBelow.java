package org.studypack.print.manuscript;

import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.MarkupRole;
import org.studypack.book.Node;
import org.studypack.book.Node.Element;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The footnotes of a question with room to answer, and of a card: they stand below the words that
 * call them, where who writes sees them, and not at the foot of a page that the room may not reach.
 * No engine divides a table or a frame well above notes that go on overleaf.
 */
public final class NotesBelow {
    /** The attribute of a note that stands so. */
    public static final String MARK = "data-below";

    private final boolean onCard;
    private final List<Node> waiting = new ArrayList<>();

    private NotesBelow(boolean onCard) {
        this.onCard = onCard;
    }

    /** Whether the notes that are called in an element stand so. */
    static boolean areIn(Element element, Kind kind) {
        return kind == Kind.CARD
                || (MarkupRole.QUESTION.isOf(element)
                        && element.children().stream().anyMatch(NotesBelow::isAnswer));
    }

    static NotesBelow of(Kind kind) {
        return new NotesBelow(kind == Kind.CARD);
    }

    void add(Element note) {
        Map<String, String> attributes = new LinkedHashMap<>(note.attributes());
        attributes.put(MARK, "below");
        waiting.add(new Element(note.name(), attributes, note.children(), note.source()));
    }

    /**
     * Puts those that wait where the room to answer begins and where it ends; asked before a child
     * is added and after.
     */
    void putAt(Node child, List<Node> children) {
        if (!onCard && isAnswer(child)) {
            putInto(children);
        }
    }

    void putInto(List<Node> children) {
        children.addAll(waiting);
        waiting.clear();
    }

    private static boolean isAnswer(Node child) {
        return child instanceof Element element
                && element.attribute("class")
                        .filter(kinds -> List.of(kinds.split(" ", -1)).contains("answer"))
                        .isPresent();
    }
}

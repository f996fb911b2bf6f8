package org.studypack.print.page;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.HashSet;
import java.util.Set;

/**
 * The changes that are made after one layout, kind by kind. What moves in a stretch of pages makes
 * wrong what other kinds would change in it, and nothing beyond it, since the next one begins on a
 * page of its own: so each stretch is open to one kind at a time.
 */
final class Round {
    /** The documents with which the stretches begin that earlier kinds have changed. */
    private final Set<String> closed = new HashSet<>();

    private final Set<String> changed = new HashSet<>();
    private boolean within;
    private boolean everywhere;

    /** Begins the next kind. */
    void next() {
        closed.addAll(changed);
    }

    boolean isOpen(String stretch) {
        return !everywhere && !closed.contains(stretch);
    }

    /** Whether any stretch may be open still. */
    boolean isOpen() {
        return !everywhere;
    }

    boolean isOpen(Element element) {
        return isOpen(stretch(element));
    }

    void change(String stretch) {
        changed.add(stretch);
    }

    void change(Element element) {
        change(stretch(element));
    }

    /** Notes changes of which nobody says in which stretches they are: none is open any more. */
    void changeEverywhere() {
        everywhere = true;
    }

    /** Notes a change that moves nothing: the stretch stays open. */
    void changeWithin() {
        within = true;
    }

    /** Whether any kind has changed anything. */
    boolean isMade() {
        return everywhere || within || !changed.isEmpty();
    }

    /** The document with which the stretch of an element begins. */
    private static String stretch(Element element) {
        Element document = element;
        for (Node each = element; each instanceof Element around; each = each.getParentNode()) {
            if (around.hasAttribute("data-document")) {
                document = around;
            }
        }
        for (Node each = document;
                each != null && !PageStretch.beginsPage(document);
                each = each.getPreviousSibling()) {
            if (each instanceof Element before && before.hasAttribute("data-document")) {
                document = before;
            }
        }
        return document.getAttribute("data-document");
    }
}

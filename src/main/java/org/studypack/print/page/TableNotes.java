package org.studypack.print.page;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;

import org.studypack.print.manuscript.NotesBelow;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds tables whose notes are so long that a page's foot is no place for them: the engine lays a
 * table out as often as it moves, and leaves the notes of its rows on pages where they cover text.
 * Such notes are set right below their table.
 */
final class TableNotes {
    /** The most that the notes of a table may take of a page. */
    private static final double MOST = 0.4;

    private final LaidOut laidOut;

    /** Where each note at the foot of a page stands. */
    private final IdentityHashMap<Element, Box> notes = new IdentityHashMap<>();

    private boolean found;

    private TableNotes(LaidOut laidOut) {
        this.laidOut = laidOut;
    }

    /** Moves them; whether there are any. */
    static boolean mark(LaidOut laidOut) {
        TableNotes tables = new TableNotes(laidOut);
        for (Box root : laidOut.roots()) {
            if (root.getElement() != null && LaidOut.isFootnote(root.getElement())) {
                tables.notes.put(root.getElement(), root);
            }
        }
        if (!tables.notes.isEmpty()) {
            tables.walk(laidOut.roots().getFirst());
        }
        return tables.found;
    }

    private void walk(Box box) {
        if (box instanceof LineBox) {
            return;
        }
        Element element = box.getElement();
        if (box instanceof TableBox && element != null && !box.isAnonymous()) {
            List<Element> own = notes(element);
            if (!own.isEmpty() && (areLong(own) || isCovered(box))) {
                moveBelow(element, own);
                found = true;
            }
            return;
        }
        box.getChildren().forEach(this::walk);
    }

    /** The notes that are called in an element and stand at the foot of pages. */
    private List<Element> notes(Element element) {
        List<Element> own = new ArrayList<>();
        NodeList all = element.getElementsByTagName("aside");
        for (int i = 0; i < all.getLength(); i++) {
            Element note = (Element) all.item(i);
            if (notes.containsKey(note)) {
                own.add(note);
            }
        }
        return own;
    }

    private boolean areLong(List<Element> own) {
        Map<Integer, Integer> heights = new HashMap<>();
        for (Element each : own) {
            Box note = Objects.requireNonNull(notes.get(each));
            heights.merge(laidOut.pageAt(note.getAbsY()), note.getHeight(), Integer::sum);
        }
        return heights.entrySet().stream()
                .anyMatch(
                        each ->
                                each.getValue()
                                        > MOST * laidOut.heightOf(laidOut.page(each.getKey())));
    }

    /** Whether notes stand over a line. */
    private boolean isCovered(Box box) {
        if (box instanceof LineBox line) {
            PageBox page = laidOut.pageOf(line);
            int foot = page.getBottom() - page.getFootnoteAreaHeight();
            return page.getFootnoteAreaHeight() > 0
                    && line.getHeight() > 0
                    && line.getAbsY() + line.getHeight() > foot;
        }
        return box.getChildren().stream().anyMatch(this::isCovered);
    }

    private static void moveBelow(Element table, List<Element> own) {
        Element below = table.getOwnerDocument().createElement("div");
        below.setAttribute("data-notes", "notes");
        table.getParentNode().insertBefore(below, table.getNextSibling());
        for (Element note : own) {
            note.setAttribute(NotesBelow.MARK, "below");
            below.appendChild(note);
        }
    }
}

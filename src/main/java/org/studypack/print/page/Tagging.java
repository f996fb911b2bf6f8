package org.studypack.print.page;

import com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.studypack.book.MarkupRole;
import org.studypack.print.manuscript.Entries;
import org.studypack.print.manuscript.MarkUp;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes the engine's structure tree say what the book means (ISO 32000-1 § 14.8.4): a footnote is a
 * {@code Note} after its call, the contents page a {@code TOC}, a glossary a list of terms; the
 * cover and the contents page have types of their own, so that a reader can distinguish them.
 */
public final class Tagging {
    public static final String COVER = "Cover";
    public static final String CONTENTS = "Contents";
    static final String TERM = "Term";

    /** Our own types and the standard types that they stand for. */
    public static final Map<String, String> ROLES =
            Map.of(COVER, "Sect", CONTENTS, "Sect", TERM, "Lbl");

    private static final COSName S = COSName.S;

    private final Map<String, COSDictionary> calls = new HashMap<>();
    private final Map<String, COSDictionary> notes = new java.util.LinkedHashMap<>();
    private final List<COSDictionary> lists = new ArrayList<>();
    private final List<COSDictionary> stamps = new ArrayList<>();
    private final IdentityHashMap<Element, COSDictionary> tags = new IdentityHashMap<>();
    private final List<Element> beside = new ArrayList<>();
    private final Set<COSDictionary> seen =
            java.util.Collections.newSetFromMap(new IdentityHashMap<>());

    private Tagging() {}

    static void correct(LaidOut laidOut) {
        Tagging tagging = new Tagging();
        laidOut.roots().forEach(tagging::walk);
        tagging.notes.forEach(tagging::moveNote);
        tagging.stamps.forEach(StructureTree::remove);
        tagging.beside.forEach(tagging::moveIntoText);
        tagging.lists.forEach(Tagging::definitions);
    }

    private void walk(Object node) {
        if (!(node instanceof Box box)) {
            return;
        }
        PDStructureElement tag = PdfBoxAccessibilityHelper.getStructualElementForBox(box);
        if (tag != null
                && box.getElement() != null
                && !box.isAnonymous()
                && seen.add(tag.getCOSObject())) {
            tags.put(box.getElement(), tag.getCOSObject());
            if (isOutOfFlow(box)) {
                beside.add(box.getElement());
            }
            correct(box.getElement(), tag.getCOSObject());
        }
        if (box instanceof InlineLayoutBox inline) {
            inline.getInlineChildren().forEach(this::walk);
        }
        box.getChildren().forEach(this::walk);
    }

    private void correct(Element element, COSDictionary tag) {
        String kind = element.getAttribute("class");
        switch (element.getTagName()) {
            case "section" -> section(kind, tag);
            case "a" -> link(element, tag);
            case "aside" -> note(element, tag);
            case "ol" -> contents(kind, tag);
            case "dl" -> lists.add(tag);
            case "div" -> entry(kind, tag);
            case "dt" -> tag.setName(S, TERM);
            case "dd" -> tag.setName(S, "LBody");
            case "figcaption" -> tag.setName(S, "Caption");
            case "code" -> tag.setName(S, "Code");
            default -> {}
        }
    }

    /** A stamp is an artifact wherever it is drawn. */
    private void section(String kind, COSDictionary tag) {
        if (MarkupRole.COVER.isIn(kind)) {
            tag.setName(S, COVER);
        } else if (MarkupRole.CONTENTS.isIn(kind)) {
            tag.setName(S, CONTENTS);
        } else if (kind.startsWith(MarkUp.STAMP + " ")) {
            stamps.add(tag);
        }
    }

    /** The engine gives links an empty description, which would hide their text. */
    private void link(Element element, COSDictionary tag) {
        tag.removeItem(COSName.ALT);
        if (MarkupRole.NOTE_CALL.isIn(element.getAttribute("class"))) {
            calls.putIfAbsent(element.getAttribute("href").substring(1), tag);
        }
    }

    /** A note needs an id (ISO 14289-1 § 7.9). */
    private void note(Element element, COSDictionary tag) {
        String id = element.getAttribute("id");
        tag.setName(S, "Note");
        tag.setString(COSName.ID, id);
        notes.put(id, tag);
    }

    private void moveNote(String id, COSDictionary note) {
        COSDictionary call = calls.get(id);
        if (call != null) {
            StructureTree.remove(note);
            StructureTree.insertAfter(call, note);
        }
    }

    private static boolean isOutOfFlow(Box box) {
        return (box.getStyle().isFloated() || box.getStyle().isAbsolute())
                && !LaidOut.isFootnote(box.getElement());
    }

    /** The engine tags what is out of the flow after everything else. */
    private void moveIntoText(Element element) {
        COSDictionary tag = tags.get(element);
        COSDictionary around =
                element.getParentNode() instanceof Element parent ? tags.get(parent) : null;
        if (tag == null || around == null) {
            return;
        }
        StructureTree.remove(tag);
        for (Node before = element.getPreviousSibling();
                before != null;
                before = before.getPreviousSibling()) {
            COSDictionary known = before instanceof Element sibling ? tags.get(sibling) : null;
            if (known != null) {
                StructureTree.insertAfter(known, tag);
                return;
            }
        }
        StructureTree.prepend(around, tag);
    }

    private static void contents(String kind, COSDictionary tag) {
        if (!MarkupRole.CONTENTS_LIST.isIn(kind)) {
            return;
        }
        contents(tag);
    }

    private static void contents(COSDictionary list) {
        list.setName(S, "TOC");
        list.removeItem(COSName.A);
        for (COSDictionary item : StructureTree.elements(list)) {
            item.setName(S, "TOCI");
            for (COSDictionary part : StructureTree.elements(item)) {
                if (part.getNameAsString(S).equals("LBody")) {
                    StructureTree.unwrap(part);
                }
            }
            StructureTree.elements(item).stream()
                    .filter(part -> part.getNameAsString(S).equals("L"))
                    .forEach(Tagging::contents);
        }
    }

    private static void entry(String kind, COSDictionary tag) {
        if (kind.equals(Entries.ENTRY)) {
            tag.setName(S, "LI");
        }
    }

    /** Terms and their definitions are items of a list. */
    private static void definitions(COSDictionary list) {
        list.setName(S, "L");
        COSDictionary numbering = new COSDictionary();
        numbering.setName(COSName.O, "List");
        numbering.setName(COSName.getPDFName("ListNumbering"), "None");
        list.setItem(COSName.A, numbering);
    }
}

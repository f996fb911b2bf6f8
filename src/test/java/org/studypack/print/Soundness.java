package org.studypack.print;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.studypack.print.page.StructureTree;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What is wrong with a file's structure tree, bookmarks, links and cross-references. */
@SuppressWarnings("ReferenceEquality") // the very object is meant, not one like it
final class Soundness {
    private record Content(COSDictionary page, int id) {}

    private final PDDocument document;
    private final List<String> faults = new ArrayList<>();
    private final Map<Content, COSDictionary> owners = new HashMap<>();
    private final Map<COSDictionary, COSDictionary> annotations = new HashMap<>();
    private final Map<Integer, COSBase> parents = new HashMap<>();
    private int contents;

    private Soundness(PDDocument document) {
        this.document = document;
    }

    /** Empty where all is well. */
    static List<String> faults(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Soundness soundness = new Soundness(document);
            soundness.structure();
            soundness.pages();
            soundness.bookmarks();
            soundness.objects();
            return soundness.faults;
        }
    }

    private void structure() {
        COSDictionary root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        for (COSDictionary element : StructureTree.elements(root)) {
            element(element, root);
        }
        number(root.getCOSDictionary(COSName.PARENT_TREE), Integer.MIN_VALUE, Integer.MAX_VALUE);
        if (parents.keySet().stream()
                .anyMatch(k -> k >= root.getInt(COSName.PARENT_TREE_NEXT_KEY))) {
            faults.add("a key beyond the next");
        }
        COSDictionary ids = root.getCOSDictionary(COSName.ID_TREE);
        if (ids != null) {
            names(ids, new ArrayList<>());
        }
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        if (names != null) {
            names(names.getCOSDictionary(COSName.DESTS), new ArrayList<>());
        }
        kidsAreObjects(catalog.getCOSDictionary(COSName.PAGES));
    }

    private void element(COSDictionary element, COSDictionary parent) {
        if (element.getCOSDictionary(COSName.P) != parent) {
            faults.add("the parent of " + element);
        }
        for (COSBase kid : StructureTree.kids(element)) {
            switch (kid) {
                case COSInteger id ->
                        own(element.getCOSDictionary(COSName.PG), id.intValue(), element);
                case COSDictionary inner when StructureTree.isElement(inner) ->
                        element(inner, element);
                case COSDictionary content when content.containsKey(COSName.MCID) -> {
                    COSDictionary page = content.getCOSDictionary(COSName.PG);
                    COSDictionary form = content.getCOSStream(COSName.getPDFName("Stm"));
                    COSDictionary near = page == null ? element.getCOSDictionary(COSName.PG) : page;
                    own(form == null ? near : form, content.getInt(COSName.MCID), element);
                }
                case COSDictionary reference ->
                        annotations.put(reference.getCOSDictionary(COSName.OBJ), element);
                default -> faults.add("no kid of an element: " + kid);
            }
        }
    }

    private void own(COSDictionary page, int id, COSDictionary element) {
        if (owners.put(new Content(page, id), element) != null) {
            faults.add("content of two elements: " + id);
        }
    }

    /** The kids of a tree's node have to be objects of their own. */
    private void kidsAreObjects(COSDictionary node) {
        COSArray kids = node.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            if (!(kids.get(i) instanceof COSObject)) {
                faults.add("a kid in its place: " + kids.get(i));
            }
        }
    }

    private void number(COSDictionary node, int least, int most) {
        kidsAreObjects(node);
        COSArray numbers = node.getCOSArray(COSName.NUMS);
        for (int i = 0; numbers != null && i < numbers.size(); i += 2) {
            int key = numbers.getInt(i);
            if (key < least || key > most || parents.put(key, numbers.getObject(i + 1)) != null) {
                faults.add("a key outside of its limits or twice: " + key);
            }
        }
        for (COSBase kid : array(node, COSName.KIDS)) {
            COSArray limits = ((COSDictionary) kid).getCOSArray(COSName.LIMITS);
            number((COSDictionary) kid, limits.getInt(0), limits.getInt(1));
        }
    }

    /** Names have to come in order over all nodes, and the limits have to hold them. */
    private void names(COSDictionary node, List<String> before) {
        kidsAreObjects(node);
        COSArray names = node.getCOSArray(COSName.NAMES);
        for (int i = 0; names != null && i < names.size(); i += 2) {
            String name = ((COSString) names.getObject(i)).toHexString();
            if (!before.isEmpty() && before.getLast().compareTo(name) >= 0) {
                faults.add("names out of order: " + before.getLast() + " " + name);
            }
            before.add(name);
        }
        for (COSBase kid : array(node, COSName.KIDS)) {
            int from = before.size();
            names((COSDictionary) kid, before);
            COSArray limits = ((COSDictionary) kid).getCOSArray(COSName.LIMITS);
            if (!((COSString) limits.getObject(0)).toHexString().equals(before.get(from))
                    || !((COSString) limits.getObject(1)).toHexString().equals(before.getLast())) {
                faults.add("limits that do not hold: " + limits);
            }
        }
    }

    /** What the parent tree has for a key; nothing where there is no such key. */
    private COSBase owner(int key) {
        return parents.getOrDefault(key, COSNull.NULL);
    }

    private void pages() throws IOException {
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            COSDictionary dictionary = page.getCOSObject();
            COSBase belongs = owner(page.getStructParents());
            owned(dictionary, contents(page), belongs, "page " + number);
            for (PDFormXObject form : taggedForms(page)) {
                COSDictionary stream = form.getCOSObject();
                COSBase elements = owner(stream.getInt(COSName.STRUCT_PARENTS));
                owned(stream, contents(form), elements, "a form of page " + number);
            }
            for (COSBase annotation : array(dictionary, COSName.ANNOTS)) {
                annotation((COSDictionary) annotation, number);
            }
        }
        if (contents != owners.size()) {
            faults.add("elements own " + owners.size() + " contents of " + contents);
        }
    }

    private void owned(COSDictionary stream, Set<Integer> marked, COSBase belongs, String place) {
        for (int id : marked) {
            contents++;
            COSDictionary owner = owners.get(new Content(stream, id));
            boolean known =
                    belongs instanceof COSArray elements
                            && id < elements.size()
                            && elements.getObject(id) == owner;
            if (owner == null || !known) {
                faults.add("content " + id + " of " + place);
            }
        }
    }

    private static List<PDFormXObject> taggedForms(PDPage page) throws IOException {
        List<PDFormXObject> forms = new ArrayList<>();
        for (COSName name : page.getResources().getXObjectNames()) {
            if (page.getResources().getXObject(name) instanceof PDFormXObject form
                    && form.getStructParents() >= 0) {
                forms.add(form);
            }
        }
        return forms;
    }

    private static Set<Integer> contents(PDContentStream page) throws IOException {
        Set<Integer> ids = new TreeSet<>();
        List<COSBase> operands = new ArrayList<>();
        for (Object token : new PDFStreamParser(page).parse()) {
            if (token instanceof Operator operator) {
                if (operator.getName().equals("BDC")) {
                    COSDictionary properties =
                            operands.getLast() instanceof COSName name
                                    ? page.getResources().getProperties(name).getCOSObject()
                                    : (COSDictionary) operands.getLast();
                    if (properties.containsKey(COSName.MCID)) {
                        ids.add(properties.getInt(COSName.MCID));
                    }
                }
                operands.clear();
            } else {
                operands.add((COSBase) token);
            }
        }
        return ids;
    }

    private void annotation(COSDictionary annotation, int page) throws IOException {
        COSBase parent = parents.get(annotation.getInt(COSName.STRUCT_PARENT));
        if (parent == null || annotations.get(annotation) != parent) {
            faults.add("an annotation of page " + page + " has no element");
        }
        COSDictionary action = annotation.getCOSDictionary(COSName.A);
        if (action != null && action.getNameAsString(COSName.S).equals("GoTo")) {
            if (Prints.target(document, action.getDictionaryObject(COSName.D)) < 0) {
                faults.add("a link of page " + page + " leads nowhere: " + action);
            }
        } else if (action != null && action.getString(COSName.URI).contains(".invalid")) {
            faults.add("a link of page " + page + " was not corrected");
        }
    }

    private void bookmarks() {
        PDOutlineNode outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            int items = bookmarks(outline);
            if (outline.getOpenCount() != items) {
                faults.add("the outline counts " + outline.getOpenCount() + " of " + items);
            }
        }
    }

    private int bookmarks(PDOutlineNode parent) {
        int count = 0;
        PDOutlineItem before = null;
        for (PDOutlineItem item = parent.getFirstChild();
                item != null;
                item = item.getNextSibling()) {
            count++;
            PDOutlineItem previous = item.getPreviousSibling();
            COSDictionary expected = before == null ? null : before.getCOSObject();
            if ((previous == null ? null : previous.getCOSObject()) != expected) {
                faults.add("the bookmark before " + item.getTitle());
            }
            if (item.getCOSObject().getCOSDictionary(COSName.PARENT) != parent.getCOSObject()) {
                faults.add("the parent of bookmark " + item.getTitle());
            }
            if (bookmarks(item) != Math.abs(item.getOpenCount())) {
                faults.add("the count of bookmark " + item.getTitle());
            }
            try {
                if (item.findDestinationPage(document) == null) {
                    faults.add("bookmark " + item.getTitle() + " leads nowhere");
                }
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            before = item;
        }
        COSDictionary last = parent.getCOSObject().getCOSDictionary(COSName.LAST);
        if (last != (before == null ? null : before.getCOSObject())) {
            faults.add("the last bookmark of " + parent);
        }
        return count;
    }

    /** Each object is written once, and something refers to it. */
    private void objects() throws IOException {
        Set<Long> written = new HashSet<>();
        Set<Long> containers = new HashSet<>();
        for (var entry : document.getDocument().getXrefTable().entrySet()) {
            long number = entry.getKey().getNumber();
            written.add(number);
            COSBase object = document.getDocument().getObjectFromPool(entry.getKey()).getObject();
            if (object instanceof COSStream stream) {
                String type = stream.getNameAsString(COSName.TYPE, "");
                if (type.equals("ObjStm") || type.equals("XRef")) {
                    containers.add(number);
                }
                if (type.equals("ObjStm")) {
                    packed(stream, number);
                }
            }
        }
        written.removeAll(containers);
        written.removeAll(reachable());
        if (!written.isEmpty()) {
            faults.add("nothing refers to " + written);
        }
    }

    private void packed(COSStream stream, long number) throws IOException {
        String[] head =
                new String(
                                stream.createInputStream().readNBytes(stream.getInt(COSName.FIRST)),
                                StandardCharsets.US_ASCII)
                        .strip()
                        .split(" +", -1);
        for (int i = 0; i < head.length; i += 2) {
            long packed = Long.parseLong(head[i]);
            long place =
                    document.getDocument()
                            .getXrefTable()
                            .getOrDefault(new COSObjectKey(packed, 0), 0L);
            if (place != -number) {
                faults.add("object " + packed + " is written twice or not found");
            }
        }
    }

    private Set<Long> reachable() {
        Set<Long> reached = new HashSet<>();
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> open = new ArrayDeque<>(List.of(document.getDocument().getTrailer()));
        for (COSBase next = open.poll(); next != null; next = open.poll()) {
            Collection<? extends COSBase> children =
                    switch (next) {
                        case COSDictionary dictionary -> dictionary.getValues();
                        case COSArray array -> array.toList();
                        default -> List.of();
                    };
            for (COSBase child : children) {
                if (child instanceof COSObject reference) {
                    reached.add(reference.getKey().getNumber());
                    child = reference.getObject();
                }
                if (child != null && seen.add(child)) {
                    open.add(child);
                }
            }
        }
        return reached;
    }

    private static List<COSBase> array(COSDictionary dictionary, COSName key) {
        List<COSBase> items = new ArrayList<>();
        COSArray array = dictionary.getCOSArray(key);
        for (int i = 0; array != null && i < array.size(); i++) {
            items.add(array.getObject(i));
        }
        return items;
    }
}

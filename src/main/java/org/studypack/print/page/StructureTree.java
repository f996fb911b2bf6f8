package org.studypack.print.page;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

import java.util.ArrayList;
import java.util.List;

/** Changes to a structure tree (ISO 32000-1 § 14.7.2) that keep kids and parents in step. */
public final class StructureTree {
    private StructureTree() {}

    /** All kids of an element: elements, marked content and object references. */
    public static List<COSBase> kids(COSDictionary element) {
        List<COSBase> kids = new ArrayList<>();
        switch (element.getDictionaryObject(COSName.K)) {
            case null -> {}
            case COSArray several -> {
                for (int i = 0; i < several.size(); i++) {
                    kids.add(several.getObject(i));
                }
            }
            case COSBase one -> kids.add(one);
        }
        return kids;
    }

    /** The kids that are structure elements. */
    public static List<COSDictionary> elements(COSDictionary element) {
        List<COSDictionary> elements = new ArrayList<>();
        for (COSBase kid : kids(element)) {
            if (kid instanceof COSDictionary dictionary && isElement(dictionary)) {
                elements.add(dictionary);
            }
        }
        return elements;
    }

    public static boolean isElement(COSDictionary kid) {
        return kid.containsKey(COSName.S);
    }

    public static COSDictionary element(String type, COSDictionary parent) {
        COSDictionary element = new COSDictionary();
        element.setName(COSName.TYPE, "StructElem");
        element.setName(COSName.S, type);
        element.setItem(COSName.P, parent);
        return element;
    }

    static void setKids(COSDictionary parent, List<? extends COSBase> kids) {
        COSArray array = new COSArray();
        for (COSBase kid : kids) {
            array.add(kid);
            if (kid instanceof COSDictionary dictionary && isElement(dictionary)) {
                dictionary.setItem(COSName.P, parent);
            }
        }
        parent.setItem(COSName.K, array);
    }

    public static void append(COSDictionary parent, COSDictionary kid) {
        List<COSBase> kids = kids(parent);
        kids.add(kid);
        setKids(parent, kids);
    }

    static void prepend(COSDictionary parent, COSDictionary kid) {
        List<COSBase> kids = kids(parent);
        kids.addFirst(kid);
        setKids(parent, kids);
    }

    static void insertAfter(COSDictionary sibling, COSDictionary kid) {
        COSDictionary parent = sibling.getCOSDictionary(COSName.P);
        List<COSBase> kids = kids(parent);
        kids.add(indexOf(kids, sibling) + 1, kid);
        setKids(parent, kids);
    }

    /** Takes an element out, and every ancestor that has nothing left. */
    static void remove(COSDictionary element) {
        COSDictionary parent = element.getCOSDictionary(COSName.P);
        List<COSBase> kids = kids(parent);
        kids.remove(indexOf(kids, element));
        setKids(parent, kids);
        if (kids.isEmpty() && parent.containsKey(COSName.P) && isElement(parent)) {
            remove(parent);
        }
    }

    /** Puts an element's kids in its place. */
    public static void unwrap(COSDictionary element) {
        COSDictionary parent = element.getCOSDictionary(COSName.P);
        List<COSBase> kids = kids(parent);
        int at = indexOf(kids, element);
        kids.remove(at);
        kids.addAll(at, kids(element));
        setKids(parent, kids);
    }

    @SuppressWarnings("ReferenceEquality") // the very element is meant, not one like it
    private static int indexOf(List<COSBase> kids, COSDictionary kid) {
        for (int i = 0; i < kids.size(); i++) {
            if (kids.get(i) == kid) {
                return i;
            }
        }
        throw new IllegalStateException("an element whose parent does not know it");
    }
}

package org.studypack.print.file;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;

/**
 * Name trees and number trees (ISO 32000-1 § 7.9.6, § 7.9.7) of a root and its nodes. What is
 * between the limits of one node is in no other.
 */
public final class LookupTree {
    private LookupTree() {}

    /** A root over nodes that are objects of their own, by their numbers. */
    public static COSDictionary root(List<Integer> nodes) {
        COSDictionary root = new COSDictionary();
        root.setItem(COSName.KIDS, array(nodes.stream().map(ObjectWriter::reference).toList()));
        return root;
    }

    /** A node of a name tree; the names' order is that of their bytes. */
    public static COSDictionary names(SortedMap<String, ? extends COSBase> entries) {
        COSArray names = new COSArray();
        entries.forEach(
                (name, value) -> {
                    names.add(name(name));
                    names.add(value);
                });
        return node(COSName.NAMES, names, name(entries.firstKey()), name(entries.lastKey()));
    }

    public static COSDictionary numbers(SortedMap<Integer, ? extends COSBase> entries) {
        COSArray numbers = new COSArray();
        entries.forEach(
                (number, value) -> {
                    numbers.add(COSInteger.get(number));
                    numbers.add(value);
                });
        return node(
                COSName.NUMS,
                numbers,
                COSInteger.get(entries.firstKey()),
                COSInteger.get(entries.lastKey()));
    }

    public static COSString name(String name) {
        return new COSString(name.getBytes(StandardCharsets.UTF_8));
    }

    public static COSArray array(List<? extends COSBase> items) {
        COSArray array = new COSArray();
        items.forEach(array::add);
        return array;
    }

    private static COSDictionary node(COSName kind, COSArray entries, COSBase first, COSBase last) {
        COSDictionary node = new COSDictionary();
        node.setItem(COSName.LIMITS, array(List.of(first, last)));
        node.setItem(kind, entries);
        return node;
    }
}

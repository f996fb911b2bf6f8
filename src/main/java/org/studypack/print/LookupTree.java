package org.studypack.print;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.studypack.print.file.ObjectWriter;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;

/**
 * Name trees and number trees (ISO 32000-1 § 7.9.6, § 7.9.7) of a root and leaves. What lies
 * between the limits of one leaf lies in no other.
 */
final class LookupTree {
    private LookupTree() {}

    /** A root over leaves that are objects of their own, by their numbers. */
    static COSDictionary root(List<Integer> leaves) {
        COSDictionary root = new COSDictionary();
        root.setItem(COSName.KIDS, array(leaves.stream().map(ObjectWriter::reference).toList()));
        return root;
    }

    /** A leaf of a name tree; the names' order is that of their bytes. */
    static COSDictionary names(SortedMap<String, ? extends COSBase> entries) {
        COSArray names = new COSArray();
        entries.forEach(
                (name, value) -> {
                    names.add(name(name));
                    names.add(value);
                });
        return leaf(COSName.NAMES, names, name(entries.firstKey()), name(entries.lastKey()));
    }

    static COSDictionary numbers(SortedMap<Integer, ? extends COSBase> entries) {
        COSArray numbers = new COSArray();
        entries.forEach(
                (number, value) -> {
                    numbers.add(COSInteger.get(number));
                    numbers.add(value);
                });
        return leaf(
                COSName.NUMS,
                numbers,
                COSInteger.get(entries.firstKey()),
                COSInteger.get(entries.lastKey()));
    }

    static COSString name(String name) {
        return new COSString(name.getBytes(StandardCharsets.UTF_8));
    }

    static COSArray array(List<? extends COSBase> items) {
        COSArray array = new COSArray();
        items.forEach(array::add);
        return array;
    }

    private static COSDictionary leaf(COSName kind, COSArray entries, COSBase first, COSBase last) {
        COSDictionary leaf = new COSDictionary();
        leaf.setItem(COSName.LIMITS, array(List.of(first, last)));
        leaf.setItem(kind, entries);
        return leaf;
    }
}

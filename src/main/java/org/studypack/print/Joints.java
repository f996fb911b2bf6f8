package org.studypack.print;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The numbers of a body's objects to which the rest of a file is joined. 0 stands for what is not
 * there.
 *
 * @param cover the cover's node of the page tree
 * @param body the body's
 * @param coverKids the top structure elements of the cover
 * @param bodyKids those of the body
 * @param parents the leaf of the parent tree, for all keys below {@code nextKey}
 * @param notes the leaf of the tree of elements that have an id
 * @param outline the body's bookmarks
 * @param destinations the leaf of the tree of named destinations
 * @param form the catalog's {@code AcroForm}
 */
record Joints(
        Pages cover,
        Pages body,
        List<Integer> coverKids,
        List<Integer> bodyKids,
        int parents,
        int nextKey,
        int notes,
        int roles,
        Outline outline,
        int destinations,
        int intent,
        int form) {

    /** The numbers that the body leaves to each file. */
    static final int CATALOG = 1;

    static final int PAGES = 2;
    static final int STRUCTURE = 3;
    static final int DOCUMENT = 4;
    static final int OUTLINE = 5;

    /** The last bookmark of the front matter, or null. */
    static final int BOOKMARK_BEFORE_BODY = 6;

    static final int RESERVED = 6;

    /**
     * A node of the page tree.
     *
     * @param count of the pages below it
     */
    record Pages(int node, int count) {
        static final Pages NONE = new Pages(0, 0);
    }

    /**
     * The bookmarks of the first level.
     *
     * @param count how many there are
     */
    record Outline(int first, int last, int count) {
        static final Outline NONE = new Outline(0, 0, 0);
    }

    Joints {
        coverKids = List.copyOf(coverKids);
        bodyKids = List.copyOf(bodyKids);
    }

    void writeTo(DataOutputStream out) throws IOException {
        for (Pages pages : List.of(cover, body)) {
            out.writeInt(pages.node());
            out.writeInt(pages.count());
        }
        for (List<Integer> kids : List.of(coverKids, bodyKids)) {
            out.writeInt(kids.size());
            for (int kid : kids) {
                out.writeInt(kid);
            }
        }
        for (int number : List.of(parents, nextKey, notes, roles)) {
            out.writeInt(number);
        }
        for (int number : List.of(outline.first(), outline.last(), outline.count())) {
            out.writeInt(number);
        }
        for (int number : List.of(destinations, intent, form)) {
            out.writeInt(number);
        }
    }

    static Joints readFrom(DataInputStream in) throws IOException {
        return new Joints(
                new Pages(in.readInt(), in.readInt()),
                new Pages(in.readInt(), in.readInt()),
                numbers(in),
                numbers(in),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                new Outline(in.readInt(), in.readInt(), in.readInt()),
                in.readInt(),
                in.readInt(),
                in.readInt());
    }

    private static List<Integer> numbers(DataInputStream in) throws IOException {
        int[] numbers = new int[in.readInt()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readInt();
        }
        return IntStream.of(numbers).boxed().toList();
    }
}

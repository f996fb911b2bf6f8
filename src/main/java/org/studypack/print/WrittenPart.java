package org.studypack.print;

import org.studypack.book.PageMap.PageStart;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A part that was written, and the numbers of its objects by which it is joined with others. 0
 * stands for what is not there.
 *
 * @param count of its pages
 * @param node of the page tree
 * @param kids the top elements of its structure
 * @param opening those that come before the body's, of what is drawn over its first page
 * @param parents the node of the parent tree
 * @param nextKey the first key of the parent tree that neither this part has nor one before it
 * @param notes the node of the tree of elements that have an id
 * @param destinations the node of the tree of named destinations
 * @param starts its page map
 */
record WrittenPart(
        int count,
        int node,
        List<Integer> kids,
        List<Integer> opening,
        int parents,
        int nextKey,
        int notes,
        int destinations,
        List<PageStart> starts) {

    WrittenPart {
        kids = List.copyOf(kids);
        opening = List.copyOf(opening);
        starts = List.copyOf(starts);
    }

    /** A part without pages. */
    static WrittenPart none(int nextKey) {
        return new WrittenPart(0, 0, List.of(), List.of(), 0, nextKey, 0, 0, List.of());
    }

    void writeTo(DataOutputStream out) throws IOException {
        out.writeInt(count);
        out.writeInt(node);
        out.writeInt(kids.size());
        for (int kid : kids) {
            out.writeInt(kid);
        }
        for (int number : List.of(parents, nextKey, notes, destinations)) {
            out.writeInt(number);
        }
        out.writeInt(starts.size());
        for (PageStart start : starts) {
            out.writeUTF(start.folio());
            out.writeUTF(start.document());
            out.writeInt(start.element());
        }
    }

    static WrittenPart readFrom(DataInputStream in) throws IOException {
        return new WrittenPart(
                in.readInt(),
                in.readInt(),
                numbers(in),
                List.of(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                starts(in));
    }

    private static List<Integer> numbers(DataInputStream in) throws IOException {
        int[] numbers = new int[in.readInt()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readInt();
        }
        return IntStream.of(numbers).boxed().toList();
    }

    private static List<PageStart> starts(DataInputStream in) throws IOException {
        List<PageStart> starts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            starts.add(new PageStart(in.readUTF(), in.readUTF(), in.readInt()));
        }
        return starts;
    }
}

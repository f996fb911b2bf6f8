package org.studypack.print.file;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Writes objects and everything that they refer to as one part of a file.
 *
 * <p>A stream, a dictionary that says its type, and a dictionary that several others refer to
 * become objects with a number; all else is written in its place. All but the streams stand
 * compressed in object streams (ISO 32000-1 § 7.5.7). Not for use by several threads.
 */
public final class ObjectWriter {
    private static final int PER_STREAM = 200;

    /** Parts of structure elements, which are written in place though they say their type. */
    private static final Set<String> PARTS = Set.of("MCR", "OBJR");

    private final long start;
    private final int reserved;
    private final int level;
    private final CrossReferenceStream reservedRows = new CrossReferenceStream(1);
    private final CrossReferenceStream rows;
    private final ObjectText out = new ObjectText(this::numberOf);

    private final IdentityHashMap<COSBase, Integer> numbers = new IdentityHashMap<>();
    private final Set<COSBase> shared = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> waiting = new ArrayDeque<>();
    private int next;

    private ObjectText packed = new ObjectText(this::numberOf);
    private final List<Integer> packedNumbers = new ArrayList<>();
    private final StringBuilder packedPlaces = new StringBuilder();

    /**
     * @param start where in the file that part begins
     * @param reserved the last of the numbers that objects do not get by themselves
     * @param first the first number that is free
     * @param level of compression
     */
    ObjectWriter(long start, int reserved, int first, int level) {
        this.start = start;
        this.reserved = reserved;
        this.next = first;
        this.level = level;
        this.rows = new CrossReferenceStream(first);
    }

    /** A reference to an object that is written elsewhere under a number. */
    public static COSBase reference(int number) {
        return new COSObject(COSNull.NULL, new COSObjectKey(number, 0));
    }

    /** Adds an object, which gets a number of its own whatever it is. */
    public int add(COSBase object) {
        Integer known = numbers.get(object);
        return known == null ? enlist(object) : known;
    }

    /** Adds an object under one of the reserved numbers. */
    public void put(int number, COSBase object) {
        if (number < 1 || number > reserved) {
            throw new IllegalArgumentException("not a reserved number: " + number);
        }
        numbers.put(object, number);
        waiting.add(object);
    }

    /** Writes everything that was added. */
    public WrittenObjects finish() throws IOException {
        findShared(waiting);
        for (COSBase object = waiting.poll(); object != null; object = waiting.poll()) {
            write(number(object), object);
        }
        flushPacked();
        return new WrittenObjects(
                out.bytes(), next, reservedRows.upTo(reserved + 1), rows.upTo(next));
    }

    private int enlist(COSBase object) {
        int number = next++;
        numbers.put(object, number);
        waiting.add(object);
        return number;
    }

    private int number(COSBase object) {
        Integer number = numbers.get(object);
        if (number == null) {
            throw new IllegalStateException("an object without a number");
        }
        return number;
    }

    /** The number of what is not to be written in place; it is written later then. */
    private OptionalInt numberOf(COSBase object) {
        Integer known = numbers.get(object);
        if (known != null) {
            return OptionalInt.of(known);
        }
        return isWhole(object) ? OptionalInt.of(enlist(object)) : OptionalInt.empty();
    }

    private boolean isWhole(COSBase object) {
        if (!(object instanceof COSDictionary dictionary)) {
            return false;
        }
        String type = dictionary.getNameAsString(COSName.TYPE, "");
        return object instanceof COSStream
                || shared.contains(object)
                || !(type.isEmpty() || PARTS.contains(type));
    }

    private void findShared(Collection<COSBase> roots) {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        seen.addAll(roots);
        Deque<COSBase> open = new ArrayDeque<>(roots);
        for (COSBase object = open.poll(); object != null; object = open.poll()) {
            Collection<? extends COSBase> children =
                    switch (object) {
                        case COSDictionary dictionary -> dictionary.getValues();
                        case COSArray array -> array.toList();
                        default -> List.of();
                    };
            for (COSBase child : children) {
                COSBase plain =
                        child instanceof COSObject boxed && boxed.getKey() == null
                                ? boxed.getObject()
                                : child;
                if (plain instanceof COSArray) {
                    open.add(plain);
                } else if (plain instanceof COSDictionary) {
                    if (seen.add(plain)) {
                        open.add(plain);
                    } else {
                        shared.add(plain);
                    }
                }
            }
        }
    }

    private void write(int number, COSBase object) throws IOException {
        if (object instanceof COSStream stream) {
            write(number, stream);
            return;
        }
        packedNumbers.add(number);
        packedPlaces.append(number).append(' ').append(packed.size()).append(' ');
        packed.object(object);
        packed.write('\n');
        if (packedNumbers.size() == PER_STREAM) {
            flushPacked();
        }
    }

    private void write(int number, COSStream stream) throws IOException {
        byte[] bytes = new byte[0];
        if (stream.hasData()) {
            try (InputStream raw = stream.createRawInputStream()) {
                bytes = raw.readAllBytes();
            }
        }
        begin(number);
        out.entries(stream);
        end(bytes);
    }

    private void flushPacked() {
        if (packedNumbers.isEmpty()) {
            return;
        }
        int stream = next++;
        for (int i = 0; i < packedNumbers.size(); i++) {
            rows(packedNumbers.get(i)).inStream(packedNumbers.get(i), stream, i);
        }
        byte[] places = packedPlaces.toString().getBytes(StandardCharsets.US_ASCII);
        begin(stream);
        out.text("/Type/ObjStm/N ").number(packedNumbers.size());
        out.text("/First ").number(places.length).text("/Filter/FlateDecode");
        end(Deflation.whole(level, places, packed.bytes()));
        packed = new ObjectText(this::numberOf);
        packedNumbers.clear();
        packedPlaces.setLength(0);
    }

    private void begin(int number) {
        rows(number).inFile(number, start + out.size());
        out.number(number).text(" 0 obj\n<<");
    }

    private void end(byte[] bytes) {
        out.text("/Length ").number(bytes.length).text(">>\nstream\n");
        out.write(bytes);
        out.text("\nendstream\nendobj\n");
    }

    private CrossReferenceStream rows(int number) {
        return number <= reserved ? reservedRows : rows;
    }
}

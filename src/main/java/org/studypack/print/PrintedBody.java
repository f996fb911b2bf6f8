package org.studypack.print;

import org.studypack.book.PageMap;
import org.studypack.book.Wording;
import org.studypack.print.file.FileStart;
import org.studypack.print.manuscript.Folios;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The cover and the body of a book on pages, before which any front matter can be put: thousands of
 * packs that differ in a few pages at the front share one.
 *
 * <p>It serves every book with the same cover, contents page, body, pictures, page size, print
 * style sheet and language; whoever keeps it has to know that they are the same. Threads may share
 * it. The contents page is set when a pack first needs it, and kept.
 *
 * @see Printer#print(org.studypack.book.Book, PrintedBody, org.studypack.diagnostic.Diagnostics)
 */
public final class PrintedBody {
    /** Notes of that many lengths are likely to come in one batch. */
    private static final int MOST_CONTENTS = 4;

    private final FileStart start;
    private final Joints joints;
    private final Addresses addresses;
    private final Folios folios;
    private final Optional<Wording> words;
    private final SortedMap<Integer, PrintedContents> contents;

    /**
     * @param addresses of the book
     * @param folios of the ids that stand in cover and body
     * @param words what was read back; empty where it was not
     * @param contents by the number of pages before it
     */
    PrintedBody(
            FileStart start,
            Joints joints,
            Addresses addresses,
            Folios folios,
            Optional<Wording> words,
            Map<Integer, PrintedContents> contents) {
        this.start = start;
        this.joints = joints;
        this.addresses = addresses;
        this.folios = folios;
        this.words = words;
        this.contents = new TreeMap<>(contents);
    }

    /** How many pages, the cover's not among them. */
    public int pages() {
        return joints.body().count();
    }

    /** How many bytes all files begin with that are printed with this body. */
    public int shared() {
        return start.length();
    }

    /** The pages of the body, and of nothing before it. */
    public PageMap pageMap() {
        return new PageMap(joints.body().starts());
    }

    /**
     * The words of the body as its pages say them, to be compared with the book's. Empty for a body
     * that came from a stream.
     */
    public Optional<Wording> words() {
        return words;
    }

    /** Writes this body so that {@link #readFrom} can read it, all but its words. */
    public void writeTo(DataOutputStream out) throws IOException {
        PrintedBodyFile.write(this, out);
    }

    /**
     * Reads what {@link #writeTo} wrote; whether it is unharmed is for the caller to know.
     *
     * @throws IOException where another version of studypack wrote it, or not all of it is there
     */
    public static PrintedBody readFrom(DataInputStream in) throws IOException {
        return PrintedBodyFile.read(in);
    }

    FileStart start() {
        return start;
    }

    Joints joints() {
        return joints;
    }

    Addresses addresses() {
        return addresses;
    }

    Folios folios() {
        return folios;
    }

    /**
     * The contents page after a number of pages; threads that want it wait for the one that sets
     * it.
     *
     * @param setter used where it was not set before; what it gives is kept, if anything
     */
    synchronized Optional<PrintedContents> contents(
            int before, Supplier<Optional<PrintedContents>> setter) {
        PrintedContents known = contents.get(before);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<PrintedContents> set = setter.get();
        if (contents.size() < MOST_CONTENTS) {
            set.ifPresent(made -> contents.put(before, made));
        }
        return set;
    }

    /** The contents pages that are kept, by the number of pages before each. */
    synchronized SortedMap<Integer, PrintedContents> contents() {
        return new TreeMap<>(contents);
    }
}

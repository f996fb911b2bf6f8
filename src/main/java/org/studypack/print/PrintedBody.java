package org.studypack.print;

import org.studypack.book.PageMap;
import org.studypack.book.PageMap.PageStart;
import org.studypack.book.Wording;
import org.studypack.print.file.FileStart;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The cover and the body of a book on pages, before which any front matter can be put: thousands of
 * packs that differ in a few pages at the front share one.
 *
 * <p>It serves every book with the same cover document, body documents, pictures, page size, print
 * style sheet and language; whoever keeps it has to know that they are the same. Immutable, so that
 * threads may share it.
 *
 * @see Printer#print(org.studypack.book.Book, PrintedBody, org.studypack.diagnostic.Diagnostics)
 */
public final class PrintedBody {
    private final FileStart start;
    private final Joints joints;
    private final List<PageStart> coverStarts;
    private final List<PageStart> bodyStarts;
    private final Folios folios;
    private final Set<String> wanted;
    private final Optional<Wording> words;

    /**
     * @param folios of the ids that stand in the body
     * @param wanted the ids of the front matter to which cover and body have links
     * @param words what was read back; empty where it was not
     */
    PrintedBody(
            FileStart start,
            Joints joints,
            List<PageStart> coverStarts,
            List<PageStart> bodyStarts,
            Folios folios,
            Set<String> wanted,
            Optional<Wording> words) {
        this.start = start;
        this.joints = joints;
        this.coverStarts = List.copyOf(coverStarts);
        this.bodyStarts = List.copyOf(bodyStarts);
        this.folios = folios;
        this.wanted = Set.copyOf(wanted);
        this.words = words;
    }

    /** How many pages, the cover's not among them. */
    public int pages() {
        return joints.body().count();
    }

    /** The pages of the body, and of nothing before it. */
    public PageMap pageMap() {
        return new PageMap(bodyStarts);
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
     * Reads a body that was written by this version of studypack.
     *
     * @throws IOException where it was not, or where anything of it was changed since
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

    List<PageStart> coverStarts() {
        return coverStarts;
    }

    List<PageStart> bodyStarts() {
        return bodyStarts;
    }

    Folios folios() {
        return folios;
    }

    Set<String> wanted() {
        return wanted;
    }
}

package org.studypack.print;

import org.studypack.book.Book;
import org.studypack.book.Matter;
import org.studypack.book.PageMap;
import org.studypack.book.WordPlaces;
import org.studypack.book.Wording;
import org.studypack.print.file.FileStart;
import org.studypack.print.manuscript.Folios;
import org.studypack.print.manuscript.PrintedElements;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;

/**
 * The body of a book on pages, before which any front matter can be put: thousands of packs that
 * differ in a few pages at the front share one.
 *
 * <p>It serves every book with the same body, pictures, page size, print style sheet and language;
 * whoever keeps it has to know that they are the same. Threads may share it.
 *
 * @see Printer#print(org.studypack.book.Book, PrintedBody, org.studypack.diagnostic.Diagnostics)
 */
public final class PrintedBody {
    private final FileStart start;
    private final Joints joints;
    private final Addresses addresses;
    private final Folios folios;
    private final BodyFonts fonts;
    private final Optional<Wording> words;

    /**
     * @param addresses of the book
     * @param folios of the ids that stand in it
     * @param fonts of the body, in which front matter may be set too
     * @param words what was read back; empty where it was not
     */
    PrintedBody(
            FileStart start,
            Joints joints,
            Addresses addresses,
            Folios folios,
            BodyFonts fonts,
            Optional<Wording> words) {
        this.start = start;
        this.joints = joints;
        this.addresses = addresses;
        this.folios = folios;
        this.fonts = fonts;
        this.words = words;
    }

    /** How many pages. */
    public int pages() {
        return joints.body().count();
    }

    /** How many bytes all files begin with that are printed with this body. */
    public int shared() {
        return start.length();
    }

    /** Which page each block begins on. */
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

    /** The words that print is to show of one matter of a book with this body. */
    public Wording meant(Book book, Matter matter) {
        return PrintedElements.wording(book, matter, folios);
    }

    /** Where those words come from. */
    public WordPlaces places(Book book, Matter matter) {
        return PrintedElements.places(book, matter, folios);
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

    /** The printed number of the page on which something stands; empty where it is not there. */
    public Optional<String> folio(String id) {
        return Optional.ofNullable(folios.byId().get(id));
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

    BodyFonts fonts() {
        return fonts;
    }
}

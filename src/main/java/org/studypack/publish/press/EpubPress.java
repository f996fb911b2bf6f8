package org.studypack.publish.press;

import org.studypack.book.Book;
import org.studypack.book.Matter;
import org.studypack.book.PageMap;
import org.studypack.check.EpubLint;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.epub.EpubWriter;
import org.studypack.epub.PackedBody;
import org.studypack.publish.run.Phase;
import org.studypack.publish.run.RunWatch;

import java.io.IOException;
import java.util.Optional;

/** Makes the EPUB of a pack, and finds it sound. */
final class EpubPress {
    private EpubPress() {}

    /**
     * The EPUB of a book, linted, compared with it and closed to the outside; empty where an error
     * was reported.
     */
    static Optional<byte[]> whole(
            Book book, PageMap pages, PackedBody packed, RunWatch watch, Diagnostics diagnostics)
            throws IOException {
        Optional<byte[]> front = front(book, pages, packed, watch, diagnostics);
        if (front.isPresent()) {
            Collation.epub(book, Matter.BODY, front.get(), 0, diagnostics);
            Collation.reach(front.get(), diagnostics);
        }
        return diagnostics.hasErrors() ? Optional.empty() : front;
    }

    /** An EPUB whose body was compared before, and whose front matter is compared here. */
    static Optional<byte[]> front(
            Book book, PageMap pages, PackedBody packed, RunWatch watch, Diagnostics diagnostics)
            throws IOException {
        EpubLint.checkPages(book, pages, diagnostics);
        if (diagnostics.hasErrors()) {
            return Optional.empty();
        }
        byte[] epub = EpubWriter.write(book, pages, packed);
        watch.begin(Phase.COMPARISON);
        Collation.epub(book, Matter.FRONT, epub, packed.shared(), diagnostics);
        return diagnostics.hasErrors() ? Optional.empty() : Optional.of(epub);
    }
}

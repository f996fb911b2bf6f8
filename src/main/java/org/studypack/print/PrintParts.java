package org.studypack.print;

import org.studypack.book.Asset;
import org.studypack.book.Book;
import org.studypack.book.ContentDocument;
import org.studypack.book.Matter;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The parts of a book that are set apart from each other, each as a book of its own: the body,
 * which many packs share, and the front matter.
 */
final class PrintParts {
    private static final Asset NO_PICTURE = new Asset("none.png", "image/png", new byte[0]);

    private PrintParts() {}

    static Book body(Book book) {
        return part(book, book.documents(Matter.BODY).toList(), NO_PICTURE);
    }

    static Book front(Book book) {
        return part(book, book.documents(Matter.FRONT).toList(), book.printCover());
    }

    private static Book part(Book book, List<ContentDocument> documents, Asset printCover) {
        Set<String> shown = new HashSet<>();
        for (ContentDocument document : documents) {
            document.body().walk(element -> element.attribute("src").ifPresent(shown::add));
        }
        return new Book(
                book.publication(),
                documents,
                book.images().stream().filter(image -> shown.contains(image.path())).toList(),
                book.cover(),
                printCover,
                book.screenStyle(),
                book.printStyle(),
                book.design(),
                book.notesLinks(),
                book.labels());
    }
}

package org.studypack.print;

import org.studypack.book.Asset;
import org.studypack.book.Book;
import org.studypack.book.ContentDocument;
import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.ContentDocument.Start;
import org.studypack.book.Matter;
import org.studypack.book.Node.Element;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The pieces of a book that are set apart from each other, each as a book of its own: the cover and
 * the body, which many packs share, and the rest of the front matter.
 */
final class Pieces {
    /** The document that stands in the cover's place; no document of a book has this id. */
    static final String ABSENT = "";

    private static final Asset NO_PICTURE = new Asset("none.png", "image/png", new byte[0]);

    private Pieces() {}

    static Book cover(Book book) {
        return piece(book, of(book, Pieces::isCover), book.printCover());
    }

    static Book body(Book book) {
        return piece(book, of(book, each -> each.kind().matter() == Matter.BODY), NO_PICTURE);
    }

    /**
     * The front matter, with empty pages in the place of the cover's, so that folios, left and
     * right come out as they are in the whole book. Their elements have no id and no text.
     */
    static Book front(Book book, int coverPages) {
        List<ContentDocument> rest =
                of(book, each -> each.kind().matter() == Matter.FRONT && !isCover(each));
        if (rest.isEmpty()) {
            return piece(book, rest, NO_PICTURE);
        }
        List<ContentDocument> documents =
                new ArrayList<>(Collections.nCopies(coverPages, absentCover(book)));
        documents.addAll(rest);
        return piece(book, documents, NO_PICTURE);
    }

    private static ContentDocument absentCover(Book book) {
        String title = book.documents().getFirst().title();
        Element space = new Element("div", Map.of("class", "absent"), List.of(), Optional.empty());
        Element section =
                new Element("section", Map.of("class", "cover"), List.of(space), Optional.empty());
        return new ContentDocument(ABSENT, Kind.COVER, title, section, Start.NEW_PAGE, List.of());
    }

    private static boolean isCover(ContentDocument document) {
        return document.kind() == Kind.COVER;
    }

    private static List<ContentDocument> of(Book book, Predicate<ContentDocument> wanted) {
        return book.documents().stream().filter(wanted).toList();
    }

    private static Book piece(Book book, List<ContentDocument> documents, Asset printCover) {
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
                book.pageSize(),
                book.labels());
    }
}

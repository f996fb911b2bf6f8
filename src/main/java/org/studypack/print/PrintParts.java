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
 * The parts of a book that are set apart from each other, each as a book of its own: the cover and
 * the body and the contents page, which many packs share, and the rest of the front matter.
 */
final class PrintParts {
    /** The document that stands in the place of others; no document of a book has this id. */
    static final String ABSENT = "";

    private static final Asset NO_PICTURE = new Asset("none.png", "image/png", new byte[0]);

    private PrintParts() {}

    static Book cover(Book book) {
        return part(book, of(book, PrintParts::isCover), book.printCover());
    }

    static Book body(Book book) {
        return part(book, of(book, each -> each.kind().matter() == Matter.BODY), NO_PICTURE);
    }

    /**
     * The front matter without the contents page it may end with.
     *
     * @param before how many pages the cover has
     */
    static Book front(Book book, int before) {
        List<ContentDocument> rest = of(book, each -> isFront(each) && !isCover(each));
        int own = rest.size() - (contentsPage(book).isPresent() ? 1 : 0);
        return after(before, book, rest.subList(0, own));
    }

    /**
     * The contents page, where the front matter ends with one.
     *
     * @param before how many pages come before it
     */
    static Book contents(Book book, int before) {
        return after(before, book, contentsPage(book).stream().toList());
    }

    private static Optional<ContentDocument> contentsPage(Book book) {
        return book.documents().stream()
                .filter(PrintParts::isFront)
                .reduce((earlier, later) -> later)
                .filter(last -> last.kind() == Kind.CONTENTS);
    }

    /**
     * Documents after empty pages in the place of others, so that folios, left and right come out
     * as they are in the whole book. Their elements have no id and no text.
     */
    private static Book after(int before, Book book, List<ContentDocument> documents) {
        List<ContentDocument> all = new ArrayList<>();
        if (!documents.isEmpty()) {
            all.addAll(Collections.nCopies(before, absent(book)));
            all.addAll(documents);
        }
        return part(book, all, NO_PICTURE);
    }

    private static boolean isFront(ContentDocument document) {
        return document.kind().matter() == Matter.FRONT;
    }

    private static ContentDocument absent(Book book) {
        String title = book.documents().getFirst().title();
        Element space = new Element("div", Map.of(), List.of(), Optional.empty());
        Element section =
                new Element("section", Map.of("class", "absent"), List.of(space), Optional.empty());
        return new ContentDocument(ABSENT, Kind.COVER, title, section, Start.NEW_PAGE, List.of());
    }

    private static boolean isCover(ContentDocument document) {
        return document.kind() == Kind.COVER;
    }

    private static List<ContentDocument> of(Book book, Predicate<ContentDocument> wanted) {
        return book.documents().stream().filter(wanted).toList();
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

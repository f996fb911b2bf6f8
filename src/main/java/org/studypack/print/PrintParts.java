package org.studypack.print;

import org.studypack.book.Asset;
import org.studypack.book.Book;
import org.studypack.book.ContentDocument;
import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.ContentDocument.Opening;
import org.studypack.book.Matter;
import org.studypack.book.Node.Element;
import org.studypack.print.manuscript.MarkUp;
import org.studypack.print.manuscript.PageGeometry;
import org.studypack.print.manuscript.SheetLine;
import org.studypack.print.manuscript.SheetSource;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The parts of a book that are set apart from each other, each as a book of its own: the body,
 * which many packs share, and the front matter.
 */
final class PrintParts {
    /** The document of what a pack says at head and foot of its worksheets. */
    static final String SHEET_STAMP = "sheet-stamp";

    private static final Asset NO_PICTURE = new Asset("none.png", "image/png", new byte[0]);

    private PrintParts() {}

    static Book body(Book book) {
        return part(book, book.printed(Matter.BODY).toList(), NO_PICTURE);
    }

    /** The document that is drawn on the body's first page, over its text. */
    static Optional<String> masthead(Book book) {
        return book.printed(Matter.FRONT)
                .filter(each -> each.opening() == Opening.OVER_TEXT)
                .map(ContentDocument::id)
                .findFirst();
    }

    /** Whether what has pages of its own stands after the body, and takes its folios. */
    static boolean isAfterBody(Book book) {
        return book.printed(Matter.FRONT)
                .anyMatch(
                        each ->
                                each.opening() == Opening.OVER_TEXT
                                        || each.opening() == Opening.LAST);
    }

    /**
     * The front matter, and after it a page that each page of a worksheet shows at head and foot.
     */
    static Book front(Book book) {
        List<ContentDocument> front = new ArrayList<>(book.printed(Matter.FRONT).toList());
        if (!book.heads().sheets().isEmpty()) {
            front.add(sheetStamp(book));
        }
        return part(book, front, book.printCover());
    }

    private static ContentDocument sheetStamp(Book book) {
        Element line =
                SheetLine.of(book.heads().pack(), book.heads().sheets().values(), book.design());
        Element foot = SheetSource.of(book.heads().foot(), new PageGeometry(book.design()));
        Element space = new Element("div", Map.of(), List.of(), Optional.empty());
        Element section =
                new Element(
                        "section",
                        Map.of("class", MarkUp.STAMP + " " + SHEET_STAMP),
                        List.of(line, foot, space),
                        Optional.empty());
        return new ContentDocument(
                SHEET_STAMP, Kind.STAMP, "", section, Opening.NEW_PAGE, List.of());
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
                book.heads(),
                book.labels());
    }
}

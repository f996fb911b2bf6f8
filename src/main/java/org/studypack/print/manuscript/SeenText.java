package org.studypack.print.manuscript;

import org.studypack.book.Book;
import org.studypack.book.ContentDocument;
import org.studypack.book.Ignorable;
import org.studypack.book.Node;
import org.studypack.book.Node.Element;
import org.studypack.book.Node.Text;

/** A book without the characters that nobody sees: paper has none of them. */
final class SeenText {
    private SeenText() {}

    /** The same book where it has none. */
    static Book in(Book book) {
        return book.documents().stream().anyMatch(document -> hasUnseen(document.body()))
                ? book.withDocuments(book.documents().stream().map(SeenText::in).toList())
                : book;
    }

    private static boolean hasUnseen(Element element) {
        for (Node child : element.children()) {
            boolean found =
                    switch (child) {
                        case Element inner -> hasUnseen(inner);
                        case Text text -> Ignorable.isIn(text.text());
                    };
            if (found) {
                return true;
            }
        }
        return false;
    }

    private static ContentDocument in(ContentDocument document) {
        return document.withBody(in(document.body()));
    }

    private static Element in(Element element) {
        return element.with(element.children().stream().map(SeenText::in).toList());
    }

    private static Node in(Node node) {
        return switch (node) {
            case Element inner -> in(inner);
            case Text text -> new Text(Ignorable.without(text.text()));
        };
    }
}

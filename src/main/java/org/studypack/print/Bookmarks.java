package org.studypack.print;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.studypack.book.Book;
import org.studypack.book.ContentDocument;
import org.studypack.book.NavigationPoint;

/** The bookmarks of a file: the book's navigation, its first level open. */
final class Bookmarks {
    private final Book book;
    private final Destinations destinations;

    Bookmarks(Book book, Destinations destinations) {
        this.book = book;
        this.destinations = destinations;
    }

    PDDocumentOutline outline() {
        PDDocumentOutline outline = new PDDocumentOutline();
        for (ContentDocument document : book.documents()) {
            document.navigation().forEach(point -> add(outline, point));
        }
        outline.openNode();
        return outline;
    }

    private void add(PDOutlineNode parent, NavigationPoint point) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(point.label());
        destinations
                .of(point.target())
                .ifPresent(
                        destination ->
                                item.getCOSObject().setItem(COSName.DEST, copy(destination)));
        parent.addLast(item);
        point.children().forEach(child -> add(item, child));
    }

    private static COSArray copy(COSArray destination) {
        COSArray copy = new COSArray();
        copy.addAll(destination);
        return copy;
    }
}

package org.studypack.print;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.studypack.book.ContentDocument;
import org.studypack.book.NavigationPoint;
import org.studypack.print.file.ObjectWriter;

import java.util.ArrayList;
import java.util.List;

/** The bookmarks of some documents: their navigation, its first level open. */
final class Bookmarks {
    private final Destinations destinations;

    private Bookmarks(Destinations destinations) {
        this.destinations = destinations;
    }

    /** The first level in order, as kids of the file's outline. */
    static List<COSDictionary> of(List<ContentDocument> documents, Destinations destinations) {
        Bookmarks bookmarks = new Bookmarks(destinations);
        PDDocumentOutline outline = new PDDocumentOutline();
        for (ContentDocument document : documents) {
            document.navigation().forEach(point -> bookmarks.add(outline, point));
        }
        List<COSDictionary> items = new ArrayList<>();
        for (PDOutlineItem item : outline.children()) {
            item.getCOSObject().setItem(COSName.PARENT, ObjectWriter.reference(Joints.OUTLINE));
            items.add(item.getCOSObject());
        }
        return items;
    }

    private void add(PDOutlineNode parent, NavigationPoint point) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(point.label());
        destinations
                .of(point.target())
                .ifPresent(destination -> item.getCOSObject().setItem(COSName.DEST, destination));
        parent.addLast(item);
        point.children().forEach(child -> add(item, child));
    }
}

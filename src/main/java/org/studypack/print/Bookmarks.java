package org.studypack.print;

import org.apache.pdfbox.cos.COSBase;
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
import java.util.Optional;
import java.util.function.Function;

/** The bookmarks of some documents: their navigation, its first level open. */
final class Bookmarks {
    private final Function<String, Optional<COSBase>> destinations;

    private Bookmarks(Function<String, Optional<COSBase>> destinations) {
        this.destinations = destinations;
    }

    /**
     * The first level in order, as kids of the file's outline.
     *
     * @param destinations what a bookmark to an id leads to; empty where it is on no page
     */
    static List<COSDictionary> of(
            List<ContentDocument> documents, Function<String, Optional<COSBase>> destinations) {
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
                .apply(point.target())
                .ifPresent(destination -> item.getCOSObject().setItem(COSName.DEST, destination));
        parent.addLast(item);
        point.children().forEach(child -> add(item, child));
    }
}

package org.studypack.assemble;

import org.studypack.book.ContentDocument;
import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.NavigationPoint;
import org.studypack.book.Node.Element;
import org.studypack.edition.Stretch;
import org.studypack.template.Page;

import java.util.List;

/** A page that is to become a content document. */
record PlannedDocument(
        String id,
        Kind kind,
        String title,
        Page page,
        Stretch.Opening start,
        List<NavigationPoint> navigation) {

    /** The same with other entries in the table of contents. */
    PlannedDocument listed(List<NavigationPoint> others) {
        return new PlannedDocument(id, kind, title, page, start, others);
    }

    ContentDocument document(Element body) {
        return new ContentDocument(id, kind, title, body, inPrint(), navigation);
    }

    private ContentDocument.Start inPrint() {
        return switch (start) {
            case RUN_ON -> ContentDocument.Start.RUN_ON;
            case NEW_PAGE -> ContentDocument.Start.NEW_PAGE;
            case RECTO -> ContentDocument.Start.RECTO;
            case VERSO -> ContentDocument.Start.VERSO;
            case OVER_TEXT -> ContentDocument.Start.OVER_TEXT;
            case LAST -> ContentDocument.Start.LAST;
            case NOWHERE -> ContentDocument.Start.NOWHERE;
        };
    }
}

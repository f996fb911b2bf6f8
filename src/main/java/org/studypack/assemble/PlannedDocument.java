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
        Stretch.Opening opening,
        List<NavigationPoint> navigation) {

    /** The same with other entries in the table of contents. */
    PlannedDocument listed(List<NavigationPoint> others) {
        return new PlannedDocument(id, kind, title, page, opening, others);
    }

    ContentDocument document(Element body) {
        return new ContentDocument(id, kind, title, body, inPrint(), navigation);
    }

    private ContentDocument.Opening inPrint() {
        return switch (opening) {
            case RUN_ON -> ContentDocument.Opening.RUN_ON;
            case NEW_PAGE -> ContentDocument.Opening.NEW_PAGE;
            case RECTO -> ContentDocument.Opening.RECTO;
            case VERSO -> ContentDocument.Opening.VERSO;
            case OVER_TEXT -> ContentDocument.Opening.OVER_TEXT;
            case LAST -> ContentDocument.Opening.LAST;
            case NOWHERE -> ContentDocument.Opening.NOWHERE;
        };
    }
}

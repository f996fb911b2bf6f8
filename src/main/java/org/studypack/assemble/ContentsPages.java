package org.studypack.assemble;

import org.studypack.assemble.BookAssembler.PlannedDocument;
import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.NavigationPoint;
import org.studypack.edition.Edition;
import org.studypack.edition.Stretch;
import org.studypack.template.Frame;
import org.studypack.template.Page.ContentsPage;
import org.studypack.template.Page.ContentsPage.Entry;

import java.util.List;

/** The contents page. It lists what is in the body, so that all packs of one body have the same. */
final class ContentsPages {
    private ContentsPages() {}

    /**
     * The contents page of an edition.
     *
     * @param body what it lists
     */
    static PlannedDocument of(Edition edition, Frame frame, List<PlannedDocument> body) {
        List<Entry> entries =
                body.stream()
                        .flatMap(document -> document.navigation().stream())
                        .map(ContentsPages::entry)
                        .toList();
        return new PlannedDocument(
                "contents",
                Kind.CONTENTS,
                frame.labels().text("contents"),
                new ContentsPage(frame, entries),
                start(edition),
                List.of());
    }

    private static Stretch.Start start(Edition edition) {
        return Stretch.front(edition).stream()
                .filter(stretch -> stretch.content() == Stretch.Front.CONTENTS)
                .map(Stretch::start)
                .findFirst()
                .orElse(Stretch.Start.NEW_PAGE);
    }

    private static Entry entry(NavigationPoint point) {
        return new Entry(
                point.label(),
                point.target(),
                point.children().stream().map(ContentsPages::entry).toList());
    }
}

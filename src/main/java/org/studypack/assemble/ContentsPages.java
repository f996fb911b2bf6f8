package org.studypack.assemble;

import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.NavigationPoint;
import org.studypack.edition.Edition;
import org.studypack.edition.Stretch;
import org.studypack.template.Frame;
import org.studypack.template.Page.ContentsPage;
import org.studypack.template.Page.ContentsPage.Entry;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The contents page. It lists what is in the body, so that all packs of one body have the same. */
final class ContentsPages {
    private ContentsPages() {}

    /**
     * The contents page of an edition.
     *
     * @param body what it lists
     */
    static PlannedDocument of(Edition edition, Frame frame, List<PlannedDocument> body) {
        List<NavigationPoint> points =
                body.stream().flatMap(document -> document.navigation().stream()).toList();
        boolean grouped = ContentsGroups.divide(body);
        return new PlannedDocument(
                "contents",
                Kind.CONTENTS,
                frame.labels().text("contents"),
                new ContentsPage(frame, entries(points, questions(edition)), grouped),
                opening(edition),
                List.of());
    }

    /** The lists of questions, which print does not name for each section. */
    private static Set<String> questions(Edition edition) {
        return edition.sections().stream().map(BodyPages::questionsId).collect(Collectors.toSet());
    }

    private static Stretch.Opening opening(Edition edition) {
        return Stretch.front(edition).stream()
                .filter(stretch -> stretch.content() == Stretch.Front.CONTENTS)
                .map(Stretch::opening)
                .findFirst()
                .orElse(Stretch.Opening.NEW_PAGE);
    }

    private static List<Entry> entries(List<NavigationPoint> points, Set<String> screenOnly) {
        return points.stream()
                .map(
                        point ->
                                new Entry(
                                        point.label(),
                                        point.target(),
                                        !screenOnly.contains(point.target()),
                                        entries(point.children(), screenOnly)))
                .toList();
    }
}

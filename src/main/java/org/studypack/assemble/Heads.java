package org.studypack.assemble;

import org.studypack.book.ContentDocument;
import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.EdgeTab;
import org.studypack.book.PageHeads;
import org.studypack.book.SheetHead;
import org.studypack.edition.DateText;
import org.studypack.edition.Edition;
import org.studypack.edition.Stretch;
import org.studypack.pack.Audience;
import org.studypack.pack.Ink;
import org.studypack.pack.Labels;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the heads of an edition's worksheets say. */
final class Heads {
    private Heads() {}

    /**
     * @param documents those of the body
     */
    static PageHeads of(Edition edition, List<ContentDocument> documents) {
        List<ContentDocument> worksheets =
                documents.stream().filter(each -> each.kind() == Kind.WORKSHEET).toList();
        Map<String, SheetHead> sheets = new HashMap<>();
        for (ContentDocument worksheet : worksheets) {
            sheets.put(
                    worksheet.id(),
                    head(
                            edition.labels(),
                            sheets.size() + 1,
                            worksheets.size(),
                            section(worksheet, documents)));
        }
        return new PageHeads(
                pack(edition),
                sheets,
                edition.labels().text("continued", "{0}"),
                hasMasthead(edition),
                tab(edition));
    }

    /** What stands beside the text of pages apart from the pack's own; they have no masthead. */
    static PageHeads apart(Edition edition) {
        return new PageHeads(
                List.of(),
                Map.of(),
                edition.labels().text("continued", "{0}"),
                /* masthead= */ false,
                tab(edition));
    }

    private static boolean hasMasthead(Edition edition) {
        return Stretch.front(edition).stream()
                .anyMatch(stretch -> stretch.start() == Stretch.Start.OVER_TEXT);
    }

    /** A leader's pages show at their edge that they are not for everybody. */
    private static EdgeTab tab(Edition edition) {
        if (edition.audience() != Audience.LEADER) {
            return EdgeTab.NONE;
        }
        return edition.layout().ink() == Ink.SAVER ? EdgeTab.OUTLINED : EdgeTab.SOLID;
    }

    private static SheetHead head(Labels labels, int number, int count, Optional<String> section) {
        return new SheetHead(
                count == 1 ? "" : labels.text("sheet", number, count),
                labels.text("sheet.page", "{0}"),
                labels.text("sheet.pages", "{0}", "{1}"),
                section);
    }

    /** The document of the section that a worksheet belongs to. */
    private static Optional<String> section(
            ContentDocument worksheet, List<ContentDocument> documents) {
        String own = worksheet.body().attribute("id").orElse("");
        return documents.stream()
                .filter(each -> each.kind() == Kind.GUIDE_SECTION)
                .filter(
                        each ->
                                each.body()
                                        .attribute("id")
                                        .map(BodyPages::worksheetId)
                                        .filter(own::equals)
                                        .isPresent())
                .map(ContentDocument::id)
                .findFirst();
    }

    private static List<String> pack(Edition edition) {
        String date = edition.branch().date().map(new DateText(edition.labels())::day).orElse("");
        return Stream.of(edition.metadata().title(), edition.branch().name(), date)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}

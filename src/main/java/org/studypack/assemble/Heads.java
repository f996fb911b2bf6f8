package org.studypack.assemble;

import org.studypack.book.ContentDocument;
import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.EdgeTab;
import org.studypack.book.PageHeads;
import org.studypack.book.SheetFoot;
import org.studypack.book.SheetHead;
import org.studypack.edition.Credits;
import org.studypack.edition.DateText;
import org.studypack.edition.Edition;
import org.studypack.edition.Stretch;
import org.studypack.pack.Audience;
import org.studypack.pack.Ink;
import org.studypack.pack.Labels;
import org.studypack.pack.Metadata;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the heads of an edition's worksheets say. */
final class Heads {
    private Heads() {}

    /**
     * @param documents those of the body
     * @param pictures of the branch
     */
    static PageHeads of(Edition edition, List<ContentDocument> documents, BranchPictures pictures) {
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
                foot(edition, pictures),
                sheets,
                edition.labels().text("continued", "{0}"),
                hasMasthead(edition) ? edition.masthead().lines() : 0,
                tab(edition),
                edition.listsQuestions() ? sheets.keySet() : Set.of());
    }

    private static boolean hasMasthead(Edition edition) {
        return Stretch.front(edition).stream()
                .anyMatch(stretch -> stretch.opening() == Stretch.Opening.OVER_TEXT);
    }

    /**
     * A leader's pages show at their edge that they are not for everybody; worksheets are, where
     * the notes stand in the guide.
     */
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
                labels.text("sheet.further", "{0}", "{1}"),
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

    /** Who made the questions and how they may be copied, and the code of the branch's link. */
    private static SheetFoot foot(Edition edition, BranchPictures pictures) {
        Metadata metadata = edition.metadata();
        Labels labels = edition.labels();
        String made =
                Stream.concat(Credits.of(metadata).stream(), Credits.publisher(metadata).stream())
                        .map(credit -> credit.line(labels))
                        .collect(Collectors.joining(" · "));
        Optional<SheetFoot.Code> code =
                edition.branch()
                        .link()
                        .flatMap(
                                link ->
                                        pictures.code()
                                                .map(
                                                        picture ->
                                                                new SheetFoot.Code(
                                                                        picture.path(),
                                                                        labels.text("scan"),
                                                                        link)));
        return new SheetFoot(
                Stream.of(made, metadata.rights()).filter(text -> !text.isEmpty()).toList(), code);
    }

    private static List<String> pack(Edition edition) {
        String date = edition.branch().date().map(new DateText(edition.labels())::day).orElse("");
        return Stream.of(edition.metadata().title(), edition.branch().name(), date)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
